import { LinkAccess } from '@/apps/taskpane/link/link-access';
import { LinkedLedger } from '@/apps/taskpane/link/linked-ledger';
import { openedLedger, until } from '../state/open-ledger';
import { AFTER, BEFORE, deskOf } from '../state/open-report';
import { codeIn, waiting } from './fake-around';
import { FakeLink, snapshot } from './fake-link';

/** What a ledger said, and says since. */
export type Packets = Readonly<Record<'before' | 'after', string>>;

/** The code a server wants, and the one the pane kept. */
export interface Access {
  readonly rightCode?: string;
  readonly code?: string;
}

interface OpenedPane extends Pick<ReturnType<typeof waiting>, 'waits' | 'ring'> {
  readonly server: FakeLink;
  readonly ledger: ReturnType<typeof openedLedger>['store'];
  readonly link: LinkedLedger;
  readonly access: LinkAccess;
  readonly told: ReturnType<typeof openedLedger>['told'];
  readonly started: ReturnType<typeof openedLedger>['started'];
  readonly end: () => void;
}

export async function packetsOfBoth(): Promise<Packets> {
  return {
    before: await (await deskOf(BEFORE)).packetText('2022-01-10T02:32:00.000Z'),
    after: await (await deskOf(AFTER)).packetText('2022-01-10T02:35:00.000Z'),
  };
}

/** A pane whose ledger may be linked, and the server it is linked to. */
export function openedPane({ before }: Packets, { rightCode = '', code = '' }: Access = {}): OpenedPane {
  const server = new FakeLink();
  server.rightCode = rightCode;
  server.answer = () => Promise.resolve(before);
  const { store: ledger, told, started } = openedLedger();
  const { later, waits, ring } = waiting();
  const access = new LinkAccess(server, codeIn(code), rightCode !== '');
  const link = new LinkedLedger(access, ledger, later);
  return { server, ledger, link, access, told, started, waits, ring, end: link.start() };
}

/** Links it, until it holds the ledger's figures. */
export async function linkAt({ link, server, ledger }: OpenedPane): Promise<void> {
  link.link('三会一课.xlsx');
  server.tell({ type: 'open' });
  server.tell(snapshot(1));
  await until(() => ledger.get().held !== null);
}
