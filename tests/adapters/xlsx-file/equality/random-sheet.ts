import { cellAddress } from '@/core/findings';
import type { Area, Sheet, SheetRow } from '@/core/ledger';
import type { Difference } from './explained-differences';
import type { Content, SpelledCell, SpellingContext } from './spelled-cell';
import { spelledMoment, spelledNumber } from './spelled-numbers';
import { TEXT_SPELLINGS } from './spelled-texts';
import { VALUE_SPELLINGS } from './spelled-values';

interface PlacedCell extends SpelledCell {
  readonly column: number;
}

interface PlacedRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly attributes: string;
  readonly cells: readonly PlacedCell[];
}

/** A sheet made up: how it can be written, what it holds, and what exceljs makes of it. */
export interface RandomSheet {
  readonly rows: readonly PlacedRow[];
  readonly merge: Area | null;
  readonly truth: Pick<Sheet, 'rows' | 'merges'>;
  readonly exceljs: readonly SheetRow[];
  readonly differences: readonly Difference[];
}

const COLUMNS = 8;

export function randomSheet(context: SpellingContext): RandomSheet {
  const { random } = context;
  const rows: PlacedRow[] = [];
  let number = 0;
  for (let count = 1 + random.whole(6); count > 0; count -= 1) {
    number += random.chance(0.8) ? 1 : 1 + random.whole(50);
    const hidden = random.chance(0.15);
    const attributes = random.pick(['', ' spans="1:8"', ' ht="20.25" customHeight="1"', ' collapsed="0"']);
    rows.push({ number, hidden, attributes, cells: randomCells(context) });
  }
  const merge = random.chance(0.4) ? randomMerge(rows, context) : null;
  const isUnder = (row: number, column: number) =>
    merge !== null && isIn(merge, row, column) && !(row === merge.top && column === merge.left);
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row: row.number, ...cell })));
  const truth = rowsOf(rows, ({ truth: content }) => content);
  const isHeld = truth.some(
    (row) => row.number === merge?.top && row.cells.some(({ column }) => column === merge.left),
  );
  return {
    rows,
    merge,
    truth: { rows: truth, merges: merge !== null && isHeld ? [merge] : [] },
    exceljs: rowsOf(rows, ({ column, truth: content, exceljs }, row) => {
      if (isUnder(row, column)) return null;
      return exceljs === undefined ? content : exceljs.content;
    }),
    differences: cells.flatMap(({ row, column, truth: content, exceljs }): Difference[] => {
      if (isUnder(row, column)) return content === null ? [] : ['underMerge'];
      return exceljs === undefined ? [] : [exceljs.because];
    }),
  };
}

/** How rows are written, besides what they say. */
export interface RowForm {
  /** Places that follow from those before are left out. */
  readonly terse: boolean;
  readonly forExceljs: boolean;
}

/** The row's XML. */
export function rowXml(
  { number, hidden, attributes, cells }: PlacedRow,
  before: number,
  { terse, forExceljs }: RowForm,
): string {
  const place = terse && number === before + 1 ? '' : ` r="${String(number)}"`;
  const inside = cells.map(({ column, attributes: given, inside: own, twin = own }, index) => {
    const content = forExceljs ? twin : own;
    const isNext = column === (cells[index - 1]?.column ?? 0) + 1;
    const address = terse && isNext ? '' : ` r="${cellAddress(number, column)}"`;
    return content === '' ? `<c${address}${given}/>` : `<c${address}${given}>${content}</c>`;
  });
  return `<row${place}${attributes}${hidden ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
}

function randomCells(context: SpellingContext): readonly PlacedCell[] {
  const { random } = context;
  const columns = Array.from({ length: COLUMNS }, (_, index) => index + 1).filter(() => random.chance(0.6));
  const far = random.chance(0.03) ? [random.pick([26, 27, 52, 53, 702, 703, 16_384])] : [];
  return [...columns, ...far].map((column) => ({ column, ...randomCell(context) }));
}

function randomCell(context: SpellingContext): SpelledCell {
  const kind = context.random.whole(10);
  if (kind < 3) return spelledNumber(context);
  if (kind === 3) return spelledMoment(context);
  return context.random.pick(kind < 8 ? TEXT_SPELLINGS : VALUE_SPELLINGS)(context);
}

function randomMerge(rows: readonly PlacedRow[], { random }: SpellingContext): Area {
  const { number: top } = random.pick(rows);
  const left = 1 + random.whole(COLUMNS);
  const down = random.whole(3);
  return { top, left, bottom: top + down, right: left + (down === 0 ? 1 : random.whole(2)) };
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function rowsOf(
  rows: readonly PlacedRow[],
  contentOf: (cell: PlacedCell, row: number) => Content,
): readonly SheetRow[] {
  const filled = rows.map(({ number, hidden, cells }): SheetRow => ({
    number,
    hidden,
    cells: cells.flatMap((cell) => {
      const content = contentOf(cell, number);
      return content === null ? [] : [{ column: cell.column, ...content }];
    }),
  }));
  return filled.filter(({ cells }) => cells.length > 0);
}
