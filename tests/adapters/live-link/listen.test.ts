import { HttpLink } from '@/adapters/live-link';
import { LINK_BEAT, type LinkNews } from '@/core/link';
import { linkServer, says, streams, type Answer, type LinkServer } from './link-server';
import { eventOf, headOf } from './sample-head';

let server: LinkServer | null = null;
let end: () => void = () => undefined;
afterEach(async () => {
  end();
  await server?.close();
  server = null;
});

interface Waiting {
  readonly length: number;
  readonly act: () => void;
}

/** Listens by a clock that only goes on when the test says so. */
async function listening(...answers: readonly Answer[]) {
  server = await linkServer(...answers);
  const waiting = new Set<Waiting>();
  let now = 0;
  let wake: () => void = () => undefined;
  const link = new HttpLink(server.base, {
    now: () => now,
    chance: () => 0.5,
    after: (length, act) => {
      const one = { length, act };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    onWake: (act) => {
      wake = act;
      return () => undefined;
    },
  });
  const news: LinkNews[] = [];
  end = link.listen('三会一课.xlsx', (told) => news.push(told));
  return {
    link,
    news,
    asked: server.asked,
    wake: () => wake(),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Waits that are under way, in milliseconds. */
    waits: () => Array.from(waiting, ({ length }) => length),
    /** Ends the wait of that length. */
    ring: (length: number) => {
      const one = Array.from(waiting).find((each) => each.length === length);
      if (one === undefined) throw new Error(`nothing waits for ${length}`);
      waiting.delete(one);
      one.act();
    },
  };
}

const told = ({ news }: { readonly news: readonly LinkNews[] }) =>
  news.map((one) => {
    if (one.type === 'snapshot') return `snapshot ${one.head.sequence}`;
    return one.type;
  });

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const SILENCE = 2.5 * LINK_BEAT;

test('tells what comes, however it is cut into pieces', async () => {
  const head = headOf({ branch: '第一党支部' });
  const bytes = Buffer.from(eventOf(head));
  const inCharacter = bytes.indexOf(Buffer.from('党')) + 1;
  const all = await listening(
    streams([': beat\n\n', bytes.subarray(0, inCharacter), bytes.subarray(inCharacter)]),
  );
  await until(() => all.news.length === 2);
  expect(all.news).toEqual([{ type: 'open' }, { type: 'snapshot', head, store: 's' }]);
});

test.each([
  ['the id of an event', 's:1', 's'],
  ['one that has more of them', 'a:b:1', 'a:b'],
  ['none where the id is of something else', '17', null],
])('tells of which store a ledger is by %s', async (_title, id, store) => {
  const all = await listening(streams([eventOf(headOf(), id)]));
  await until(() => all.news.length === 2);
  expect(all.news[1]).toEqual({ type: 'snapshot', head: headOf(), store });
});

test('tells of a ledger that was saved and can’t be read', async () => {
  const unread = { ledger: '三会一课.xlsx', failure: { code: 'file.damaged', fields: { file: '甲' } } };
  const all = await listening(streams([`event: unread\ndata: ${JSON.stringify(unread)}\n\n`]));
  await until(() => all.news.length === 2);
  expect(all.news[1]).toEqual({ type: 'unread', unread });
});

test('passes over what it does not understand', async () => {
  const garbage = ['event: snapshot\ndata: {"ledger":1}\n\n', 'event: later\ndata: {}\n\n', 'no field\n\n'];
  const all = await listening(streams([...garbage, eventOf(headOf())]));
  await until(() => all.news.length === 2);
  expect(told(all)).toEqual(['open', 'snapshot 1']);
});

test('comes back after a lost line, and says what it heard last', async () => {
  const all = await listening(
    streams([eventOf(headOf())], true),
    streams([eventOf(headOf({ sequence: 7 }))]),
  );
  await until(() => all.waits().includes(1000));
  all.ring(1000);
  await until(() => told(all).includes('snapshot 7'));
  expect(told(all)).toEqual(['open', 'snapshot 1', 'lost', 'open', 'snapshot 7']);
  expect(all.asked.map(({ lastEventId }) => lastEventId)).toEqual([undefined, 's:1']);
});

test('waits longer and longer for a server that does not answer, and begins anew once it did', async () => {
  const all = await listening(
    ...[1, 2, 3, 4, 5].map(() => says(503, '')),
    says(200, '<html></html>', 'text/html'),
    streams([], true),
  );
  for (const length of [1000, 2000, 4000, 8000, 15_000, 15_000, 1000]) {
    await until(() => all.waits().includes(length));
    all.ring(length);
  }
  await until(() => told(all).includes('open'));
  expect(all.asked.length).toBeGreaterThanOrEqual(7);
});

test('gives a line up on which nothing comes any more', async () => {
  const all = await listening(streams([': beat\n\n']), streams([eventOf(headOf())]));
  await until(() => told(all).includes('open'));
  await until(() => all.waits().includes(SILENCE));
  all.ring(SILENCE);
  await until(() => all.waits().includes(1000));
  all.ring(1000);
  await until(() => told(all).includes('snapshot 1'));
  expect(told(all)).toEqual(['open', 'lost', 'open', 'snapshot 1']);
});

test('tries at once when the network is back', async () => {
  const all = await listening(says(503, ''), streams([eventOf(headOf())]));
  await until(() => all.waits().includes(1000));
  all.wake();
  await until(() => told(all).includes('snapshot 1'));
  expect(told(all)).toEqual(['lost', 'open', 'snapshot 1']);
});

test('after a sleep does not trust the line it had, but one that was heard of just now', async () => {
  const all = await listening(streams([eventOf(headOf())]), streams([]));
  await until(() => told(all).includes('snapshot 1'));
  all.wake();
  expect(all.asked.length).toBe(1);
  all.pass(SILENCE + 1);
  all.wake();
  await until(() => all.waits().includes(1000));
  expect(told(all)).toEqual(['open', 'snapshot 1', 'lost']);
});

test.each([
  ['without a code', 401, { code: 'link.codeNeeded', fields: {} }, 'link.codeNeeded'],
  ['from another site', 403, { code: 'link.otherSite', fields: {} }, 'link.otherSite'],
  ['a ledger it does not know', 404, { code: 'link.noLedger', fields: { ledger: '甲' } }, 'link.noLedger'],
  ['by whoever stands before it', 403, 'Forbidden', 'link.lost'],
])('is refused %s, and tries no more', async (_title, status, body, code) => {
  const all = await listening(says(status, body));
  await until(() => all.news.length > 0);
  expect(all.news).toMatchObject([{ type: 'refused', failure: { code } }]);
  expect(all.waits()).toEqual([]);
  expect(all.asked.length).toBe(1);
});

test('a page of another site in the server’s place is no refusal', async () => {
  const all = await listening(says(404, '<html></html>'), streams([]));
  await until(() => all.waits().includes(1000));
  expect(told(all)).toEqual(['lost']);
});

test('tells nothing more once it was ended', async () => {
  const all = await listening(streams([eventOf(headOf())]));
  await until(() => told(all).includes('snapshot 1'));
  end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told(all)).toEqual(['open', 'snapshot 1']);
  expect(all.waits()).toEqual([]);
});
