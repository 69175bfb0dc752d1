import type { FindingCode } from '@/core/findings';
import type { DocumentState } from '../state/document-store';

/** By these a document is of another year, period or branch than the figures, or counted in another way. */
const OTHERWISE: readonly FindingCode[] = [
  'record.otherYear',
  'record.otherPeriod',
  'record.scopesDiffer',
  'record.newSettings',
  'record.usualSettings',
  'record.otherSettings',
];

/** May a document's changed figures be written without asking? Only where all is counted as it was then. */
export function mayFollow({ document, plan }: Pick<DocumentState, 'document' | 'plan'>): boolean {
  if (plan === null || document?.reading.state !== 'present') return false;
  return plan.findings.every(({ code }) => !OTHERWISE.includes(code));
}
