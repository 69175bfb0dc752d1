import type { Change, ChangeStatus } from '@/core/marks';

/** Marks that say the same and would come to the same: shown once, ticked together. */
export interface ChangeGroup {
  readonly key: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly status: ChangeStatus;
  readonly indexes: readonly number[];
}

/** What would change first, then what needs a decision, then what has nothing to be decided. */
export const STATUS_ORDER: readonly ChangeStatus[] = ['changed', 'edited', 'empty', 'unknown', 'same'];

/** The groups of each status, in the order of the document. */
export function groupChanges(changes: readonly Change[]): ReadonlyMap<ChangeStatus, readonly ChangeGroup[]> {
  const groups = new Map<string, ChangeGroup>();
  for (const { index, key, label, old, new: text, status } of changes) {
    const name = JSON.stringify([key, old, text, status]);
    const indexes = groups.get(name)?.indexes ?? [];
    groups.set(name, { key, label, old, new: text, status, indexes: [...indexes, index] });
  }
  const all = Array.from(groups.values());
  return new Map(STATUS_ORDER.map((status) => [status, all.filter((group) => group.status === status)]));
}

/** Has it a text that could be written in place of the one that stands there? */
export function canBeWritten({ status }: Pick<ChangeGroup, 'status'>): boolean {
  return status !== 'same' && status !== 'unknown';
}
