import { median, ratioOf, type Measured } from './ratios';
import type { Runs } from './run-work';
import type { Budget, Work } from './works';

/** What there is to say of a work that was run. */
export interface Verdict {
  readonly lines: readonly string[];
  readonly isMet: boolean;
}

const UNITS: Readonly<Record<keyof Measured, string>> = { cpu: 'ms', memory: 'MB' };

/** One line for each candidate: what it used, and its share of what the last one used; then the budgets. */
export function reportWork(work: Work, allRuns: readonly Runs[]): Verdict {
  const own = allRuns[0] ?? null;
  const against = allRuns.at(-1) ?? null;
  const lines = work.candidates.map(({ name }, index) =>
    candidateLine(name, allRuns[index] ?? null, against),
  );
  const budgets = work.budgets.map((budget) => judge(budget, own, against));
  return {
    lines: [`${work.title}  (${String(work.rounds)} rounds)`, ...lines, ...budgets.map(({ line }) => line)],
    isMet: own !== null && budgets.every(({ isMet }) => isMet),
  };
}

function candidateLine(name: string, runs: Runs, against: Runs): string {
  if (runs === null) return `  ${name.padEnd(32)} does not finish`;
  const columns = (['cpu', 'memory'] as const).map((measure) => {
    const used = median(runs.map((run) => run[measure]));
    const ratio = against === null ? '' : ratioOf(runs, against, measure).toFixed(3);
    return `${used.toFixed(0).padStart(8)} ${UNITS[measure]} ${ratio.padStart(7)}`;
  });
  return `  ${name.padEnd(32)}${columns.join('')}`;
}

function judge({ measure, atMost }: Budget, own: Runs, against: Runs): { line: string; isMet: boolean } {
  const ratio = own === null || against === null ? NaN : ratioOf(own, against, measure);
  const isMet = ratio <= atMost;
  return {
    line: `  ${isMet ? 'met' : 'NOT MET'}: ${measure} ${ratio.toFixed(3)} of at most ${String(atMost)}`,
    isMet,
  };
}
