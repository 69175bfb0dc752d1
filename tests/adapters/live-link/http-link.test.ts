import { HttpLink } from '@/adapters/live-link';
import { linkServer, says, type Answer, type LinkServer } from './link-server';
import { headOf } from './sample-head';
import { timeouts } from './timeouts';

let server: LinkServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function linked(...answers: readonly Answer[]) {
  server = await linkServer(...answers);
  return { link: new HttpLink(`${server.base}taskpane.html`), asked: server.asked };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => error,
  );

test('asks for the ledgers it may link to', async () => {
  const unread = [{ ledger: '坏.xlsx', failure: { code: 'file.damaged', fields: { file: '坏.xlsx' } } }];
  const { link } = await linked(says(200, { store: 's', ledgers: [headOf()], unread }));
  expect(await link.ledgers()).toEqual({ store: 's', ledgers: [headOf()], unread });
});

test('asks for figures with what they are wanted for, and the code that was given', async () => {
  const { link, asked } = await linked(says(200, '{"taizhang":"packet"}'));
  link.useCode('abcd-1234');
  const question = { year: 2021, period: '2021Q1', branch: '第一党支部' };
  expect(await link.packet('一组/三会 一课.xlsx', question)).toBe('{"taizhang":"packet"}');
  const { url = '', code, method } = asked[0] ?? {};
  expect([method, code]).toEqual(['GET', 'Bearer abcd-1234']);
  expect(Array.from(new URL(url, 'http://x').searchParams)).toEqual([
    ['ledger', '一组/三会 一课.xlsx'],
    ['year', '2021'],
    ['period', '2021Q1'],
    ['branch', '第一党支部'],
  ]);
});

test.each([
  ['that says something new', says(200, headOf({ source: 'workbook' })), headOf({ source: 'workbook' })],
  ['that says nothing new', (response: Parameters<Answer>[0]) => void response.writeHead(204).end(), null],
])('publishes a packet %s', async (_title, answer, expected) => {
  const { link, asked } = await linked(answer);
  expect(await link.publish('三会一课.xlsx', '{"甲":1}')).toEqual(expected);
  expect(asked[0]).toMatchObject({ method: 'PUT', body: '{"甲":1}' });
});

test.each([
  ['the server’s own words', says(401, { code: 'link.codeWrong', fields: {} }), 'link.codeWrong'],
  ['with fields', says(404, { code: 'link.noLedger', fields: { ledger: '甲' } }), 'link.noLedger'],
  ['a code that is none of the link', says(500, { code: 'usage.sameFile', fields: {} }), 'link.lost'],
  ['no words of ours', says(502, '<html>Bad gateway</html>'), 'link.lost'],
  ['an answer of something else', says(200, '<html></html>'), 'link.lost'],
])('fails by %s', async (_title, answer, code) => {
  const { link } = await linked(answer);
  expect(await failureOf(link.ledgers())).toMatchObject({ name: 'Failure', code });
});

test.each<readonly [string, Answer, (link: HttpLink) => Promise<unknown>]>([
  ['nothing for the list', () => undefined, (link) => link.ledgers()],
  [
    'half of a packet',
    (response) => void response.writeHead(200).write('{'),
    (link) => link.packet('甲', {}),
  ],
  ['nothing for what was published', () => undefined, (link) => link.publish('甲', '{}')],
])('gives up who sends %s for half a minute', async (_title, answer, ask) => {
  const { waits, pass } = timeouts();
  const { link, asked } = await linked(answer);
  const failure = failureOf(ask(link));
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(waits).toEqual([30_000]);
  pass();
  expect(await failure).toMatchObject({ code: 'link.lost' });
});

test('tells that nobody answers', async () => {
  const { link } = await linked(says(200, {}));
  await server?.close();
  server = null;
  expect(await failureOf(link.packet('甲.xlsx', {}))).toMatchObject({ code: 'link.lost' });
});

test('a code that no request could carry is wrong without being sent', async () => {
  const { link, asked } = await linked(says(200, {}));
  link.useCode('访问码');
  expect(await failureOf(link.ledgers())).toMatchObject({ code: 'link.codeWrong' });
  expect(asked).toEqual([]);
});
