import { cellText, type HeadCounts, type LedgerTable } from '@/core/ledger';
import { compactText, parseCount } from '@/core/values';
import type { CellChange } from './correction';
import { cellIn, isCovered, type FindingPlace } from './finding-place';
import type { Cure } from './proposal';

/** Nothing but the two numbers. */
const BARE_PAIR =
  /^(?:\d+人?[/|]\d+人?|应(?:到|出席|参加|参会)(?:人数)?:?\d+人?[,、;]?(?:实|已)(?:到|际到会|出席|参加|参会)(?:人数)?:?\d+人?)$/;

/**
 * 27/25 in the column of those expected or of those who came: one number for each. Only where both columns stand, and
 * the other cell is blank or says the same; a column that is meant for both keeps them.
 */
export const splitPair: Cure = (_, place, { model }) => {
  const { cell, table, line, column } = place;
  const sides = sidesOf(table, model.roles.find(({ role }) => role === table.role)?.headCounts, column);
  const pair = pairIn(cell);
  if (cell === null || pair === null || sides === null) return null;
  const change = (side: keyof typeof sides, stands: CellChange['stands']): CellChange => ({
    row: line.number,
    column: sides[side].column,
    stands,
    becomes: { type: 'number', value: pair[sides[side].holds] },
  });
  const beside = cellIn(line, sides.other.column);
  if (isFree(place, sides.other.column)) {
    return { reason: 'pair', cells: [change('own', cell), change('other', null)] };
  }
  const isSaid = says(beside, pair[sides.other.holds]);
  return isSaid ? { reason: 'pair', cells: [change('own', cell)] } : null;
};

type Pair = Readonly<Record<'expected' | 'attended', number>>;

interface Side {
  readonly column: number;
  readonly holds: keyof Pair;
}

function pairIn(cell: CellChange['stands']): Pair | null {
  const text = cellText(cell ?? undefined);
  const reading = parseCount(text);
  return reading.state === 'pair' && BARE_PAIR.test(compactText(text)) ? reading : null;
}

/** The column the pair stands in, and the one beside it; null where it stands in none of them. */
function sidesOf(
  { columns }: LedgerTable,
  names: HeadCounts | undefined,
  column: number,
): { readonly own: Side; readonly other: Side } | null {
  if (names === undefined) return null;
  const columnOf = (name: string) => columns.find((candidate) => candidate.name === name)?.column ?? 0;
  const whole: Side = { column: columnOf(names.whole), holds: 'expected' };
  const part: Side = { column: columnOf(names.part), holds: 'attended' };
  if (whole.column === 0 || part.column === 0) return null;
  if (column === whole.column) return { own: whole, other: part };
  return column === part.column ? { own: part, other: whole } : null;
}

function isFree(place: FindingPlace, column: number): boolean {
  return cellIn(place.line, column) === null && !isCovered(place, column);
}

function says(cell: CellChange['stands'], value: number): boolean {
  if (cell?.type === 'number') return cell.value === value;
  if (cell?.type !== 'text') return false;
  const reading = parseCount(cellText(cell));
  return reading.state === 'read' && reading.value === value;
}
