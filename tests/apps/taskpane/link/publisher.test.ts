import { LinkAccess } from '@/apps/taskpane/link/link-access';
import { Publisher } from '@/apps/taskpane/link/publisher';
import { Failure } from '@/core/failure';
import { parsePacket } from '@/core/link';
import { terminateAll } from '../desk/served-worker';
import { chosen, LEDGER, NOW, openedLedger, OTHER_LEDGER, until } from '../state/open-ledger';
import { codeIn, waiting } from './fake-around';
import { FakeLink } from './fake-link';

let end: () => void = () => undefined;
afterEach(() => {
  end();
  terminateAll();
});

/** A pane with a ledger that may be published. */
async function opened({ rightCode = '' } = {}) {
  const server = new FakeLink();
  server.rightCode = rightCode;
  const { store: ledger } = openedLedger();
  const { later, waits, ring } = waiting();
  const access = new LinkAccess(server, codeIn(), rightCode !== '');
  const publisher = new Publisher(access, ledger, () => NOW, later);
  end = publisher.start();
  await ledger.readFiles([chosen(LEDGER)]);
  return { server, ledger, access, publisher, waits, ring };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Names, and numbers of lectures, as they went out. */
const sent = ({ server }: { readonly server: FakeLink }) =>
  Promise.all(
    server.published.map(async ([ledger, packet]) => {
      const { figures } = await parsePacket(packet);
      return [ledger, figures.find(({ figure }) => figure.key === 'partyLecture.count')?.figure.text];
    }),
  );

test('nothing goes out before it is switched on', async () => {
  const all = await opened();
  await settled();
  expect(all.server.published).toEqual([]);
  expect(all.publisher.get()).toEqual({ isOn: false, publishedAt: null, failure: null });
});

test('what is held goes out at once, and whatever is counted from then on', async () => {
  const all = await opened();
  all.publisher.turn(true);
  await until(() => all.publisher.get().publishedAt !== null);
  expect(all.publisher.get()).toEqual({ isOn: true, publishedAt: NOW, failure: null });
  await all.ledger.choose({ period: '2021Q1' });
  await until(() => all.server.published.length === 2);
  await all.ledger.readFiles([chosen(OTHER_LEDGER)]);
  await until(() => all.server.published.length === 3);
  expect(await sent(all)).toEqual([
    ['甲.xlsx', '2'],
    ['甲.xlsx', '1'],
    ['乙.xlsx', '1'],
  ]);
});

test('what was just changed and not counted yet does not go out', async () => {
  const all = await opened();
  all.ledger.markStale();
  all.publisher.turn(true);
  await settled();
  expect(all.server.published).toEqual([]);
});

test('nothing goes out any more once it is switched off', async () => {
  const all = await opened();
  all.publisher.turn(true);
  await until(() => all.server.published.length === 1);
  all.publisher.turn(false);
  await all.ledger.readFiles([chosen(OTHER_LEDGER)]);
  await settled();
  expect(all.server.published.length).toBe(1);
});

test.each([
  ['nobody answers', 'link.lost'],
  ['it was asked too often', 'link.tooMany'],
  ['the server can keep nothing', 'store.failed'],
] as const)('where %s it is told, and tried again', async (_title, code) => {
  const all = await opened();
  all.server.refusal = new Failure(code);
  all.publisher.turn(true);
  await until(() => all.publisher.get().failure !== null);
  expect(all.publisher.get()).toMatchObject({ publishedAt: null, failure: { code } });
  expect(all.waits()).toEqual([5000]);
  all.server.refusal = null;
  all.ring();
  await until(() => all.publisher.get().publishedAt !== null);
  expect(all.publisher.get().failure).toBeNull();
});

test('what the server does not take is told, and not tried again by itself', async () => {
  const all = await opened();
  all.server.refusal = new Failure('link.tooLarge', { limit: 8 });
  all.publisher.turn(true);
  await until(() => all.publisher.get().failure !== null);
  expect([all.publisher.get().failure?.code, all.waits()]).toEqual(['link.tooLarge', []]);
});

test('a code is waited for', async () => {
  const all = await opened({ rightCode: 'abcd1234' });
  all.publisher.turn(true);
  await settled();
  expect([all.access.get().isAsked, all.server.published.length]).toEqual([true, 0]);
  all.access.give('wrong');
  await until(() => all.access.get().isAsked);
  expect([all.access.get().isWrong, all.publisher.get().failure]).toEqual([true, null]);
  all.access.give('abcd1234');
  await until(() => all.publisher.get().publishedAt !== null);
  expect(all.server.published.length).toBe(1);
});
