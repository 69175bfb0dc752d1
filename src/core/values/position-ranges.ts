/** Before the first one; no position follows it. */
const NONE = -2;

/** Positions as text, runs of neighbours joined: `0-57,60`. The order is kept. */
export function formatRanges(positions: readonly number[]): string {
  let ranges = '';
  let first = NONE;
  let last = NONE;
  for (const position of positions) {
    if (position !== last + 1) {
      ranges += rangeText(first, last, ',');
      first = position;
    }
    last = position;
  }
  return ranges + rangeText(first, last, '');
}

/** Empty before the first one. */
function rangeText(first: number, last: number, end: string): string {
  if (first === NONE) return '';
  return first === last ? `${first}${end}` : `${first}-${last}${end}`;
}

/**
 * The positions that the text means, all below `count`; null if it is no such text or means more than
 * `most` positions (a few characters can mean millions).
 */
export function parseRanges(text: string, count: number, most: number): readonly number[] | null {
  const positions: number[] = [];
  for (const part of text === '' ? [] : text.split(',')) {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part.trim());
    if (match === null) return null;
    const first = Number(match[1]);
    const last = Number(match[2] ?? first);
    if (last < first || last >= count || positions.length + last - first >= most) return null;
    for (let position = first; position <= last; position += 1) positions.push(position);
  }
  return positions;
}
