import type { Area, Cell } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import type { Piece } from './plan-chunks';
import type { Line, SheetLines } from './to-lines';

/** As errors look in the values: `#N/A`, `#DIV/0!`, `#NAME?`. A text may look so too. */
const ERROR_LIKE = /^#[\p{Lu}\d_/]+[!?]?$/u;
/** More stretches than these are not asked for one by one. */
const MOST_STRETCHES = 64;

/**
 * The lines with their error values as such. Only where a text looks like one is Excel asked for its type, and
 * then for few cells more than those; one request, if any.
 */
export async function markErrors(run: Run, read: readonly SheetLines[]): Promise<readonly SheetLines[]> {
  const suspects = read.flatMap(({ sheetId, lines }) =>
    suspectAreas(lines).map((area) => ({ sheetId, area })),
  );
  if (suspects.length === 0) return read;
  const errors = await readErrors(run, suspects);
  return read.map(({ sheetId, lines }) => ({
    sheetId,
    lines: lines.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) =>
        cell.type === 'text' && errors.has(placeKey(sheetId, number, cell.column)) ? asError(cell) : cell,
      ),
    })),
  }));
}

/** Stretches of cells below each other that look like errors; where there are many, the area around them all. */
export function suspectAreas(lines: readonly Line[]): Area[] {
  const stretches: Area[] = [];
  const lastOfColumn = new Map<number, number>();
  for (const { number, cells } of lines) {
    for (const cell of cells) {
      if (cell.type !== 'text' || !ERROR_LIKE.test(cell.value)) continue;
      const index = lastOfColumn.get(cell.column) ?? -1;
      const last = stretches[index];
      if (last?.bottom === number - 1) {
        stretches[index] = { ...last, bottom: number };
      } else {
        lastOfColumn.set(cell.column, stretches.length);
        stretches.push({ top: number, left: cell.column, bottom: number, right: cell.column });
      }
    }
  }
  return stretches.length > MOST_STRETCHES ? [around(stretches)] : stretches;
}

function around(areas: readonly Area[]): Area {
  return areas.reduce((whole, area) => ({
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
}

function readErrors(run: Run, suspects: readonly Piece[]): Promise<ReadonlySet<string>> {
  return run(async (context) => {
    const asked = suspects.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.sheetId);
      return { piece, range: rangeOf(sheet, piece.area) };
    });
    for (const { range } of asked) range.load('valueTypes');
    await context.sync();
    return new Set(asked.flatMap(({ piece, range }) => errorPlaces(range.valueTypes, piece)));
  });
}

function errorPlaces(types: readonly (readonly string[])[], { sheetId, area }: Piece): string[] {
  return types.flatMap((row, rowIndex) =>
    row.flatMap((type, index) =>
      type === 'Error' ? [placeKey(sheetId, area.top + rowIndex, area.left + index)] : [],
    ),
  );
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

function asError({ column, value }: Extract<Cell, { readonly type: 'text' }>): Cell {
  return { column, type: 'error', value };
}
