import type { Refreshing } from '@/core/assemble';
import type { Change } from '@/core/marks';

/** What is to become of a document's marks, by their indexes; of those that are in neither nothing becomes. */
export interface Decisions {
  /** Those that are to be written. */
  readonly ticks: ReadonlySet<number>;
  /** 人工口径: those edited by hand that are to stay, and why; empty as long as no reason is given. */
  readonly kept: ReadonlyMap<number, string>;
  /** Whether names of persons are kept in the record from now on; null: as it has it. */
  readonly keepsPersons: boolean | null;
}

export const NOTHING_DECIDED: Decisions = { ticks: new Set(), kept: new Map(), keepsPersons: null };

export function withTicks(before: Decisions, indexes: readonly number[], isOn: boolean): Decisions {
  const { ticks, kept } = before;
  const others = without(ticks, indexes);
  return {
    ...before,
    ticks: isOn ? new Set([...others, ...indexes]) : others,
    kept: new Map(Array.from(kept).filter(([index]) => !indexes.includes(index))),
  };
}

export function withKept(before: Decisions, indexes: readonly number[], reason: string): Decisions {
  const { ticks, kept } = before;
  return {
    ...before,
    ticks: without(ticks, indexes),
    kept: new Map([...kept, ...indexes.map((index) => [index, reason] as const)]),
  };
}

/** What the user decided stays so, as long as it would come to the same. */
export function decisionsAfter(
  changes: readonly Change[],
  before: readonly Change[],
  { ticks, kept, keepsPersons }: Decisions,
): Decisions {
  const isAsBefore = (change: Change): boolean => {
    const same = before[change.index];
    return same !== undefined && isAlike(same, change);
  };
  const ticked = changes.filter((change) => (isAsBefore(change) ? ticks.has(change.index) : change.chosen));
  const isStillKept = ([index]: readonly [number, string]): boolean => {
    const change = changes[index];
    return change !== undefined && change.manual === undefined && isAsBefore(change);
  };
  return {
    ticks: new Set(ticked.map(({ index }) => index)),
    kept: new Map(Array.from(kept).filter(isStillKept)),
    keepsPersons,
  };
}

/** How many marks are to stay for a reason that is not given yet. */
export function lackingReasons(kept: Decisions['kept']): number {
  return Array.from(kept.values()).filter((reason) => reason.trim() === '').length;
}

/** As a refresh is told. */
export function choicesOf({ ticks, kept, keepsPersons }: Decisions, at: string): Refreshing {
  const keep = Array.from(kept, ([index, reason]) => [index, { reason: reason.trim(), at }] as const);
  const choices = { edited: 'keep', marks: ticks, keep: new Map(keep) } as const;
  return keepsPersons === null ? choices : { ...choices, keepsPersons };
}

function without(ticks: Decisions['ticks'], indexes: readonly number[]): Decisions['ticks'] {
  return new Set(Array.from(ticks).filter((index) => !indexes.includes(index)));
}

function isAlike(one: Change, other: Change): boolean {
  return (
    one.key === other.key && one.old === other.old && one.new === other.new && one.status === other.status
  );
}
