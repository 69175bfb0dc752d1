import type { SnapshotStore } from '@/core/link';
import { compactText, formatPeriod, groupBy, type Period } from '@/core/values';
import { compareExpected, type SilentBranch } from './compare-expected';
import { filesOf } from './ledger-names';
import { branchFinder, branchKey } from './name-branches';
import { hasRows, rollBranch } from './roll-branch';
import type { NotReported, RolledBranch, Rollup, Superseded } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import { readTold, type ToldBranch } from './told-branch';
import { totalColumns } from './total-columns';

/** What a roll-up is asked for. */
export interface RollupQuestion {
  readonly year: number;
  readonly period: Period;
  /** Who should report; empty: nobody knows. */
  readonly expected: readonly string[];
  /** Ledgers that can't be read, by name. */
  readonly unread: readonly string[];
}

/** Longer than any number in a name. */
const NUMBER_LENGTH = 12;

/** Adds up the branches whose snapshots a store keeps. @throws Failure packet.*, store.* */
export async function rollUp(
  store: SnapshotStore,
  definition: RollupDefinition,
  { year, period, expected, unread }: RollupQuestion,
): Promise<Rollup> {
  const { told, mixed } = await readTold(store, definition.branchName);
  const chosen = Array.from(groupBy(told, branchKey).values(), (ofBranch) =>
    chooseNewest(ofBranch, { year, period }),
  );
  const rolled = chosen.flatMap(({ used }) => (used === null ? [] : [rollBranch(used, definition)]));
  const branches = inOrder(rolled.filter(hasRows), expected);
  const silent = [
    ...chosen.flatMap(({ other }) => other),
    ...rolled.filter((one) => !hasRows(one)).map(withoutRows),
  ];
  return {
    year,
    period,
    branches,
    totals: totalColumns(branches, definition.columns),
    notReported: [...compareExpected(expected, branches, { unread, silent }), ...mixed.map(mixedUp)],
    superseded: chosen.flatMap(({ superseded }) => superseded),
  };
}

interface Chosen {
  /** Null: nothing was told for the period. */
  readonly used: ToldBranch | null;
  readonly superseded: readonly Superseded[];
  /** Where nothing was told for the period but something for another. */
  readonly other: readonly SilentBranch[];
}

/** Of what is told for the period, what was counted last. */
function chooseNewest(
  told: readonly ToldBranch[],
  { year, period }: Pick<RollupQuestion, 'year' | 'period'>,
): Chosen {
  const fits = told.filter(({ head }) => head.year === year && head.period === formatPeriod(period));
  const used = fits.reduce<ToldBranch | null>(
    (last, one) => (last === null || one.packet.takenAt >= last.packet.takenAt ? one : last),
    null,
  );
  const rest = told.filter((one) => one !== used);
  const [first] = rest;
  if (used !== null || first === undefined) {
    return {
      used,
      superseded: rest.flatMap(({ head }) =>
        filesOf(head.ledger).map((ledger) => ({ branch: used?.branch ?? '', ledger })),
      ),
      other: [],
    };
  }
  const { branch, folder, name } = first;
  const ledgers = rest.flatMap(({ head }) => filesOf(head.ledger));
  return { used, superseded: [], other: [{ branch, folder, name, reason: 'otherPeriod', ledgers }] };
}

function withoutRows({ branch, folder, name, ledgers }: RolledBranch): SilentBranch {
  return { branch, folder, name, reason: 'noRows', ledgers };
}

function mixedUp(ledger: string): NotReported {
  return { branch: null, reason: 'manyBranches', ledgers: filesOf(ledger) };
}

/** As they were expected; whoever was not comes after them, by name. */
function inOrder(branches: readonly RolledBranch[], expected: readonly string[]): readonly RolledBranch[] {
  const find = branchFinder(branches);
  const places = new Map(
    expected.flatMap((name, place) => find(name).map((branch) => [branch, place] as const)).reverse(),
  );
  const placeOf = (branch: RolledBranch) => places.get(branch) ?? expected.length;
  return branches.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || (sortName(one) < sortName(other) ? -1 : 1),
  );
}

/** 第2支部 before 第10支部. */
function sortName({ branch }: RolledBranch): string {
  return compactText(branch).replace(/\d+/g, (digits) => digits.padStart(NUMBER_LENGTH, '0'));
}
