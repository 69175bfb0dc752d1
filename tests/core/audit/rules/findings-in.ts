import { auditDocument } from '@/core/audit';
import { partyBranch } from '@/packs/party-branch';

/** What an audit finds in paragraphs of a report on 2022: `code text`. */
export function findingsIn(...texts: readonly string[]): readonly string[] {
  const paragraphs = ['2022年度工作总结', ...texts].map((text, index) => ({ index, text, marks: [] }));
  const { findings } = auditDocument(
    { paragraphs, marks: [], record: null, figures: null },
    partyBranch.prose,
  );
  return findings.map(({ code, text }) => `${code} ${text}`);
}
