import type { Verdict } from '../report-lines';
import type { LinkMeasures } from './measure-link';

const LONGEST_DELAY = 500;
const LARGEST_PEAK = 300;

/** What was measured of the link, and whether its budgets are met. */
export function reportLink({ delay, heard, expected, peak }: LinkMeasures, shown: number): Verdict {
  const judged = [
    {
      isMet: shown <= LONGEST_DELAY,
      line: `${shown.toFixed(0)} ms from the save of a 60-row ledger to its figure on a linked page (middle), of at most ${String(LONGEST_DELAY)}`,
    },
    {
      isMet: delay <= LONGEST_DELAY,
      line: `${delay.toFixed(0)} ms of which to its listener (middle), of at most ${String(LONGEST_DELAY)}`,
    },
    {
      isMet: heard === expected,
      line: `${String(heard)} changes heard by 500 listeners, of ${String(expected)}`,
    },
    {
      isMet: peak === null || peak <= LARGEST_PEAK,
      line: `${peak?.toFixed(0) ?? '?'} MB at most in the server's memory, of at most ${String(LARGEST_PEAK)}`,
    },
  ];
  return {
    lines: [
      'live link: 500 listeners, 50 ledgers',
      ...judged.map(({ isMet, line }) => `  ${isMet ? 'met' : 'NOT MET'}: ${line}`),
    ],
    isMet: judged.every(({ isMet }) => isMet),
  };
}
