import type { SheetGrid } from './sheet-grid';
import type { Column, Line, Table } from './table';

export interface TablePlace {
  readonly top: number;
  readonly left?: number;
  /** Instead of the plain rows: with totals, sections and blanks between them. */
  readonly lines?: readonly Line[];
  /** Group headings above some columns, as one merged cell; the other headings are merged down. */
  readonly groups?: readonly HeadingGroup[];
}

export interface HeadingGroup {
  readonly heading: string;
  readonly fields: readonly Column['field'][];
}

/** Writes heading and lines; gives the row after the last one. */
export function writeTable(grid: SheetGrid, table: Table, place: TablePlace): number {
  const { top, left = 1, lines = table.rows, groups = [] } = place;
  const firstLine = writeHeading(grid, table.columns, { top, left, groups });
  lines.forEach((line, index) => {
    writeLine(grid, table.columns, line, { row: firstLine + index, left });
  });
  return firstLine + lines.length;
}

function writeHeading(
  grid: SheetGrid,
  columns: readonly Column[],
  { top, left, groups }: { top: number; left: number; groups: readonly HeadingGroup[] },
): number {
  if (groups.length === 0) {
    columns.forEach(({ heading }, index) => grid.text(top, left + index, heading));
    return top + 1;
  }
  columns.forEach(({ field, heading }, index) => {
    const column = left + index;
    const group = groups.find(({ fields }) => fields.includes(field));
    if (group === undefined) {
      grid.text(top, column, heading);
      grid.merge(top, column, top + 1, column);
      return;
    }
    grid.text(top + 1, column, heading);
    const isFirst =
      columns[index - 1] === undefined || !group.fields.includes(columns[index - 1]?.field ?? 'index');
    if (!isFirst) return;
    const width = columns.slice(index).findIndex(({ field: other }) => !group.fields.includes(other));
    grid.text(top, column, group.heading);
    grid.merge(top, column, top, column + (width < 0 ? columns.length - index : width) - 1);
  });
  return top + 2;
}

function writeLine(
  grid: SheetGrid,
  columns: readonly Column[],
  line: Line,
  { row, left }: { row: number; left: number },
): void {
  if (line === 'blank') return;
  const isAcross = 'across' in line;
  if (isAcross) {
    grid.put(row, left, line.across);
    if (line.merged === true) grid.merge(row, left, row, left + columns.length - 1);
  }
  columns.forEach(({ field }, index) => {
    const written = line.cells?.[field];
    if (isAcross && (index === 0 || written === undefined)) return;
    grid.put(row, left + index, written);
  });
  if (!isAcross && line.hidden === true) {
    grid.hideRow(row);
    const date = Math.max(
      0,
      columns.findIndex(({ field }) => field === 'heldDate'),
    );
    grid.flag('row.hidden', row, left + date);
  }
}
