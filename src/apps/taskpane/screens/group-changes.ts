import type { Change, ChangeStatus, ManualText } from '@/core/marks';

/** By what becomes of marks: their status, and apart from what else was edited what is kept for a reason. */
export type ChangeKind = ChangeStatus | 'manual';

/** Marks that say the same and would come to the same: shown once, decided together. */
export interface ChangeGroup {
  readonly key: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly status: ChangeStatus;
  readonly manual: ManualText | null;
  readonly indexes: readonly number[];
}

/** What would change first, then what needs a decision, then what has nothing to be decided. */
export const KIND_ORDER: readonly ChangeKind[] = ['changed', 'edited', 'manual', 'empty', 'unknown', 'same'];

/** The groups of each kind, in the order of the document. */
export function groupChanges(changes: readonly Change[]): ReadonlyMap<ChangeKind, readonly ChangeGroup[]> {
  const groups = new Map<string, ChangeGroup>();
  for (const { index, key, label, old, new: text, status, manual = null } of changes) {
    const name = JSON.stringify([key, old, text, status]);
    const indexes = groups.get(name)?.indexes ?? [];
    groups.set(name, { key, label, old, new: text, status, manual, indexes: [...indexes, index] });
  }
  const all = Array.from(groups.values());
  return new Map(KIND_ORDER.map((kind) => [kind, all.filter((group) => kindOf(group) === kind)]));
}

function kindOf({ status, manual }: ChangeGroup): ChangeKind {
  return manual === null ? status : 'manual';
}

/** Has it a text that could be written in place of the one that stands there? */
export function canBeWritten({ status }: Pick<ChangeGroup, 'status'>): boolean {
  return status !== 'same' && status !== 'unknown';
}

/** Is there anything that could be written? */
export function hasWork(changes: readonly Change[]): boolean {
  return changes.some(canBeWritten);
}
