import type { ReactElement } from 'react';
import { passageOfFinding } from '../state/passage-of';
import { usePane } from '../state/pane-context';
import { useBusy } from '../state/use-busy';
import { useStore } from '../state/use-store';
import type { WordSession } from '../state/word-session';
import { NoticeBar } from '../parts/NoticeBar';
import { AuditPanel } from './AuditPanel';

/** 数字体检 of the document open in Word. */
export function AuditInWord({ session }: { readonly session: WordSession }): ReactElement {
  const { text } = usePane();
  const { held } = useStore(session.ledger);
  const { cautions } = useStore(session);
  return (
    <AuditPanel
      audit={session.audit}
      held={held}
      isBusy={useBusy(session)}
      show={(finding) => void session.showPassage(passageOfFinding(finding))}
    >
      {cautions?.trackChanges === 'on' && <NoticeBar intent="warning">{text.refresh.trackChanges}</NoticeBar>}
    </AuditPanel>
  );
}
