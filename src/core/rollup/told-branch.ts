import { FIGURE_PERIOD_MARK, type FigureValue } from '@/core/figures';
import { CarriedFigures, parsePacket, type Packet, type SnapshotHead, type SnapshotStore } from '@/core/link';

/** A snapshot and the branch it tells of. */
export interface ToldBranch {
  readonly branch: string;
  readonly head: SnapshotHead;
  readonly packet: Packet;
  readonly figures: CarriedFigures;
}

/**
 * Everything a store knows, the oldest first. A snapshot that names no branch tells of the one its ledger says, or
 * else of the one its file is called after. @throws Failure packet.*, store.*
 */
export async function readTold(store: SnapshotStore, branchName: string): Promise<readonly ToldBranch[]> {
  const heads = await store.since(0);
  const told = await Promise.all(heads.map((head) => readOne(store, head, branchName)));
  return told.flatMap((one) => one ?? []);
}

async function readOne(store: SnapshotStore, head: SnapshotHead, branchName: string): Promise<ToldBranch | null> {
  const snapshot = await store.latest(head.ledger);
  if (snapshot === null) return null;
  const packet = await parsePacket(snapshot.packet);
  const figures = new CarriedFigures(packet);
  const said = figures.get(branchName)?.value ?? null;
  const branch = head.branch ?? (said === null ? nameOf(head.ledger) : String(said));
  return { branch, head, packet, figures };
}

/** A ledger's name without folders and without the ending. */
export function nameOf(ledger: string): string {
  return ledger.slice(ledger.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

export function numberOf({ figures }: ToldBranch, key: string): number | null {
  return asNumber(figures.get(key)?.value ?? null);
}

/** `month` in contract form. */
export function numberOfMonth(told: ToldBranch, key: string, month: string): number | null {
  return numberOf(told, `${key}${FIGURE_PERIOD_MARK}${month}`);
}

function asNumber(value: FigureValue | null): number | null {
  return typeof value === 'number' ? value : null;
}
