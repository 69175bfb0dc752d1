import type { SheetTable } from '@/core/rollup';

/** Rows of headings under the title: one more where columns stand in groups. */
function headingRows({ columns }: SheetTable): number {
  return columns.some(({ group }) => group !== null) ? 2 : 1;
}

/** The sheet row of a table's first row. */
export function firstRowOf(table: SheetTable): number {
  return 1 + headingRows(table) + 1;
}
