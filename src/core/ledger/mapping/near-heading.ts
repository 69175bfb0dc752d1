import { cellText } from '../cell-text';
import type { RoleModel } from '../ledger-model';
import { compactHeading, type ColumnMatches } from '../match-headings';
import type { SheetRow } from '../workbook';

/** Of shorter headings, one sign makes another word. */
const SHORTEST = 4;

/** Does a heading that means no column differ by one sign from one that does, and that no other heading has? */
export function hasNearHeading(heading: SheetRow, matches: ColumnMatches, role: RoleModel): boolean {
  const taken = new Set(matches.values());
  const free = role.columns.filter((column) => !taken.has(column)).flatMap(({ headings }) => headings);
  return heading.cells
    .filter(({ column }) => !matches.has(column))
    .map((cell) => compactHeading(cellText(cell)))
    .some((text) => text.length >= SHORTEST && free.some((known) => differByOne(text, known)));
}

/** One sign more, one less, or another in its place. */
function differByOne(one: string, other: string): boolean {
  if (other.length < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end === 1;
}
