import { FIGURE_PERIOD_MARK, type FigureValue } from '@/core/figures';
import { parsePacket, type Packet, type SnapshotHead, type SnapshotStore } from '@/core/link';
import { nameBranches, type BranchName } from './name-branches';

/** A snapshot and the branch it tells of. */
export interface ToldBranch extends BranchName {
  readonly head: SnapshotHead;
  readonly packet: Packet;
  /** What figures say, by key. */
  readonly values: ReadonlyMap<string, FigureValue | null>;
}

/** Everything a store knows, the oldest first. */
export interface ToldBranches {
  readonly told: readonly ToldBranch[];
  /** Snapshots that add several branches up, by their ledgers' names: they can't be taken apart again. */
  readonly mixed: readonly string[];
}

type Unnamed = Omit<ToldBranch, keyof BranchName>;

/**
 * A snapshot that names no branch tells of the one its ledger says, or else of the one its file is called after.
 * @throws Failure packet.*, store.*
 */
export async function readTold(store: SnapshotStore, branchName: string): Promise<ToldBranches> {
  const heads = await store.since(0);
  const all = (await Promise.all(heads.map((head) => readOne(store, head)))).flatMap((one) => one ?? []);
  const single = all.filter((one) => !isMixed(one));
  const names = nameBranches(
    single.map(({ head, values }) => ({
      said: head.branch ?? textOf(values.get(branchName)),
      ledger: head.ledger,
    })),
  );
  return {
    told: names.flatMap((name, place) => {
      const one = single[place];
      return one === undefined ? [] : [{ ...one, ...name }];
    }),
    mixed: all.filter(isMixed).map(({ head }) => head.ledger),
  };
}

async function readOne(store: SnapshotStore, head: SnapshotHead): Promise<Unnamed | null> {
  const snapshot = await store.latest(head.ledger);
  if (snapshot === null) return null;
  const packet = await parsePacket(snapshot.packet);
  return { head, packet, values: valuesOf(packet) };
}

function isMixed({ head, packet }: Unnamed): boolean {
  return head.branch === null && packet.findings.some(({ code }) => code === 'branch.many');
}

/** Of the figures that are carried whole, and of those that are carried as values alone. */
function valuesOf({ figures, values = {} }: Packet): ToldBranch['values'] {
  const whole = figures.map(({ figure }) => [figure.key, figure.value] as const);
  return new Map([...whole, ...Object.entries(values)]);
}

function textOf(value: FigureValue | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

export function numberOf({ values }: ToldBranch, key: string): number | null {
  const value = values.get(key);
  return typeof value === 'number' ? value : null;
}

/** `month` in contract form. */
export function numberOfMonth(told: ToldBranch, key: string, month: string): number | null {
  return numberOf(told, `${key}${FIGURE_PERIOD_MARK}${month}`);
}
