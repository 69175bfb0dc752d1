import { basename, resolve } from 'node:path';
import { Failure } from '@/core/failure';
import { nameIn } from '@/core/ledger';
import { MemoryStore } from '@/core/link';
import type { Pack } from '@/core/pack';
import { rollUp, type Rollup } from '@/core/rollup';
import { compactText, formatIsoDate, formatPeriod, parsePeriod, yearPeriod } from '@/core/values';
import { sayFailure } from '@/core/wording';
import type { CommandContext } from './command';
import { askedDigest } from './asked-digest';
import { CountedBefore } from './counted-before';
import { countHere } from './count-here';
import type { CountTools } from './count-for-rollup';
import { isFolder } from './files';
import { gatherBranches, type UnreadFile } from './gather-branches';
import { LEDGER_ENDINGS } from './is-ledger-name';
import { listLedgers } from './list-ledgers';
import { readBranchList } from './read-branch-list';
import { readLimits } from './read-ledgers';
import { readPackets } from './read-packets';
import { rollupText } from './rollup-text';
import { askedQuestion, today } from './take-account';

/** Of files that may hold a packet. */
const PACKET_ENDINGS: readonly string[] = ['.json', '.txt'];

/** A roll-up with what there is to say of how it was made. */
export interface MadeRollup {
  readonly rollup: Rollup;
  readonly unread: readonly UnreadFile[];
  /** Did nobody ask for a period? */
  readonly isSpokenPeriod: boolean;
  readonly ledgers: number;
  readonly packets: number;
  /** Keeps what was counted for the next roll-up, once this one is written. */
  readonly remember: () => Promise<void>;
}

/** Adds up what lies in a folder. @throws Failure usage.notFolder, folder.noLedgers, rollup.nothing, file.*, … */
export async function makeRollup(
  folder: string,
  output: string,
  context: CommandContext,
): Promise<MadeRollup> {
  const { args, pack } = context;
  if (!(await isFolder(folder))) throw new Failure('usage.notFolder', { folder });
  const expected = await readBranchList(args.get('branches'), pack.rollup);
  const tools = await toolsFor(folder, output, context);
  const others = [output, args.get('branches')];
  const files = (await listLedgers(folder)).filter((file) => isInput(resolve(folder, file), others));
  const packets = await readPackets(folder, await listLedgers(folder, { endings: PACKET_ENDINGS }));
  if (files.length + packets.snapshots.length + packets.unread.length === 0) {
    throw new Failure('folder.noLedgers', { folder, known: LEDGER_ENDINGS.join(' ') });
  }
  const asked = askedPeriod(tools);
  const gathered = await gatherBranches(
    files,
    packets.snapshots,
    asked,
    (jobs) => countAll(jobs, tools, context),
    (name) => isBranchName(name, pack),
  );
  const unread = [...gathered.unread, ...packets.unread];
  if (gathered.period === null || gathered.snapshots.length === 0) throw nothing(folder, unread, context);
  const store = new MemoryStore(folder);
  for (const snapshot of gathered.snapshots) await store.put(snapshot);
  const period = parsePeriod(gathered.period, 0) ?? yearPeriod(tools.today.year);
  const rollup = await rollUp(store, pack.rollup, {
    year: period.to.year,
    period,
    expected,
    unread: unread.filter(isMissed).map(({ file }) => file),
  });
  return {
    rollup,
    unread,
    isSpokenPeriod: asked === null,
    ledgers: files.length,
    packets: packets.snapshots.length + packets.unread.length,
    remember: () => tools.before.save(),
  };
}

async function toolsFor(folder: string, output: string, context: CommandContext): Promise<CountTools> {
  const { args, pack, terminal } = context;
  const now = terminal.now();
  // Reminders go by the day.
  const asked = await askedDigest(args, formatIsoDate(today(now)));
  return {
    before: await CountedBefore.open(output, asked),
    folder,
    pack,
    question: await askedQuestion(context),
    limits: readLimits(args),
    today: today(now),
    takenAt: now.toISOString(),
  };
}

/** An earlier roll-up among the ledgers is told, and missed by nobody. */
export function isMissed({ failure }: UnreadFile): boolean {
  return failure.code !== 'file.isRollup';
}

/** In contract form; null: none was asked for. */
function askedPeriod({ question: { year, period } }: CountTools): string | null {
  return year === undefined ? null : formatPeriod(period?.(year) ?? yearPeriod(year));
}

/** What is written or who is expected is no ledger, and the earlier roll-up is none either. */
function isInput(path: string, others: readonly (string | undefined)[]): boolean {
  return others.every((other) => other === undefined || resolve(other) !== path);
}

function isBranchName(name: string, { ledger: { branchName } }: Pack): boolean {
  return branchName !== undefined && nameIn(name, branchName) === compactText(name);
}

async function countAll(
  jobs: Parameters<typeof countHere>[0],
  tools: CountTools,
  { terminal, language }: CommandContext,
) {
  let done = 0;
  const { counting } = rollupText(language);
  const outcomes = await countHere(jobs, tools, () => {
    done += 1;
    terminal.progress(counting(done, jobs.length));
  });
  terminal.progress(null);
  return outcomes;
}

function nothing(folder: string, unread: readonly UnreadFile[], { language }: CommandContext): Failure {
  const [first] = unread;
  return new Failure('rollup.nothing', {
    folder: basename(folder) || folder,
    count: unread.length,
    first: first === undefined ? '' : sayFailure(first.failure, language, 'commandLine'),
  });
}
