import type { Cell, Sheet, Workbook } from '@/core/ledger';
import { cellAddress } from '@/core/findings';

/** A workbook and what every source must make of it. */
export interface SourceCase {
  readonly title: string;
  readonly file: string;
  readonly build: () => Uint8Array | Promise<Uint8Array>;
  /** In the order of the tabs: `name` and how many cells hold something; hidden ones as `(name)`. */
  readonly sheets: readonly string[];
  /** By `sheet!A1`, as `showCell` gives them. */
  readonly cells?: Readonly<Record<string, string>>;
  /** By sheet, as A1 areas. */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  readonly hiddenColumns?: Readonly<Record<string, readonly number[]>>;
  /** `name=sheet!A1`. */
  readonly names?: readonly string[];
}

export type SourceFacts = Required<Omit<SourceCase, 'title' | 'file' | 'build'>>;

/** `type value`, with the format of numbers in brackets and `=` before what a formula gave. */
function showCell(cell: Cell): string {
  const format = 'format' in cell && cell.format !== '' ? ` [${cell.format}]` : '';
  const value = 'value' in cell ? ` ${String(cell.value)}` : '';
  return `${cell.formula === true ? '=' : ''}${cell.type}${value}${format}`;
}

/** What a workbook says of what a case tells: of the same cells, and of all merges, hidden places and names. */
export function factsOf(workbook: Workbook, asked: SourceCase): SourceFacts {
  const { sheets, names } = workbook;
  const cells = new Map(sheets.flatMap(cellsOf));
  return {
    sheets: sheets.map(({ name, hidden, rows }) => {
      const count = rows.reduce((sum, row) => sum + row.cells.length, 0);
      return `${hidden ? `(${name})` : name} ${String(count)}`;
    }),
    cells: Object.fromEntries(
      Object.keys(asked.cells ?? {}).map((place) => [place, cells.get(place) ?? 'nothing']),
    ),
    merges: present(sheets, (sheet) =>
      sheet.merges.map(
        ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
      ),
    ),
    hiddenRows: present(sheets, ({ rows }) =>
      rows.filter(({ hidden }) => hidden).map(({ number }) => number),
    ),
    hiddenColumns: present(sheets, (sheet) => sheet.hiddenColumns),
    names: names.map(({ name, sheet, row, column }) => `${name}=${sheet}!${cellAddress(row, column)}`),
  };
}

/** What is left out of a case is expected to be empty. */
export function expectedOf({ sheets, ...given }: SourceCase): SourceFacts {
  const { cells = {}, merges = {}, hiddenRows = {}, hiddenColumns = {}, names = [] } = given;
  return { sheets, cells, merges, hiddenRows, hiddenColumns, names };
}

function cellsOf({ name, rows }: Sheet): [string, string][] {
  return rows.flatMap(({ number, cells }) =>
    cells.map((cell): [string, string] => [`${name}!${cellAddress(number, cell.column)}`, showCell(cell)]),
  );
}

function present<Item>(
  sheets: readonly Sheet[],
  list: (sheet: Sheet) => readonly Item[],
): Record<string, readonly Item[]> {
  const lists = sheets.map((sheet): [string, readonly Item[]] => [sheet.name, list(sheet)]);
  return Object.fromEntries(lists.filter(([, items]) => items.length > 0));
}
