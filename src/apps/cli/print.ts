import { gatherFindings, type FindingGroup, type Finding, type Severity } from '@/core/findings';
import { gatherReminders, textWithUnit, type Figure, type Reminder } from '@/core/figures';
import type { LedgerFile } from '@/core/ledger';
import { plainText } from '@/core/values';
import { catalogueOf, sayGroup, sayPlace, type Language } from '@/core/wording';
import { displayWidth } from './display-width';
import type { CliText } from './text';

/** How results look on a terminal. */
export interface Printing {
  readonly language: Language;
  readonly text: CliText;
  readonly colours: boolean;
  /** What sheets are called by their role. */
  readonly roles: Readonly<Record<string, string>>;
}

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;
export const SEVERITY_COLOURS: Readonly<Record<Severity, keyof typeof CODES>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
const SHOWN_PER_CODE: Readonly<Record<Severity, number>> = { error: 20, warning: 8, info: 3 };

export function paint(text: string, colour: keyof typeof CODES, { colours }: Printing): string {
  return colours ? `\u001B[${String(CODES[colour])}m${text}\u001B[0m` : text;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function printSources(sources: readonly LedgerFile[], printing: Printing): string {
  const { text, roles } = printing;
  const lines = sources.flatMap(({ file, sheets }) => {
    const width = Math.max(...sheets.map(({ name }) => displayWidth(plainText(name))));
    return [
      `  ${plainText(file)}`,
      ...sheets.map(
        ({ name, role, headerRow, rows }) =>
          `    ${padTo(plainText(name), width + 2)}${text.sheet(roles[role] ?? role, headerRow, rows)}`,
      ),
    ];
  });
  return section(text.headings.ledgers, lines, printing);
}

export function printFigures(figures: readonly Figure[], period: string, printing: Printing): string {
  const { text } = printing;
  const width = Math.max(...figures.map(({ label }) => displayWidth(label)));
  const lines = figures.map((figure) => {
    const value = figure.value === null ? text.unknownValue : plainText(textWithUnit(figure));
    return `  ${padTo(plainText(figure.label), width + 2)}${padTo(value, 14)}  ${paint(plainText(figure.definition), 'dim', printing)}`;
  });
  return section(text.headings.figures(period), lines, printing);
}

/** What is said of many rows is said once. Findings tell their file where several ledgers were read. */
export function printFindings(
  findings: readonly Finding[],
  sources: readonly LedgerFile[],
  printing: Printing,
  isEachShown = false,
): string {
  const { text, language } = printing;
  if (findings.length === 0) return section(text.headings.findings(0, 0), [`  ${text.noFindings}`], printing);
  const { severities } = catalogueOf(language);
  const ordered = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const gathered = isEachShown ? ordered.flatMap((one) => gatherFindings([one])) : gatherFindings(ordered);
  const lines = groupsByCode(gathered).flatMap((groups) => {
    const severity = groups[0]?.first.severity ?? 'info';
    const shown = isEachShown ? groups : groups.slice(0, SHOWN_PER_CODE[severity]);
    const word = paint(padTo(severities[severity], 9), SEVERITY_COLOURS[severity], printing);
    const listed = shown.map(
      (group) =>
        `  ${word}${padTo(placeOf(group, sources.length > 1, language), 16)}  ${sayGroup(group, language, 'commandLine')}`,
    );
    const left = groups.length - shown.length;
    return left > 0 ? [...listed, `        ${text.more(left)}`] : listed;
  });
  return section(text.headings.findings(findings.length, gathered.length), lines, printing);
}

function groupsByCode(all: readonly FindingGroup[]): readonly (readonly FindingGroup[])[] {
  const groups = new Map<string, FindingGroup[]>();
  for (const group of all) {
    const { code } = group.first;
    const known = groups.get(code);
    if (known === undefined) groups.set(code, [group]);
    else known.push(group);
  }
  return Array.from(groups.values());
}

/** Where the findings of a group stand. */
export function placeOf(group: FindingGroup, isFileTold: boolean, language: Language): string {
  const place = sayPlace(group, language);
  return isFileTold ? `${plainText(group.first.file)} ${place}`.trim() : place;
}

/** What several periods lack is said once. */
export function printReminders(
  reminders: readonly Reminder[],
  say: (...reminders: readonly Reminder[]) => string,
  printing: Printing,
  isEachShown = false,
): string {
  const { text } = printing;
  const groups = isEachShown ? reminders.map((reminder) => [reminder]) : gatherReminders(reminders);
  const lines = groups.length === 0 ? [text.noReminders] : groups.map((group) => say(...group));
  return section(
    text.headings.reminders(reminders.length, groups.length),
    lines.map((line) => `  ${line}`),
    printing,
  );
}

export function section(heading: string, lines: readonly string[], printing: Printing): string {
  return `${paint(heading, 'bold', printing)}\n${lines.join('\n')}\n\n`;
}
