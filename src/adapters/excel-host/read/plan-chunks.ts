import type { Area } from '@/core/ledger';

/** Whole rows of a sheet, as wide as its used area. */
export interface Piece {
  readonly sheetId: string;
  readonly area: Area;
}

/** Each piece is an object path and a query of its own in the request. */
const MOST_PIECES = 200;

export function countCells(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { area }) => sum + widthOf(area) * heightOf(area), 0);
}

/**
 * Divides the pieces, in their order, into chunks of at most so many cells, cutting between rows only. A single
 * row that is wider makes a chunk of its own.
 */
export function planChunks(pieces: readonly Piece[], cellLimit: number): Piece[][] {
  const chunks: Piece[][] = [];
  let chunk: Piece[] = [];
  let room = cellLimit;
  const close = () => {
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
    room = cellLimit;
  };
  for (const { sheetId, area } of pieces) {
    const width = widthOf(area);
    for (let top = area.top; top <= area.bottom;) {
      if (room < width || chunk.length === MOST_PIECES) close();
      const rows = Math.min(area.bottom - top + 1, Math.max(1, Math.floor(room / width)));
      chunk.push({ sheetId, area: { ...area, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  }
  close();
  return chunks;
}

function widthOf({ left, right }: Area): number {
  return right - left + 1;
}

function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}
