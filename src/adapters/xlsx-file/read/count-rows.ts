import type { Pause } from './pause';

const ROW = /<(?:[^\s<>:/]+:)?row[\s/>]/g;

/** How many times more rows there may be in the rest of a part than in its beginning. */
const UNEVENNESS = 2;

/** A tag's start may be cut in two; no prefix is as long as this. */
const LONGEST_START = 100;

/**
 * How many rows are written in a worksheet part, empty ones too; found far quicker than they are read.
 * Waits for `pause` after each piece.
 */
export async function countRows(pieces: AsyncIterable<string>, pause: Pause): Promise<number> {
  let count = 0;
  let rest = '';
  for await (const piece of pieces) {
    const xml = rest + piece;
    let end = 0;
    ROW.lastIndex = 0;
    while (ROW.test(xml)) {
      count += 1;
      end = ROW.lastIndex;
    }
    rest = xml.slice(Math.max(end, xml.length - LONGEST_START));
    await pause();
  }
  return count;
}

/** No row is written in fewer bytes. */
const SHORTEST_ROW = '<row/>'.length;

/** By the rows that a part begins with: could it hold as many as this? A worksheet is much the same all through. */
export async function mayHoldRows(
  pieces: AsyncIterable<string>,
  size: number,
  rows: number,
): Promise<boolean> {
  if (size <= rows * SHORTEST_ROW) return false;
  const start = await firstOf(pieces);
  const found = start.match(ROW)?.length ?? 0;
  return found * UNEVENNESS * (size / Math.max(1, start.length)) > rows;
}

async function firstOf(pieces: AsyncIterable<string>): Promise<string> {
  for await (const piece of pieces) return piece;
  return '';
}
