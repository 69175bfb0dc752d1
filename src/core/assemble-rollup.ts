import type { Finding } from '@/core/findings';
import { takeBriefPacket, takeSnapshot, type NewSnapshot, type SnapshotSource } from '@/core/link';
import { branchesIn, type LedgerFile } from '@/core/ledger';
import { figuresAsked, findingAbove, nameOfLedgers } from '@/core/rollup';
import type { LedgerAccount } from './account';

/** What a snapshot for a roll-up is called and when it is taken. */
export interface SnapshotTaking {
  /** The ledgers that were read together, by their paths. */
  readonly files: readonly string[];
  readonly source: SnapshotSource;
  /** ISO 8601 date-time. */
  readonly takenAt: string;
}

/** The accounts of a ledger as snapshots for a roll-up, each with the branch it tells of, if anything says it. */
export function snapshotsForRollup(
  accounts: readonly LedgerAccount[],
  taking: SnapshotTaking,
): Promise<readonly NewSnapshot[]> {
  return Promise.all(accounts.map((account) => snapshotOf(account, taking)));
}

async function snapshotOf(
  account: LedgerAccount,
  { files, source, takenAt }: SnapshotTaking,
): Promise<NewSnapshot> {
  const name = nameOfLedgers(files, account.figures.scope.branch);
  const snapshot = await takeSnapshot(name, source, briefPacketOf(account, takenAt));
  return { ...snapshot, branch: branchOf(account) };
}

function briefPacketOf(account: LedgerAccount, takenAt: string) {
  const { figures, sources, findings, reminders, settings, pack } = account;
  return takeBriefPacket(
    figures,
    { keys: figuresAsked(pack.rollup), byMonth: pack.rollup.byMonth.map(({ figure }) => figure) },
    {
      takenAt,
      ledgers: sources.map(({ file, sha256 }) => ({ file, sha256 })),
      findings: findings.map((finding) => toldAbove(finding, sources)),
      reminders: reminders(),
      settings,
    },
    pack.ledger.notHeldStatus,
  );
}

/** Whose ledger it is; null: nothing says so. */
function branchOf({ figures, ledger }: LedgerAccount): string | null {
  const [only = null] = figures.scope.branch === null ? branchesIn(ledger) : [figures.scope.branch];
  return only;
}

/** A sheet may be called after a person: it is told by its place and what it holds. */
function toldAbove(finding: Finding, sources: readonly LedgerFile[]): Finding {
  const sheets = sources.filter(({ file }) => file === finding.file).map((source) => source.sheets);
  const own = sheets.find((ofFile) => ofFile.some(({ name }) => name === finding.sheet)) ?? [];
  const number = Array.from(new Set(own.map(({ name }) => name))).indexOf(finding.sheet) + 1;
  const role = own.find(({ name }) => name === finding.sheet)?.role;
  return findingAbove(finding, role === undefined ? null : { number, role });
}
