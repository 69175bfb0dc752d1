import { FIGURE_PERIOD_MARK, type FigureValue } from '@/core/figures';
import { parsePacket, type Packet, type SnapshotHead, type SnapshotStore } from '@/core/link';

/** A snapshot and the branch it tells of. */
export interface ToldBranch {
  readonly branch: string;
  readonly head: SnapshotHead;
  readonly packet: Packet;
  /** What figures say, by key. */
  readonly values: ReadonlyMap<string, FigureValue | null>;
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

async function readOne(
  store: SnapshotStore,
  head: SnapshotHead,
  branchName: string,
): Promise<ToldBranch | null> {
  const snapshot = await store.latest(head.ledger);
  if (snapshot === null) return null;
  const packet = await parsePacket(snapshot.packet);
  const values = valuesOf(packet);
  const said = values.get(branchName) ?? null;
  const branch = head.branch ?? (said === null ? nameOf(head.ledger) : String(said));
  return { branch, head, packet, values };
}

/** Of the figures that are carried whole, and of those that are carried as values alone. */
function valuesOf({ figures, values = {} }: Packet): ToldBranch['values'] {
  const whole = figures.map(({ figure }) => [figure.key, figure.value] as const);
  return new Map([...whole, ...Object.entries(values)]);
}

/** A ledger's name without folders and without the ending. */
export function nameOf(ledger: string): string {
  return ledger.slice(ledger.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

export function numberOf({ values }: ToldBranch, key: string): number | null {
  const value = values.get(key);
  return typeof value === 'number' ? value : null;
}

/** `month` in contract form. */
export function numberOfMonth(told: ToldBranch, key: string, month: string): number | null {
  return numberOf(told, `${key}${FIGURE_PERIOD_MARK}${month}`);
}
