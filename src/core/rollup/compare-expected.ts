import { compactText } from '@/core/values';
import { stemOf, topFolderOf } from './ledger-names';
import { branchFinder, type BranchName } from './name-branches';
import type { NotReported, RolledBranch } from './rollup';

/** A branch that told something, which is nothing for the period. */
export interface SilentBranch extends BranchName {
  readonly reason: NotReported['reason'];
  readonly ledgers: readonly string[];
}

/** What is known of those who did not come to a row of their own. */
export interface Missing {
  /** Ledgers that can't be read, by name. */
  readonly unread: readonly string[];
  readonly silent: readonly SilentBranch[];
}

/** Who has not reported: those expected, in their order, then whoever else came with nothing to be counted. */
export function compareExpected(
  expected: readonly string[],
  reported: readonly (BranchName & Pick<RolledBranch, 'ledgers'>)[],
  { unread, silent }: Missing,
): readonly NotReported[] {
  const find = branchFinder([...reported, ...silent]);
  const owners = new Map(unread.map((ledger) => [ledger, ownerOf(ledger, expected)]));
  const quiet = new Map<BranchName, SilentBranch>(silent.map((one) => [one, one]));
  const absent = expected.flatMap((branch): readonly NotReported[] => {
    const [only, ...others] = find(branch);
    if (only === undefined) {
      const ledgers = unread.filter((ledger) => owners.get(ledger) === branch);
      return [{ branch, reason: ledgers.length > 0 ? 'unread' : 'noLedger', ledgers }];
    }
    if (others.length > 0) {
      return [{ branch, reason: 'ambiguous', ledgers: [only, ...others].flatMap(({ ledgers }) => ledgers) }];
    }
    const own = quiet.get(only);
    quiet.delete(only);
    return own === undefined ? [] : [notReported(own)];
  });
  const used = new Set(absent.flatMap(({ ledgers }) => ledgers));
  return [
    ...absent,
    ...Array.from(quiet.values(), notReported),
    ...unread
      .filter((ledger) => !used.has(ledger))
      .map((ledger): NotReported => ({ branch: null, reason: 'unread', ledgers: [ledger] })),
  ];
}

function notReported({ branch, reason, ledgers }: SilentBranch): NotReported {
  return { branch, reason, ledgers };
}

/** Whose ledger it is by its file's name: the one it is called, or else the longest name it holds; null: nobody's. */
function ownerOf(ledger: string, expected: readonly string[]): string | null {
  const stem = compactText(stemOf(ledger));
  const folder = compactText(topFolderOf(ledger));
  const fits = expected.flatMap((branch) => {
    const whole = compactText(branch);
    const name = whole.startsWith(`${folder}/`) ? whole.slice(folder.length + 1) : whole;
    return stem.includes(name) ? [{ branch, isExact: stem === name, length: whole.length }] : [];
  });
  const [best] = fits.toSorted(
    (one, other) => Number(other.isExact) - Number(one.isExact) || other.length - one.length,
  );
  return best?.branch ?? null;
}
