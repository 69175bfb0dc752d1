import type { Failure } from '@/core/failure';
import type { NewSnapshot } from '@/core/link';
import { compactText, groupBy } from '@/core/values';
import type { CountedLedgers, CountJob, CountOutcome } from './count-ledger';
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
 * `asked`: a period in contract form, or null for the one most of the ledgers and packets speak of.
 */
export async function gatherBranches(
  files: readonly string[],
  packets: readonly NewSnapshot[],
  asked: string | null,
  count: Count,
): Promise<GatheredBranches> {
  const first = await count(files.map((file) => ({ files: [file], period: asked })));
  const counted = first.filter(isCounted);
  const spoken = counted.filter(({ isOfOwnYear }) => isOfOwnYear);
  const period =
    asked ?? spokenPeriod([...spoken, ...packets].map((one) => one.period)) ?? counted[0]?.period ?? null;
  if (period === null) return { period, snapshots: [], unread: first.flatMap(unreadOf) };
  const groups = Array.from(groupBy(counted, groupOf).values());
  const isSettled = (group: readonly CountedLedgers[]) => group.length === 1 && group[0]?.period === period;
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

function isCounted(outcome: CountOutcome): outcome is CountedLedgers {
  return 'snapshots' in outcome;
}

/** Ledgers of one branch belong together; of those that name none, copies do. */
function groupOf({ snapshots, sha256s, files }: CountedLedgers): string {
  const [only, second] = snapshots;
  if (second !== undefined) return files.join('\n');
  const branch = only?.branch ?? null;
  return branch === null ? `${sha256s.join(' ')} ` : compactText(branch);
}
