import { shortDigest } from '@/core/digest';
import { formatRanges } from '@/core/values';
import type { FurtherRows } from './record';

interface PlacedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Rows by the sheet they stand in: their places, and a digest of what they say. */
export function furtherRows<Row extends PlacedRow>(
  rows: readonly Row[],
  fingerprintOf: (row: Row) => string,
): readonly FurtherRows[] {
  const bySheet = new Map<string, Row[]>();
  for (const row of rows) {
    const sheet = JSON.stringify([row.file, row.sheet]);
    const known = bySheet.get(sheet);
    if (known === undefined) bySheet.set(sheet, [row]);
    else known.push(row);
  }
  return Array.from(bySheet.values(), (ofSheet) => ({
    file: ofSheet[0]?.file ?? '',
    sheet: ofSheet[0]?.sheet ?? '',
    rows: formatRanges(ofSheet.map(({ row }) => row)),
    count: ofSheet.length,
    digest: shortDigest(ofSheet.map(fingerprintOf).join()),
  }));
}
