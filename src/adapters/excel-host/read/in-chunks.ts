import { isFailure } from '@/core/failure';
import { countCells, planChunks, type Piece } from './plan-chunks';

/** What Microsoft's guides call safe for one answer; texts may still make it too long (reference/platform.md, 8). */
const MOST_CELLS = 50_000;

/**
 * Has the pieces read chunk by chunk. A chunk that is too long for Excel is read in halves, as are those that follow.
 * Throws Failure office.tooMuch where a single row is too long.
 */
export async function inChunks(
  pieces: readonly Piece[],
  read: (chunk: readonly Piece[]) => Promise<void>,
): Promise<void> {
  let waiting: readonly Piece[] = pieces;
  let limit = MOST_CELLS;
  while (waiting.length > 0) {
    const [chunk = [], ...rest] = planChunks(waiting, limit);
    try {
      await read(chunk);
      waiting = rest.flat();
    } catch (error) {
      if (!isTooLong(error) || isSingleRow(chunk)) throw error;
      limit = Math.ceil(countCells(chunk) / 2);
    }
  }
}

function isTooLong(error: unknown): boolean {
  return isFailure(error) && error.code === 'office.tooMuch';
}

function isSingleRow(chunk: readonly Piece[]): boolean {
  return chunk.length === 1 && chunk.every(({ area }) => area.top === area.bottom);
}
