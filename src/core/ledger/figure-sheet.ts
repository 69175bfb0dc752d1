import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { Sheet, SheetRow } from './workbook';

export type FigureSheetColumn = 'name' | 'value' | 'unit' | 'definition';

/**
 * A sheet that figures are written to: plain data, planned above, written by an adapter. Not to be taken for the 指标
 * sheet, where people define figures of their own.
 */
export interface FigureSheet {
  readonly name: string;
  /** By these the sheet and its columns are known again. */
  readonly headings: Readonly<Record<FigureSheetColumn, string>>;
  /** One line above the headings: of what period, of what time. */
  readonly title: string;
  /** What stands for a value that the ledger does not hold. */
  readonly absent: string;
  /** Known by their names; of two alike only the first is written. */
  readonly rows: readonly FigureSheetRow[];
}

export interface FigureSheetRow {
  readonly name: string;
  /** Null: the ledger does not hold it. */
  readonly value: number | string | null;
  /** A number format's code, `''` for General. */
  readonly format: string;
  readonly unit: string;
  readonly definition: string;
}

/** Name and headings of the sheet of figures, for those who write it and those who must not read it as a ledger. */
export const FIGURE_SHEET = {
  name: '指标汇总',
  headings: { name: '名称', value: '数值', unit: '单位', definition: '口径' },
} as const satisfies Pick<FigureSheet, 'name' | 'headings'>;

export interface FigureHeading {
  /** From 1, as are the columns. */
  readonly row: number;
  readonly columns: Readonly<Record<FigureSheetColumn, number>>;
}

/** Where the headings of a sheet of figures stand, in whatever order and between whatever else; null: nowhere. */
export function findFigureHeading(
  rows: readonly Pick<SheetRow, 'number' | 'cells'>[],
  headings: FigureSheet['headings'],
): FigureHeading | null {
  for (const row of rows) {
    const columns = headingColumns(row.cells, headings);
    if (columns !== null) return { row: row.number, columns };
  }
  return null;
}

function headingColumns(
  cells: SheetRow['cells'],
  headings: FigureSheet['headings'],
): FigureHeading['columns'] | null {
  const columnsOf = (heading: string): readonly number[] =>
    cells.filter((cell) => compactText(cellText(cell)) === compactText(heading)).map(({ column }) => column);
  const [name] = columnsOf(headings.name);
  if (name === undefined) return null;
  // A column of the same heading that somebody put in front of ours is theirs.
  const besideName = (heading: string): number | undefined => {
    const columns = columnsOf(heading);
    return columns.find((column) => column > name) ?? columns[0];
  };
  const [value, unit, definition] = [headings.value, headings.unit, headings.definition].map(besideName);
  if (value === undefined || unit === undefined || definition === undefined) return null;
  return { name, value, unit, definition };
}

/** Is this a sheet that figures were written to, or a copy of one? It repeats what the ledgers hold. */
export function isFigureSheet(sheet: Sheet): boolean {
  return (
    compactText(sheet.name).includes(FIGURE_SHEET.name) &&
    findFigureHeading(sheet.rows, FIGURE_SHEET.headings) !== null
  );
}
