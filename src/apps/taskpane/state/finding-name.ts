import type { AuditFinding } from '@/core/audit';

/** By what a finding is told from the others of its audit. */
export function findingName({
  code,
  paragraph,
  start,
}: Pick<AuditFinding, 'code' | 'paragraph' | 'start'>): string {
  return `${code} ${paragraph} ${start}`;
}
