import { acceptFindings, makeFixes, type CountedFigures, type FixOutcome } from '@/core/amend';
import type { AuditFinding } from '@/core/audit';
import { acceptanceName } from '@/core/marks';
import { assembleRefresh, takeFigure, type Account } from '@/core/assemble';
import type { Audited, Looked } from './open-audited';
import { acceptedFindings, type NumberedReason } from './read-accepting';
import { fixedFindings, type Fixing } from './read-fixing';

/** What is to be done about the findings, by their numbers. */
export interface Amending {
  readonly accepting: readonly NumberedReason[];
  readonly fixing: Fixing;
}

/** Puts findings right and lets others stand; the file is not written yet. @throws Failure audit.* */
export async function amendAudited(
  audited: Audited,
  looked: Looked,
  { accepting, fixing }: Amending,
  at: string,
): Promise<FixOutcome> {
  const { document, file, account, look } = audited;
  const accepted = acceptedFindings(accepting, looked.audit, file);
  const chosen = fixedFindings(fixing, looked.audit, file);
  const counted = account === null || looked.audit.mismatch !== null ? null : countedFigures(account);
  const { record, outcome } = await makeFixes(chosen, looked, { host: document, counted, writtenAt: at });
  if (record !== null && chosen.length > 0) await document.writeRecord(record);
  if (accepted.length > 0) {
    const { audit, reading } = await look();
    const said = accepted.map(({ finding, reason }) => ({
      finding: asItStandsNow(finding, audit.findings),
      reason,
    }));
    await document.writeRecord(acceptFindings(reading, said, at));
  }
  return outcome;
}

function countedFigures(account: Account): CountedFigures {
  return {
    planRefresh: (...given) => Promise.resolve(assembleRefresh(account, ...given)),
    takeFigure: async (key, writtenAt) => Promise.resolve(takeFigure(account, key, writtenAt)),
  };
}

/** Another number of its sentence may have been put right meanwhile. */
function asItStandsNow(finding: AuditFinding, findings: readonly AuditFinding[]): AuditFinding {
  const name = acceptanceName(finding);
  const isSamePlace = ({ code, text, paragraph }: AuditFinding) =>
    code === finding.code && text === finding.text && paragraph === finding.paragraph;
  return findings.find((one) => acceptanceName(one) === name) ?? findings.find(isSamePlace) ?? finding;
}
