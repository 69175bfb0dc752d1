import { takeBriefPacket, takeSnapshot, type NewSnapshot, type SnapshotSource } from '@/core/link';
import { branchesIn } from '@/core/ledger';
import { figuresAsked } from '@/core/rollup';
import type { LedgerAccount } from './account';

/** What a snapshot for a roll-up is called and when it is taken. */
export interface SnapshotTaking {
  /** The ledger's name in the store. */
  readonly ledger: string;
  readonly source: SnapshotSource;
  /** ISO 8601 date-time. */
  readonly takenAt: string;
}

/** Before a branch's name, where a ledger tells of several. */
const BRANCH_MARK = '#';

/** The accounts of a ledger as snapshots for a roll-up, each with the branch it tells of, if anything says it. */
export function snapshotsForRollup(
  accounts: readonly LedgerAccount[],
  taking: SnapshotTaking,
): Promise<readonly NewSnapshot[]> {
  return Promise.all(accounts.map((account) => snapshotOf(account, taking)));
}

async function snapshotOf(
  account: LedgerAccount,
  { ledger, source, takenAt }: SnapshotTaking,
): Promise<NewSnapshot> {
  const { branch: counted } = account.figures.scope;
  const name = counted === null ? ledger : `${ledger}${BRANCH_MARK}${counted}`;
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
      findings,
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
