/** The labelled sets: one written with the rules, the others afterwards in other styles. */
export const SETS = [
  { title: 'own sentences', faults: 'faults.txt', clean: 'clean.txt' },
  { title: 'fresh sentences', faults: 'fresh-faults.txt', clean: 'fresh-clean.txt' },
  { title: 'sentences after mending', faults: 'third-faults.txt', clean: 'third-clean.txt' },
  { title: 'last sentences', faults: 'last-faults.txt', clean: 'last-clean.txt' },
  { title: 'unseen long sentences', faults: 'unseen-faults.txt', clean: 'unseen-clean.txt' },
  { title: 'sentences of other houses', faults: 'middle-faults.txt', clean: 'middle-clean.txt' },
  { title: 'only measured sentences', faults: 'final-faults.txt', clean: 'final-clean.txt' },
] as const;

/**
 * The least share of faults found and the most false alarms of a set. They may only be raised, and lowered. As first
 * measured, before anything was mended for them: fresh 83.1% and 0, third 73.6% and 1, last 85% and 3,
 * unseen 73.9% and 11,
 * other houses 72.9% and 7. Nothing is mended for the only measured ones: they tell
 * what is to be expected of a report nobody has seen.
 */
export const LEAST_RECALL: Readonly<Record<string, number>> = {
  'own sentences': 1,
  'fresh sentences': 0.98,
  'sentences after mending': 0.98,
  'last sentences': 0.97,
  'unseen long sentences': 0.97,
  'sentences of other houses': 0.97,
  'only measured sentences': 0.8,
};
export const MOST_ALARMS: Readonly<Record<string, number>> = { 'only measured sentences': 3 };
