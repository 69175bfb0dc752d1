/** The labelled sets: one written with the rules, one afterwards in another style. */
export const SETS = [
  { title: 'own sentences', faults: 'faults.txt', clean: 'clean.txt' },
  { title: 'fresh sentences', faults: 'fresh-faults.txt', clean: 'fresh-clean.txt' },
  { title: 'sentences after mending', faults: 'third-faults.txt', clean: 'third-clean.txt' },
  { title: 'last sentences', faults: 'last-faults.txt', clean: 'last-clean.txt' },
] as const;

/** The least share of faults found and the most false alarms of a set: they may only rise, and fall. */
export const LEAST_RECALL: Readonly<Record<string, number>> = { 'own sentences': 1, 'fresh sentences': 0.98 };
export const MOST_ALARMS: Readonly<Record<string, number>> = { 'own sentences': 0, 'fresh sentences': 0 };
