import type { DocumentRecord } from '@/core/marks';
import type { AuditFinding } from './audit-finding';
import { keptText } from './kept-text';
import { withAcceptances } from './with-acceptances';

/** The findings of an audit once the record has changed: what is let stand, and what is kept no more. */
export function withRecord<Finding extends AuditFinding>(
  findings: readonly Finding[],
  record: Pick<DocumentRecord, 'accepted' | 'figures'> | null,
): readonly Finding[] {
  const manual = new Map(record?.figures.map((figure) => [figure.key, figure.manual ?? []]));
  const now = findings.map((finding) => {
    const { key, kept, text } = finding;
    if (kept === null) return finding;
    return { ...finding, kept: keptText(manual.get(key ?? '') ?? [], text)?.reason ?? null };
  });
  return withAcceptances(now, record?.accepted ?? []);
}
