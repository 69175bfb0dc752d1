import { cellAddress } from '@/core/findings';
import type { SheetColumn, SheetTable } from '@/core/rollup';
import { ROW_HEIGHT } from '../write/look';
import { cellXml, rowXml } from './cell-xml';
import { firstRowOf } from './table-place';
import { HEADING_STYLE, TITLE_STYLE } from './table-styles';

/** The title, the names of groups where there are any, and the headings. */
export function headingXml(table: SheetTable): string {
  const { title, columns } = table;
  const last = firstRowOf(table) - 1;
  const headings = columns.map(({ heading }) => heading);
  return [
    rowXml(1, ROW_HEIGHT.title, [cellXml(1, 1, title, TITLE_STYLE)]),
    ...(last > 2 ? [headRow(last - 1, columns.map(groupOver))] : []),
    headRow(last, headings),
  ].join('');
}

/** Where the name of a group stands over several columns, as `C2:F2`. */
export function groupMerges(table: SheetTable): readonly string[] {
  const { columns } = table;
  const row = firstRowOf(table) - 2;
  return columns.flatMap((column, index) => {
    if (groupOver(column, index, columns) === '') return [];
    const next = columns.findIndex(({ group }, place) => place > index && group !== column.group);
    const last = next < 0 ? columns.length : next;
    return last > index + 1 ? [`${cellAddress(row, index + 1)}:${cellAddress(row, last)}`] : [];
  });
}

/** The group's name over its first column, nothing over the others. */
function groupOver({ group }: SheetColumn, index: number, columns: readonly SheetColumn[]): string {
  return group === null || columns[index - 1]?.group === group ? '' : group;
}

function headRow(row: number, texts: readonly string[]): string {
  return rowXml(
    row,
    ROW_HEIGHT.heading,
    texts.map((text, index) => cellXml(row, index + 1, text, HEADING_STYLE)),
  );
}
