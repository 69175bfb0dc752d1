import { OfficeNotes } from '@/adapters/office-notes';
import { paneLink } from '@/apps/taskpane/link/pane-link';
import { WordSession } from '@/apps/taskpane/state/word-session';
import { openWord, type OpenedWord } from '#tests/adapters/word-host/open-word';
import { terminateAll } from '../desk/served-worker';
import { NOW, until } from '../state/open-ledger';
import { AFTER, deskOf, earlierReport } from '../state/open-report';
import { outsideOf } from '../state/outside-of';
import { codeIn, waiting } from './fake-around';
import { FakeLink, snapshot, STORE } from './fake-link';

let word: OpenedWord | null = null;
let ends: readonly (() => void)[] = [];
afterEach(() => {
  for (const end of ends) end();
  word?.close();
  word = null;
  terminateAll();
});

let report: Uint8Array;
let packet: string;
beforeAll(async () => {
  report = await earlierReport();
  packet = await (await deskOf(AFTER, report)).packetText('2022-01-10T02:35:00.000Z');
});

/** A pane beside a report which was linked when it was saved, on a server that has a ledger of that name. */
async function opened(isFollowed: boolean, store = STORE) {
  const kept = JSON.stringify({ ledger: '三会一课.xlsx', follow: isFollowed, store });
  word = await openWord(report, { settings: { 'taizhang.link': JSON.stringify(kept) } });
  const { model } = word;
  const session = new WordSession(outsideOf().outside);
  const { ledger, document } = session;
  const server = new FakeLink();
  server.answer = () => Promise.resolve(packet);
  const around = { kept: codeIn(), now: () => NOW, later: waiting().later };
  const stop = session.start();
  const link = paneLink(server, false, around).link(ledger, { notes: new OfficeNotes(), document });
  ends = [stop, link.start()];
  await until(() => session.document.get().document !== null && ledger.get().like !== null);
  return { model, session, server };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const texts = ({ session }: Opened) => session.document.get().document?.marks.map(({ text }) => text);

test('a document that is opened again is linked as it was, and asks for what it was written for', async () => {
  const pane = await opened(false);
  expect(pane.server.heard()).toEqual(['三会一课.xlsx']);
  pane.server.tell(snapshot(1));
  await until(() => pane.session.document.get().plan?.edits.length === 3);
  expect(pane.server.asked).toEqual([['三会一课.xlsx', { year: 2021, period: '2021' }]]);
  expect(texts(pane)).toEqual(['2021', '2', '1', '较少']);
});

test('one that follows its ledger is written at once, and can be taken back', async () => {
  const pane = await opened(true);
  pane.server.tell(snapshot(1));
  await until(() => texts(pane)?.[1] === '3');
  expect(texts(pane)).toEqual(['2021', '3', '2', '较多']);
  await until(() => pane.session.document.get().work === null);
  await pane.session.restore(1);
  await until(() => pane.session.document.get().work === null);
  expect(texts(pane)).toEqual(['2021', '2', '1', '较少']);
});

test('one that follows a ledger of the same name on another server is not written unasked', async () => {
  const pane = await opened(true, 'store-2');
  pane.server.tell(snapshot(1));
  const { document } = pane.session;
  await until(() => document.get().plan?.edits.length === 3 && document.get().work === null);
  expect(texts(pane)).toEqual(['2021', '2', '1', '较少']);
});
