import type { RecordedRow } from '@/core/marks';
import { areComparable } from './are-comparable';

/** The same row of a ledger at two times. */
export interface RowPair<After extends RecordedRow = RecordedRow> {
  readonly before: RecordedRow;
  readonly after: After;
  readonly isChanged: boolean;
}

export interface PairedRows<After extends RecordedRow> {
  readonly pairs: readonly RowPair<After>[];
  /** Those without a partner. */
  readonly before: readonly RecordedRow[];
  readonly after: readonly After[];
}

/** What two rows have in common, from the surest sign on; null: nothing that could be compared. */
type Sign = (row: RecordedRow) => string | null;

const place = ({ sheet, row }: RecordedRow) => `${sheet}!${String(row)}`;
const isTold = (...texts: readonly string[]) => texts.every((text) => text !== '');

/** `isSame`: rows of one sign say the same. */
const SIGNS: readonly { readonly sign: Sign; readonly isSame: boolean }[] = [
  { sign: (row) => (isTold(row.fingerprint) ? `${row.fingerprint} ${place(row)}` : null), isSame: true },
  { sign: ({ fingerprint }) => (isTold(fingerprint) ? fingerprint : null), isSame: true },
  { sign: (row) => joined(place(row), row.date, row.kind, row.topic), isSame: false },
  {
    sign: ({ date, kind, topic }) => (isTold(date, topic) ? joined(date, kind, topic) : null),
    isSame: false,
  },
  {
    sign: ({ sheet, date, topic }) => (isTold(date, topic) ? joined(sheet, date, topic) : null),
    isSame: false,
  },
  { sign: (row) => (isTold(row.topic) ? joined(place(row), row.topic) : null), isSame: false },
  { sign: (row) => (isTold(row.date) ? joined(place(row), row.date) : null), isSame: false },
  // 民主评议: a row has neither, and its place is all there is to tell it by.
  { sign: (row) => (isTold(row.date) || isTold(row.topic) ? null : place(row)), isSame: false },
];

function joined(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Each row has one partner at most: the one that has the surest sign in common with it, in their order. */
export function pairRows<After extends RecordedRow>(
  before: readonly RecordedRow[],
  after: readonly After[],
): PairedRows<After> {
  const pairs: RowPair<After>[] = [];
  let left = { before, after };
  for (const { sign, isSame } of SIGNS) {
    if (left.before.length === 0 || left.after.length === 0) break;
    left = pairBy(sign, left, (one, other) => {
      pairs.push({ before: one, after: other, isChanged: !isSame && saysOther(one, other) });
    });
  }
  return { pairs, ...left };
}

/** Where fingerprints do not tell, what is recorded of both decides. */
function saysOther(one: RecordedRow, other: RecordedRow): boolean {
  if (areComparable([one.fingerprint, other.fingerprint])) return one.fingerprint !== other.fingerprint;
  return one.date !== other.date || one.kind !== other.kind || one.topic !== other.topic;
}

function pairBy<After extends RecordedRow>(
  sign: Sign,
  rows: { readonly before: readonly RecordedRow[]; readonly after: readonly After[] },
  pair: (before: RecordedRow, after: After) => void,
) {
  const waiting = new Map<string, RecordedRow[]>();
  // From the last one on, so that the first of those alike is taken first.
  for (const row of Array.from(rows.before).reverse()) {
    const known = sign(row);
    if (known === null) continue;
    const alike = waiting.get(known);
    if (alike === undefined) waiting.set(known, [row]);
    else alike.push(row);
  }
  const paired = new Set<RecordedRow>();
  const after = rows.after.filter((row) => {
    const partner = waiting.get(sign(row) ?? '')?.pop();
    if (partner === undefined) return true;
    paired.add(partner);
    pair(partner, row);
    return false;
  });
  return { before: rows.before.filter((row) => !paired.has(row)), after };
}
