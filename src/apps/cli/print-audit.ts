import { canBeFixed, type FixOutcome } from '@/core/amend';
import type { Audit, AuditFinding } from '@/core/audit';
import type { Severity } from '@/core/findings';
import { describePeriod, parsePeriod, plainText } from '@/core/values';
import { catalogueOf, sayAudit } from '@/core/wording';
import { sayLeft } from './audit-json';
import { auditText, type AuditText } from './audit-text';
import { paint, section, SEVERITY_COLOURS, type Printing } from './print';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** So much of a long sentence is shown on either side of the number. */
const AROUND = 40;

/** By its place in the audit, from 1: what `--accept` and `--fix` name. */
interface NumberedFinding {
  readonly finding: AuditFinding;
  readonly number: number;
}

/**
 * The findings of an audit, the worst first: each with its sentence, the reason, and what can be done. Those that
 * somebody lets stand come last, and count for nothing.
 */
export function printAudit({ numbers, year, period, mismatch, findings }: Audit, printing: Printing): string {
  const text = auditText(printing.language);
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  const accepted = numbered.filter(({ finding }) => finding.accepted !== null);
  const standing = numbered.filter(({ finding }) => finding.accepted === null);
  const parsed = period === null ? null : parsePeriod(period, year ?? 0);
  const head = [
    paint(text.heading(numbers, standing.length, accepted.length), 'bold', printing),
    text.scope(parsed === null ? period : describePeriod(parsed)),
    ...(mismatch === null ? [] : [plainText(text.mismatch(mismatch.ledger, mismatch.document))]),
  ].join('\n');
  const none = standing.length === 0 ? `${text.none}\n` : '';
  const sections = [
    ...SEVERITIES.map((severity) => printSeverity(severity, standing, printing, text)),
    printList(paint(text.acceptedSection(accepted.length), 'dim', printing), accepted, printing, text),
  ].join('');
  return `${head}\n${none}${sections === '' ? '' : `\n${sections}`}`;
}

/** What became of the numbers that were to be put right. */
export function printFixed({ made, left }: FixOutcome, { language }: Printing): string {
  const text = auditText(language);
  const lines = left.map(
    (one) => `  ${plainText(one.finding.sentence)}  【${one.finding.text}】${sayLeft(one, language)}`,
  );
  return [text.fixed(made), ...(left.length === 0 ? [] : [text.notFixed(left.length), ...lines]), ''].join(
    '\n',
  );
}

function printSeverity(
  severity: Severity,
  findings: readonly NumberedFinding[],
  printing: Printing,
  text: AuditText,
): string {
  const own = findings.filter(({ finding }) => finding.severity === severity);
  const word = catalogueOf(printing.language).severities[severity];
  const heading = paint(text.severity(word, own.length), SEVERITY_COLOURS[severity], printing);
  return printList(heading, own, printing, text);
}

/** Nothing where nothing is on the list. */
function printList(
  heading: string,
  findings: readonly NumberedFinding[],
  printing: Printing,
  text: AuditText,
): string {
  if (findings.length === 0) return '';
  return section(
    heading,
    findings.flatMap((finding) => linesOf(finding, printing, text)),
    printing,
  );
}

function linesOf(
  { finding, number }: NumberedFinding,
  printing: Printing,
  text: AuditText,
): readonly string[] {
  const { accepted } = finding;
  return [
    `  ${String(number)}. ${pointedOut(finding, printing)}`,
    `    ${sayAudit(finding, printing.language)}`,
    ...(accepted === null
      ? offersOf(finding, number, printing, text)
      : [`    ${plainText(text.reason(accepted))}`]),
  ];
}

/** What would put it right; none where nothing tells. */
function offersOf(
  finding: AuditFinding,
  number: number,
  printing: Printing,
  text: AuditText,
): readonly string[] {
  const { fix } = finding;
  if (fix === null) return [];
  const offer = fix.type === 'makeLive' ? text.makeLive(fix.label, fix.text) : text.correct(fix.text);
  const how = canBeFixed(finding) ? text.byOption(number) : '';
  return [`    ${paint(plainText(`${offer}${how}`), 'dim', printing)}`];
}

/** The sentence, with its number in 【】. */
function pointedOut({ sentence, sentenceStart, start, text }: AuditFinding, printing: Printing): string {
  const place = start - sentenceStart;
  const end = place + text.length;
  const [from, to] = [Math.max(0, place - AROUND), Math.min(sentence.length, end + AROUND)];
  const before = `${from > 0 ? '…' : ''}${sentence.slice(from, place)}`;
  const after = `${sentence.slice(end, to)}${to < sentence.length ? '…' : ''}`;
  return `${plainText(before)}${paint(`【${text}】`, 'bold', printing)}${plainText(after)}`;
}
