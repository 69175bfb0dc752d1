import { cellText } from '@/core/ledger';
import type { CellChange, NewContent } from './correction';

/** What stands in the cell before it is corrected, as one line; empty for nothing. */
export function standingText({ stands }: CellChange): string {
  return stands === null ? '' : cellText(stands);
}

/** What stands in the cell after that. */
export function becomingText({ column, becomes }: CellChange): string {
  return cellText(cellOf(column, becomes));
}

/** New content as a cell of a grid. */
export function cellOf(column: number, content: NewContent): NonNullable<CellChange['stands']> {
  return content.type === 'number' ? { column, format: '', ...content } : { column, ...content };
}
