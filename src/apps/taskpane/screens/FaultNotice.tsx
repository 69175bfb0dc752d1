import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import type { Overview } from '../desk/overview';
import { usePane } from '../state/pane-context';

/** Before numbers go into a report: the ledger has faults, and what is faulty was not counted. */
export function FaultNotice({ findings }: Pick<Overview, 'findings'>): ReactElement | null {
  const { text } = usePane();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? null : <NoticeBar intent="warning">{text.check.faults(errors)}</NoticeBar>;
}
