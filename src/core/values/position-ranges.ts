/** Positions as text, runs of neighbours joined: `0-57,60`. The order is kept. */
export function formatRanges(positions: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run !== undefined && position === run.last + 1) run.last = position;
    else runs.push({ first: position, last: position });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
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
