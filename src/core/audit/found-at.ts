import { AUDIT_SEVERITIES, type AuditCode, type AuditFinding } from './audit-finding';
import type { Sentence, Span } from '@/core/prose';

type More = Partial<Pick<AuditFinding, 'key' | 'fields' | 'fix' | 'kept'>>;

/** A finding about a number of a sentence, with the severity of its code. */
export function foundAt(
  code: AuditCode,
  sentence: Sentence,
  { start, end }: Span,
  { key = null, fields = {}, fix = null, kept = null }: More = {},
): AuditFinding {
  const { paragraph, original, text, marks } = sentence;
  return {
    code,
    severity: AUDIT_SEVERITIES[code],
    paragraph,
    start,
    length: end - start,
    text: original.slice(start, end),
    sentence: text,
    sentenceStart: original.indexOf(text, sentence.start),
    key,
    mark: marks.find((mark) => mark.start <= start && start < mark.end)?.index ?? null,
    fields,
    fix,
    kept,
    accepted: kept,
  };
}
