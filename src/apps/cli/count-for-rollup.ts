import { basename, join } from 'node:path';
import { LedgerFile, type LedgerLimits } from '@/adapters/ledger-file';
import { assembleBranches, isLedger, snapshotsForRollup, type Question } from '@/core/assemble';
import { sha256OfBytes } from '@/core/digest';
import { Failure, isFailure } from '@/core/failure';
import { readSources } from '@/core/ledger';
import { isRollUp } from '@/core/rollup';
import { withTakenAt, type NewSnapshot } from '@/core/link';
import type { Pack } from '@/core/pack';
import { formatPeriod, type CalendarDate } from '@/core/values';
import type { CountedBefore } from './counted-before';
import { readBytes } from './files';
import { NODE_COMPRESSION } from './node-compression';
import { questionForPeriod } from './question-for-period';
import { noLedger } from './read-ledgers';

/** Ledgers to be read together, and the period they are to be counted for. */
export interface CountJob {
  /** From the folder they lie in. */
  readonly files: readonly string[];
  /** In contract form; null: the year the ledgers speak of. */
  readonly period: string | null;
}

/** What every job is done with. */
export interface CountTools {
  readonly folder: string;
  readonly pack: Pack;
  readonly question: Question;
  readonly limits: LedgerLimits;
  readonly today: CalendarDate;
  /** ISO 8601 date-time. */
  readonly takenAt: string;
  readonly before: CountedBefore;
}

/** What came of a job: snapshots, or why there are none. */
export type CountOutcome = RolledLedgers | FailedLedgers;

export interface RolledLedgers {
  readonly files: readonly string[];
  /** In contract form: what they were counted for. */
  readonly period: string;
  /** Do the ledgers tell a year of their own? */
  readonly isOfOwnYear: boolean;
  /** One for each branch they name; one where they name none. */
  readonly snapshots: readonly NewSnapshot[];
  /** Of each file's content. */
  readonly sha256s: readonly string[];
}

export interface FailedLedgers {
  readonly files: readonly string[];
  readonly failure: Failure;
}

/** Reads and counts ledgers as one; what fails them is told, and never thrown. */
export async function countForRollup(job: CountJob, tools: CountTools): Promise<CountOutcome> {
  try {
    return await countTogether(job, tools);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { files: job.files, failure: error };
  }
}

async function countTogether({ files, period }: CountJob, tools: CountTools): Promise<CountOutcome> {
  const { folder, before, takenAt } = tools;
  const contents = await Promise.all(files.map((file) => readBytes(join(folder, file))));
  const sha256s = await Promise.all(contents.map(sha256OfBytes));
  const key = JSON.stringify([files, sha256s, period]);
  const known = before.find(key);
  if (known !== null) {
    const snapshots = known.snapshots.map((snapshot) => takenAgain(snapshot, takenAt));
    return { ...known, files, sha256s, snapshots: await Promise.all(snapshots) };
  }
  const outcome = await countContents({ files, period }, contents, tools);
  if ('snapshots' in outcome) {
    const { isOfOwnYear, snapshots } = outcome;
    before.add(key, { period: outcome.period, isOfOwnYear, snapshots });
  }
  return outcome;
}

/** What was counted earlier holds now: against a packet sent meanwhile it is the later one, as if counted again. */
async function takenAgain(snapshot: NewSnapshot, takenAt: string): Promise<NewSnapshot> {
  return { ...snapshot, takenAt, packet: await withTakenAt(snapshot.packet, takenAt) };
}

async function countContents(
  { files, period }: CountJob,
  contents: readonly Uint8Array[],
  { pack, question, limits, today, takenAt }: CountTools,
): Promise<CountOutcome> {
  const { workbooks, failures } = await readSources(contents, (bytes, place) =>
    new LedgerFile(bytes, basename(files[place] ?? ''), limits, NODE_COMPRESSION).read(),
  );
  const [failure] = failures;
  if (failure !== undefined) return { files, failure };
  const rolled = files.filter((_, place) => isRollUp(workbooks[place]?.sheets ?? []));
  if (rolled.length > 0)
    return { files: rolled, failure: new Failure('file.isRollup', { file: rolled.join('、') }) };
  const accounts = assembleBranches(workbooks, pack, { ...question, ...questionForPeriod(period) }, today);
  const [first] = accounts;
  if (first === undefined || !isLedger(first, pack)) return { files, failure: noLedger(files) };
  return {
    files,
    period: formatPeriod(first.figures.scope.period),
    isOfOwnYear: first.ledger.year !== null,
    snapshots: await snapshotsForRollup(accounts, {
      files,
      source: 'file',
      takenAt,
    }),
    sha256s: first.sources.map(({ sha256 }) => sha256),
  };
}
