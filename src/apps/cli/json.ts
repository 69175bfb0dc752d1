import type { Account } from '@/core/assemble';
import type { Finding } from '@/core/findings';
import type { Figure, Reminder } from '@/core/figures';
import type { LedgerFile } from '@/core/ledger';
import { formatPeriod } from '@/core/values';
import { sayFinding, type Language } from '@/core/wording';
import type { Terminal } from './terminal';
import { jsonPieces, series, type Series } from './json-pieces';

interface AccountJson {
  readonly year: number;
  readonly period: string;
  readonly sources: readonly LedgerFile[];
  readonly figures: Readonly<Record<string, object>>;
  readonly findings: Series;
  readonly reminders: readonly object[];
}

/** The JSON of `figures` and `check` (contract §2), its many rows and findings as series. `file` is added where several ledgers were read. */
export function accountJson(
  { sources, figures, reminders }: Account,
  findings: readonly Finding[],
  language: Language,
  sayReminder: (reminder: Reminder) => string,
): AccountJson {
  const several = sources.length > 1;
  const { year, period } = figures.scope;
  return {
    year,
    period: formatPeriod(period),
    sources,
    figures: Object.fromEntries(figures.all().map((figure) => [figure.key, figureJson(figure, several)])),
    findings: series(
      () => findings,
      (finding) => findingJson(finding, several, language),
    ),
    reminders: reminders().map((reminder) => ({
      rule: reminder.rule,
      period: reminder.period,
      message: sayReminder(reminder),
    })),
  };
}

function figureJson(figure: Figure, several: boolean) {
  const { label, value, text, unit, definition } = figure;
  return {
    label,
    value,
    text,
    unit,
    definition,
    rows: series(
      () => figure.rows,
      ({ file, sheet, row }) => ({ ...(several ? { file } : {}), sheet, row }),
    ),
  };
}

function findingJson(finding: Finding, several: boolean, language: Language) {
  const { code, severity, file, sheet, cell, value } = finding;
  return {
    code,
    severity,
    ...(several ? { file } : {}),
    sheet,
    cell,
    value,
    message: sayFinding(finding, language, 'commandLine'),
  };
}

/** One JSON document and nothing else. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** So many characters are written at once. */
const PIECE = 65_536;

/** The same of what holds series, written piece by piece, as fast as it is taken. */
export async function writeJson(value: unknown, terminal: Pick<Terminal, 'out' | 'taken'>): Promise<void> {
  let text = '';
  for (const piece of jsonPieces(value)) {
    text += piece;
    if (text.length < PIECE) continue;
    terminal.out(text);
    await terminal.taken();
    text = '';
  }
  terminal.out(`${text}\n`);
}
