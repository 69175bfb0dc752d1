import { tellsOfFigures, type DocumentRecord } from '@/core/marks';
import { formatPeriod } from '@/core/values';
import type { Acceptance, AuditFinding } from './audit-finding';
import type { ProseWords } from '@/core/prose';
import { mismatchOf, type ScopeMismatch } from './mismatch';
import { readReport, type AuditedDocument } from './read-report';
import { reportScope, type ReportScope } from '@/core/prose';
import { AUDIT_RULES } from './rules/rules';
import { withAcceptances } from './with-acceptances';

/** What an audit found. */
export interface Audit {
  /** Counts, shares and dates that were read, live and typed. */
  readonly numbers: number;
  /** What the document was taken to report on; null: it does not say. */
  readonly year: number | null;
  readonly period: string | null;
  /** Why the figures of the ledger were not compared; null: they were, or there was none. */
  readonly mismatch: ScopeMismatch | null;
  /** In the order of the document. */
  readonly findings: readonly AuditFinding[];
}

/** 数字体检: the numbers of a document against its figures and against each other. Nothing is changed. */
export function auditDocument(
  document: AuditedDocument,
  words: ProseWords,
  acceptances: readonly Acceptance[] = [],
): Audit {
  const { figures, record } = document;
  const mismatch = figures === null ? null : mismatchOf(scopeOf(document), tellingOf(record), figures);
  const report = readReport(mismatch === null ? document : { ...document, figures: null }, words);
  const found = AUDIT_RULES.flatMap((rule) => rule(report));
  return {
    numbers: report.sentences.reduce((sum, { tokens }) => sum + tokens.filter(isNumber).length, 0),
    year: report.year,
    period: report.period === null ? null : formatPeriod(report.period),
    mismatch,
    findings: withAcceptances(inOrder(oncePerNumber(found)), acceptances),
  };
}

/** A record knows better than whoever asks. */
function scopeOf({ paragraphs, record, asked = null }: AuditedDocument): ReportScope {
  return (tellingOf(record) === null ? asked : null) ?? reportScope(paragraphs, record);
}

function tellingOf(record: DocumentRecord | null): DocumentRecord | null {
  return record !== null && tellsOfFigures(record) ? record : null;
}

function isNumber({ kind }: { readonly kind: string }): boolean {
  return kind === 'count' || kind === 'share' || kind === 'date';
}

/** What could be live is no news of a number that is at fault. */
function oncePerNumber(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const placeOf = ({ paragraph, start }: AuditFinding) => `${paragraph} ${start}`;
  const ranked = [
    ...findings.filter(({ severity }) => severity !== 'info'),
    ...findings.filter(({ severity }) => severity === 'info'),
  ];
  const byPlace = new Map([...ranked].reverse().map((finding) => [placeOf(finding), finding]));
  return [...byPlace.values()];
}

function inOrder(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return [...findings].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
}
