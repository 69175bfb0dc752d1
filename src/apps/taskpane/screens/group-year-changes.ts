import type { YearChange } from '@/core/year-turn';
import type { YearSection } from '../text/turn-text';

/** Marks of one figure that said the same and come to the same, shown once. */
export interface YearGroup extends Pick<YearChange, 'label' | 'old' | 'new' | 'odd' | 'keptLastYear'> {
  readonly section: YearSection;
  readonly indexes: readonly number[];
}

/** What a person should look at first. */
export const YEAR_SECTIONS: readonly YearSection[] = ['odd', 'changed', 'edited', 'kept', 'unknown', 'same'];

/** The groups of each section, in the order of the document. */
export function groupYearChanges(
  changes: readonly YearChange[],
): ReadonlyMap<YearSection, readonly YearGroup[]> {
  const groups = new Map<string, YearGroup>();
  for (const change of changes) {
    const { index, key, label, old, new: text, odd, keptLastYear } = change;
    const section = sectionOf(change);
    const name = JSON.stringify([key, old, text, section]);
    const indexes = groups.get(name)?.indexes ?? [];
    groups.set(name, { label, old, new: text, odd, keptLastYear, section, indexes: [...indexes, index] });
  }
  const all = Array.from(groups.values());
  return new Map(YEAR_SECTIONS.map((name) => [name, all.filter(({ section }) => section === name)]));
}

function sectionOf({ status, chosen, odd }: YearChange): YearSection {
  if (status === 'edited' || status === 'unknown') return status;
  if (status === 'empty' && !chosen) return 'kept';
  if (odd !== null) return 'odd';
  return status === 'same' ? 'same' : 'changed';
}
