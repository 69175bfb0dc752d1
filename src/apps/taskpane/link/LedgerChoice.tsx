import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Failure } from '@/core/failure';
import type { LinkedLedgers } from '@/core/link';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useLinkText } from '../text/link-texts';
import { LateFailureWords } from './LateFailureWords';
import { momentWords } from './moment-words';

/** The ledgers of a server, one of which is to be linked; of those that can't be read, why. */
export function LedgerChoice({
  known: { ledgers, unread },
  onLink,
}: {
  readonly known: LinkedLedgers;
  readonly onLink: (ledger: string) => void;
}): ReactElement {
  const { text: words, outside } = usePane();
  const text = useLinkText();
  const layout = useLayout();
  if (ledgers.length + unread.length === 0) return <span className={layout.quiet}>{text.none}</span>;
  return (
    <ul className={layout.list}>
      {ledgers.map(({ ledger, year, takenAt, source }) => (
        <li key={ledger} className={layout.item}>
          <div className={layout.grows}>
            <div className={layout.strong}>{ledger}</div>
            <div className={layout.quiet}>
              {[
                words.ledger.yearOption(year),
                text.countedAt(momentWords(takenAt, outside.now())),
                ...(source === 'workbook' ? [text.fromExcel] : []),
              ].join(' · ')}
            </div>
          </div>
          <Button size="small" aria-label={text.linkTo(ledger)} onClick={() => onLink(ledger)}>
            {text.link}
          </Button>
        </li>
      ))}
      {unread.map(({ ledger, failure: { code, fields } }) => (
        <li key={`! ${ledger}`} className={layout.item}>
          <div className={layout.grows}>
            <div className={layout.strong}>{ledger}</div>
            <div className={layout.quiet}>
              <LateFailureWords failure={new Failure(code, fields)} say={(why) => why} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
