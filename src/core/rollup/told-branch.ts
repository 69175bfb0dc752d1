import { FIGURE_PERIOD_MARK, type FigureValue } from '@/core/figures';
import { parsePacket, type Packet, type SnapshotHead, type SnapshotStore } from '@/core/link';
import { groupBy } from '@/core/values';

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
  return withNames(told.flatMap((one) => one ?? []));
}

/** As long as nothing is known of a branch's name. */
type Unnamed = Omit<ToldBranch, 'branch'> & { readonly branch: string | null };

async function readOne(
  store: SnapshotStore,
  head: SnapshotHead,
  branchName: string,
): Promise<Unnamed | null> {
  const snapshot = await store.latest(head.ledger);
  if (snapshot === null) return null;
  const packet = await parsePacket(snapshot.packet);
  const values = valuesOf(packet);
  const said = values.get(branchName) ?? null;
  return { branch: head.branch ?? (said === null ? null : String(said)), head, packet, values };
}

/** Files of one name in several folders, each of a branch nobody names, are told apart by their folders. */
function withNames(told: readonly Unnamed[]): readonly ToldBranch[] {
  const unnamed = told.filter(({ branch }) => branch === null);
  const alike = groupBy(unnamed, ({ head }) => nameOf(head.ledger));
  return told.map((one) => {
    const name = nameOf(one.head.ledger);
    const isShared = (alike.get(name)?.length ?? 0) > 1;
    return { ...one, branch: one.branch ?? (isShared ? withoutEnding(one.head.ledger) : name) };
  });
}

/** Of the figures that are carried whole, and of those that are carried as values alone. */
function valuesOf({ figures, values = {} }: Packet): ToldBranch['values'] {
  const whole = figures.map(({ figure }) => [figure.key, figure.value] as const);
  return new Map([...whole, ...Object.entries(values)]);
}

/** A ledger's name without folders and without the ending. */
export function nameOf(ledger: string): string {
  return withoutEnding(ledger.slice(ledger.lastIndexOf('/') + 1));
}

function withoutEnding(ledger: string): string {
  return ledger.replace(/\.[^./]*$/, '');
}

export function numberOf({ values }: ToldBranch, key: string): number | null {
  const value = values.get(key);
  return typeof value === 'number' ? value : null;
}

/** `month` in contract form. */
export function numberOfMonth(told: ToldBranch, key: string, month: string): number | null {
  return numberOf(told, `${key}${FIGURE_PERIOD_MARK}${month}`);
}
