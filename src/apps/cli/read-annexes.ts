import type { Arguments } from './arguments';
import { invalid } from './question';

export const ANNEXES = ['tables', 'definitions'] as const;

/** What to put behind the report; `--annex` alone means the tables. */
export function readAnnexes(args: Arguments): ReadonlySet<string> {
  return new Set(args.all('annex').flatMap((words) => (words === '' ? ['tables'] : words.split(','))));
}

/** A word behind `--annex` that is none of its own would be looked for as a ledger. @throws Failure usage.invalidValue */
export function refuseStrayAnnex(args: Arguments): void {
  const stray = args.has('annex') ? args.positionals.find((word) => /^[a-z,]+$/.test(word)) : undefined;
  if (stray !== undefined) throw invalid('--annex', stray, ANNEXES.join(' | '));
}
