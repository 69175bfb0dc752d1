import type { RecordedRow } from '@/core/marks';

/** Where a row stands, as one text. */
export function placeOf({ file, sheet, row }: Pick<RecordedRow, 'file' | 'sheet' | 'row'>): string {
  return JSON.stringify([file, sheet, row]);
}
