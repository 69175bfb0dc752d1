import type { Finding } from '@/core/findings';
import type { Workbook } from '@/core/ledger';
import type { Correction } from './correction';
import { withCorrections } from './with-corrections';

/** What a reading of ledgers comes to, as far as a correction might change it. */
export interface Reading {
  readonly figures: readonly {
    readonly key: string;
    readonly text: string;
    readonly rows: readonly { readonly file: string; readonly sheet: string; readonly row: number }[];
  }[];
  readonly findings: readonly Finding[];
}

export interface Proof {
  readonly workbooks: readonly Workbook[];
  /** What the workbooks read as they are. */
  readonly before: Reading;
  readonly read: (workbooks: readonly Workbook[]) => Reading;
}

/** A figure of the user's own may take any cell as it stands: to find the one is not worth more readings than these. */
const MOST_READINGS = 24;

/**
 * The corrections that were tried and found harmless: the ledgers are read again as they would be then, and every
 * figure must say the same of the same rows, what was cured must be gone, and nothing new may be wrong.
 */
export function provenCorrections(corrections: readonly Correction[], proof: Proof): readonly Correction[] {
  let left = MOST_READINGS;
  const before = { figures: figureLines(proof.before), faults: faultsIn(proof.before) };
  const isHarmless = (chosen: readonly Correction[]): boolean => {
    if (chosen.length === 0) return true;
    if (left === 0) return false;
    left -= 1;
    const after = proof.read(withCorrections(proof.workbooks, chosen));
    const standing = new Set(after.findings.map(keyOf));
    return (
      figureLines(after) === before.figures &&
      chosen.every(({ findings }) => findings.every((finding) => !standing.has(keyOf(finding)))) &&
      Array.from(faultsIn(after)).every((fault) => before.faults.has(fault))
    );
  };
  return harmlessAmong(corrections, isHarmless);
}

/** Halves until what does harm stands alone. */
function harmlessAmong(
  corrections: readonly Correction[],
  isHarmless: (chosen: readonly Correction[]) => boolean,
): readonly Correction[] {
  if (isHarmless(corrections)) return corrections;
  if (corrections.length === 1) return [];
  const middle = Math.ceil(corrections.length / 2);
  const [first, second] = [corrections.slice(0, middle), corrections.slice(middle)].map((half) =>
    harmlessAmong(half, isHarmless),
  );
  const both = [...(first ?? []), ...(second ?? [])];
  return isHarmless(both) ? both : [];
}

function figureLines({ figures }: Reading): string {
  return JSON.stringify(
    figures.map(({ key, text, rows }) => [key, text, rows.map(({ file, sheet, row }) => [file, sheet, row])]),
  );
}

function faultsIn({ findings }: Reading): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity !== 'info').map(keyOf));
}

function keyOf({ code, file, sheet, cell }: Finding): string {
  return [code, file, sheet, cell].join('\u0001');
}
