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

/** The findings of an audit, the worst first: each with its sentence, the reason, and what can be done. */
export function printAudit({ numbers, year, period, mismatch, findings }: Audit, printing: Printing): string {
  const text = auditText(printing.language);
  const parsed = period === null ? null : parsePeriod(period, year ?? 0);
  const head = [
    paint(text.heading(numbers, findings.length), 'bold', printing),
    text.scope(parsed === null ? period : describePeriod(parsed)),
    ...(mismatch === null ? [] : [plainText(text.mismatch(mismatch.ledger, mismatch.document))]),
  ].join('\n');
  if (findings.length === 0) return `${head}\n${text.none}\n`;
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  const sections = SEVERITIES.flatMap((severity) => {
    const own = numbered.filter(({ finding }) => finding.severity === severity);
    return own.length === 0 ? [] : [printSeverity(severity, own, printing, text)];
  });
  return `${head}\n\n${sections.join('')}`;
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
  const word = catalogueOf(printing.language).severities[severity];
  const heading = paint(text.severity(word, findings.length), SEVERITY_COLOURS[severity], printing);
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
  const { fix, accepted } = finding;
  const how = canBeFixed(finding) ? text.byOption(number) : '';
  const offer = fix?.type === 'makeLive' ? text.makeLive(fix.key, fix.text) : text.correct(fix?.text ?? '');
  return [
    `  ${String(number)}. ${pointedOut(finding, printing)}`,
    `    ${sayAudit(finding, printing.language)}`,
    ...(fix === null ? [] : [`    ${paint(plainText(`${offer}${how}`), 'dim', printing)}`]),
    ...(accepted === null ? [] : [`    ${plainText(text.accepted(accepted))}`]),
  ];
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
