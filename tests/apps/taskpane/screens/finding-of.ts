import type { AuditFinding } from '@/core/audit';

/** A rate that is not its own quotient, unless told otherwise. */
export function findingOf(changes: Partial<AuditFinding> = {}): AuditFinding {
  return {
    code: 'audit.rateDiffers',
    severity: 'error',
    paragraph: 4,
    start: 19,
    length: 3,
    text: '95%',
    sentence: '应到25人，实到24人，出勤率95%。',
    sentenceStart: 4,
    key: null,
    fields: { part: '24人', whole: '25人', right: '96%' },
    fix: { type: 'correct', text: '96%' },
    kept: null,
    accepted: null,
    mark: null,
    ...changes,
  };
}
