import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { Section } from '../parts/Section';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { useStore } from '../state/use-store';
import { useView } from '../state/use-view';
import { useLinkText } from '../text/link-texts';
import { CodeForm } from './CodeForm';
import { LedgerChoice } from './LedgerChoice';
import type { LedgerList } from './ledger-list';
import type { LinkAccess } from './link-access';
import type { LinkedLedger } from './linked-ledger';

/** 联动台账: the ledgers of the server that gave the pane. */
export function LinkOffer({
  link,
  list,
  access,
}: {
  readonly link: LinkedLedger;
  readonly list: LedgerList;
  readonly access: LinkAccess;
}): ReactElement {
  const text = useLinkText();
  const layout = useLayout();
  const { isAsked, given } = useStore(access);
  const { ledger, line } = useStore(link);
  const { known } = useStore(list);
  useEffect(() => list.load(), [list, given]);
  useView(() => list.load());
  return (
    <Section title={text.title}>
      <div className={layout.column}>
        <span className={layout.quiet}>{text.hint}</span>
        <StoreFailure store={list} />
        <StoreFailure store={link} />
        {isAsked && <CodeForm access={access} />}
        {!isAsked && line === 'opening' && <Spinner size="tiny" label={text.opening(ledger)} />}
        {!isAsked && known === null && <span className={layout.quiet}>{text.loading}</span>}
        {!isAsked && known !== null && <LedgerChoice known={known} onLink={(chosen) => link.link(chosen)} />}
        {!isAsked && (
          <div>
            <Button size="small" onClick={() => list.load()}>
              {text.refresh}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
