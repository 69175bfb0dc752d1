import { Failure } from '@/core/failure';
import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import type { Piece } from './plan-chunks';
import { askArea } from './sheet-structure';

/** A piece with what Excel says of its cells, row by row. */
export interface Block extends Piece {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/**
 * Values and number formats of the pieces in one request. The text as displayed, the types and the formulas of
 * so many cells would be as much again each. Excel lets go of the ranges when the run is over.
 * @throws Failure office.changing where rows or columns have come or gone since the used areas were read: cells would
 * be read twice, or not at all
 */
export function readChunk(
  run: Run,
  pieces: readonly Piece[],
  usedAreas: ReadonlyMap<string, Area>,
): Promise<Block[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const ids = new Set(pieces.map(({ sheetId }) => sheetId));
    const usedNow = Array.from(ids, (id) => ({
      used: usedAreas.get(id) ?? null,
      now: askArea(worksheets.getItem(id).getUsedRangeOrNullObject(true)),
    }));
    const asked = pieces.map((piece) => ({
      piece,
      range: rangeOf(worksheets.getItem(piece.sheetId), piece.area),
    }));
    for (const { range } of asked) range.load('values,numberFormat');
    await context.sync();
    if (!usedNow.every(({ used, now }) => isSameArea(used, now()))) throw new Failure('office.changing');
    return asked.map(({ piece, range }) => blockOf(piece, range.values, range.numberFormat));
  });
}

function isSameArea(one: Area | null, other: Area | null): boolean {
  const sides = ['top', 'left', 'bottom', 'right'] as const;
  return sides.every((side) => one?.[side] === other?.[side]);
}

/** @throws Failure office.tooMuch where Excel gives nothing instead of saying that it is too much (OJ#6781) */
export function blockOf(piece: Piece, values: unknown, formats: unknown): Block {
  if (!isMatrix(values) || !isMatrix(formats)) {
    throw new Failure('office.tooMuch', { location: 'Range.values' });
  }
  return { ...piece, values, formats };
}

function isMatrix(given: unknown): given is readonly (readonly unknown[])[] {
  return Array.isArray(given);
}
