import type { LinkSource } from '@/core/link';
import type { LinkedDocument, LinkParts, PaneLink, PublishParts } from '../state/pane-link';
import type { LedgerStore } from '../state/ledger-store';
import { Following } from './following';
import type { KeptCode } from './kept-code';
import { keepLink } from './keep-link';
import type { Later } from './later';
import { LedgerList } from './ledger-list';
import { LinkAccess } from './link-access';
import { LinkBar } from './LinkBar';
import { LinkedLedger } from './linked-ledger';
import { LinkOffer } from './LinkOffer';
import { Publisher } from './publisher';
import { PublishSection } from './PublishSection';

/** What a link needs besides its source. */
interface Around {
  readonly kept: KeptCode;
  readonly now: () => Date;
  readonly later: Later;
}

/** What panes show and do of a link. */
export function paneLink(source: LinkSource, needsCode: boolean, { kept, now, later }: Around): PaneLink {
  const access = new LinkAccess(source, kept, needsCode);
  return {
    link: (ledger, inDocument) =>
      linkParts(access, new LinkedLedger(access, ledger, later), ledger, inDocument),
    publish: (ledger) => publishParts(access, new Publisher(access, ledger, now, later)),
  };
}

function linkParts(
  access: LinkAccess,
  link: LinkedLedger,
  ledger: LedgerStore,
  inDocument: LinkedDocument | null,
): LinkParts {
  const list = new LedgerList(access);
  return {
    start: () => {
      const ends = [link.start()];
      if (inDocument !== null) {
        const { notes, document } = inDocument;
        ends.push(new Following(link, ledger, document).start(), keepLink(link, notes));
      }
      return () => {
        for (const end of ends.reverse()) end();
      };
    },
    offer: () => <LinkOffer link={link} list={list} access={access} />,
    bar: (props) => <LinkBar {...props} link={link} access={access} canFollow={inDocument !== null} />,
  };
}

function publishParts(access: LinkAccess, publisher: Publisher): PublishParts {
  return {
    start: () => publisher.start(),
    section: () => <PublishSection publisher={publisher} access={access} />,
  };
}
