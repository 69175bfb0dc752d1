import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import type { Finding } from '@/core/findings';
import { partyBranch } from '@/packs/party-branch';
import type { LedgerCase } from '#tests/samples/ledgers';

const AFTER_THE_YEAR = { year: 2022, month: 1, day: 10 };

export interface Verdict {
  readonly name: string;
  /** One line per figure that is wrong, flag that is missing, alarm that is false. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  readonly false: readonly string[];
}

/** Reads a ledger and compares all it should say with what is said. */
export function judge(ledger: LedgerCase): Verdict {
  const account = assembleAccount(ledger.workbooks, partyBranch, ledger.question, NO_WORDS, AFTER_THE_YEAR);
  return {
    name: ledger.name,
    wrong: wrongFigures(ledger, account),
    missing: missingFlags(ledger, account.findings),
    false: falseAlarms(ledger, account.findings),
  };
}

export function isRight({ wrong, missing, false: alarms }: Verdict): boolean {
  return wrong.length === 0 && missing.length === 0 && alarms.length === 0;
}

function wrongFigures({ figures }: LedgerCase, account: LedgerAccount): readonly string[] {
  return Object.entries(figures).flatMap(([key, expected]) => {
    const value = account.figures.get(key)?.value ?? null;
    return isSame(expected, value) ? [] : [`${key}: ${String(expected)} read as ${String(value)}`];
  });
}

/** Years are texts in some figures and numbers in others; rates are compared to the last digit that matters. */
function isSame(expected: number | string | null, value: number | string | null): boolean {
  if (typeof expected === 'number' && typeof value === 'number') return Math.abs(expected - value) < 1e-9;
  return expected === null || value === null ? expected === value : String(expected) === String(value);
}

function missingFlags({ flags }: LedgerCase, findings: readonly Finding[]): readonly string[] {
  const said = new Set(
    findings.flatMap(({ code, sheet, cell }) => [code, `${code} ${sheet}`, `${code} ${sheet}!${cell}`]),
  );
  const asked = flags.map(({ code, sheet, cell }) =>
    [code, sheet === null ? '' : ` ${sheet}`, place(code, cell)].join(''),
  );
  return Array.from(new Set(asked)).filter((flag) => !said.has(flag));
}

/** What was only put in standard form must be said of the sheet; where exactly is left to the reader. */
function place(code: string, cell: string | null): string {
  return cell === null || IN_STANDARD_FORM.has(code) ? '' : `!${cell}`;
}

const IN_STANDARD_FORM = new Set(['date.text', 'date.noYear', 'number.text', 'kind.multiple']);

/** Nobody should be called to a cell where there is nothing to see. */
function falseAlarms({ flags, allowed }: LedgerCase, findings: readonly Finding[]): readonly string[] {
  const deserved = new Set(flags.map(({ code, sheet, cell }) => `${code} ${sheet ?? ''}!${cell ?? ''}`));
  const isDeserved = ({ code, sheet, cell }: Finding) =>
    [`${code} !`, `${code} ${sheet}!`, `${code} ${sheet}!${cell}`].some((flag) => deserved.has(flag)) ||
    allowed.some((candidate) => candidate === code);
  return findings
    .filter((finding) => finding.severity !== 'info' && !isDeserved(finding))
    .map(({ code, sheet, cell, value }) => `${code} ${sheet}!${cell} ${value}`);
}
