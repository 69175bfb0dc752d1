import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { sayFinding } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { Audited } from '../state/audit-store';
import { usePane } from '../state/pane-context';
import type { AuditText } from '../text/audit-text';

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** How many numbers were read, and what came of it. */
export function AuditSummary({
  audit: { numbers, findings, mismatch, notices },
}: {
  readonly audit: Pick<Audited, 'findings' | 'mismatch' | 'notices' | 'numbers'>;
}): ReactElement {
  const { text, language } = usePane();
  const { audit } = text;
  const layout = useLayout();
  const styles = useStyles();
  const faults = findings.filter(({ severity, accepted }) => severity !== 'info' && accepted === null).length;
  const isSound = numbers > 0 && faults === 0;
  return (
    <>
      {notices.map((notice) => (
        <NoticeBar key={notice.code} intent={notice.severity === 'info' ? 'info' : 'warning'}>
          {sayFinding(notice, language)}
        </NoticeBar>
      ))}
      {mismatch !== null && (
        <NoticeBar intent="warning">{audit.mismatch(mismatch.ledger, mismatch.document)}</NoticeBar>
      )}
      <div role="status" className={layout.row}>
        {isSound && <CheckmarkCircleRegular className={styles.good} fontSize={20} />}
        <span>{sentenceOf(audit, numbers, faults)}</span>
      </div>
    </>
  );
}

function sentenceOf({ noNumbers, none, found }: AuditText, numbers: number, faults: number): string {
  if (faults > 0) return found(numbers, faults);
  return numbers === 0 ? noNumbers : none(numbers);
}
