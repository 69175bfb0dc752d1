import { compactText } from '@/core/values';
import type { NotReported, RolledBranch } from './rollup';
import { nameOf } from './told-branch';

/** What is known of those who did not come to a row of their own. */
export interface Missing {
  /** Ledgers that can't be read, by name. */
  readonly unread: readonly string[];
  /** Branches that told something, which is nothing for the period. */
  readonly silent: readonly NotReported[];
}

/** Who has not reported: those expected, in their order, then whoever else came with nothing to be counted. */
export function compareExpected(
  expected: readonly string[],
  reported: readonly Pick<RolledBranch, 'branch'>[],
  { unread, silent }: Missing,
): readonly NotReported[] {
  const here = new Set(reported.map(({ branch }) => compactText(branch)));
  const quiet = new Map(silent.map((one) => [compactText(one.branch ?? ''), one]));
  const absent = expected
    .filter((branch) => !here.has(compactText(branch)))
    .map((branch): NotReported => quiet.get(compactText(branch)) ?? whyAbsent(branch, unread));
  const told = new Set(absent);
  const used = new Set(absent.flatMap(({ ledgers }) => ledgers));
  const others = unread
    .filter((ledger) => !used.has(ledger))
    .map((ledger): NotReported => ({ branch: null, reason: 'unread', ledgers: [ledger] }));
  return [...absent, ...silent.filter((one) => !told.has(one)), ...others];
}

/** A ledger that can't be read is a branch's where its file is called so. */
function whyAbsent(branch: string, unread: readonly string[]): NotReported {
  const name = compactText(branch);
  const ledgers = unread.filter((ledger) => compactText(nameOf(ledger)).includes(name));
  return { branch, reason: ledgers.length > 0 ? 'unread' : 'noLedger', ledgers };
}
