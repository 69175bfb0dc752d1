import { Failure } from '@/core/failure';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import type { Piece } from './plan-chunks';

/** A piece with what Excel says of its cells, row by row. */
export interface Block extends Piece {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/**
 * Values and number formats of the pieces in one request. The text as displayed, the types and the formulas of
 * so many cells would be as much again each. Excel lets go of the ranges when the run is over.
 */
export function readChunk(run: Run, pieces: readonly Piece[]): Promise<Block[]> {
  return run(async (context) => {
    const asked = pieces.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.sheetId);
      return { piece, range: rangeOf(sheet, piece.area) };
    });
    for (const { range } of asked) range.load('values,numberFormat');
    await context.sync();
    return asked.map(({ piece, range }) => blockOf(piece, range.values, range.numberFormat));
  });
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
