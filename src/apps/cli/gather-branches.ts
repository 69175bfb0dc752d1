import type { Failure } from '@/core/failure';
import type { NewSnapshot } from '@/core/link';
import { stemOf, topFolderOf } from '@/core/rollup';
import { compactText } from '@/core/values';
import type { CountJob, CountOutcome, RolledLedgers } from './count-for-rollup';
import { groupConnected } from './group-connected';
import { spokenPeriod } from './spoken-period';

/** A file of which nothing can be counted. */
export interface UnreadFile {
  readonly file: string;
  readonly failure: Failure;
}

/** Everything that was counted for one period. */
export interface GatheredBranches {
  /** In contract form; null: nothing speaks of any. */
  readonly period: string | null;
  readonly snapshots: readonly NewSnapshot[];
  readonly unread: readonly UnreadFile[];
}

type Count = (jobs: readonly CountJob[]) => Promise<readonly CountOutcome[]>;

/**
 * Counts every ledger by itself, and then anew those that belong together or speak of another period than most.
 * `asked`: a period in contract form, or null for the one most of the ledgers and packets speak of. `isBranchName`:
 * would a reader of ledgers know a file called so as a branch's?
 */
export async function gatherBranches(
  files: readonly string[],
  packets: readonly NewSnapshot[],
  asked: string | null,
  count: Count,
  isBranchName: (name: string) => boolean,
): Promise<GatheredBranches> {
  const first = await count(files.map((file) => ({ files: [file], period: asked })));
  const counted = first.filter(isCounted);
  const spoken = counted.filter(({ isOfOwnYear }) => isOfOwnYear);
  const period =
    asked ?? spokenPeriod([...spoken, ...packets].map((one) => one.period)) ?? counted[0]?.period ?? null;
  if (period === null) return { period, snapshots: [], unread: first.flatMap(unreadOf) };
  const groups = groupConnected(counted, belongingOf(counted, isBranchName));
  const isSettled = (group: readonly RolledLedgers[]) => group.length === 1 && group[0]?.period === period;
  const again = await count(
    groups
      .filter((group) => !isSettled(group))
      .map((group) => ({ files: group.flatMap((one) => one.files), period })),
  );
  const settled = groups.filter(isSettled).flat();
  return {
    period,
    snapshots: [
      ...packets,
      ...[...settled, ...again.filter(isCounted)].flatMap(({ snapshots }) => snapshots),
    ],
    unread: [...first, ...again].flatMap(unreadOf),
  };
}

function unreadOf(outcome: CountOutcome): readonly UnreadFile[] {
  return isCounted(outcome) ? [] : outcome.files.map((file) => ({ file, failure: outcome.failure }));
}

function isCounted(outcome: CountOutcome): outcome is RolledLedgers {
  return 'snapshots' in outcome;
}

/**
 * Ledgers that name one branch belong together, within a folder at the top: in another one it is another unit's. Of
 * those that name none, copies do, and one called as a branch that others name.
 */
function belongingOf(
  all: readonly RolledLedgers[],
  isBranchName: (name: string) => boolean,
): (one: RolledLedgers) => readonly string[] {
  const named = new Set(all.flatMap(namesOf));
  return (one) => {
    const names = namesOf(one);
    if (names.length > 0) return names;
    const called = one.files
      .filter((file) => isBranchName(stemOf(file)))
      .map((file) => nameWithin(file, stemOf(file)))
      .filter((name) => named.has(name));
    return [...called, one.sha256s.join(' ')];
  };
}

function namesOf({ files: [file = ''], snapshots }: RolledLedgers): readonly string[] {
  return snapshots.flatMap(({ branch }) => (branch === null ? [] : nameWithin(file, branch)));
}

function nameWithin(file: string, branch: string): string {
  return `${topFolderOf(file)}/${compactText(branch)}`;
}
