import { findLink } from '@/adapters/live-link';
import { linkServer, says, type LinkServer } from './link-server';
import { timeouts } from './timeouts';

let server: LinkServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

test.each([
  ['a server with a link', says(200, { link: true, needsCode: true }), { link: true, needsCode: true }],
  ['a site without one', says(200, { link: false, needsCode: false }), { link: false, needsCode: false }],
  ['a site that knows of no such file', says(404, 'no'), null],
  ['a page in its place', says(200, '<html></html>', 'text/html'), null],
])('%s', async (_title, answer, expected) => {
  server = await linkServer(answer);
  expect(await findLink(`${server.base}taizhang/taskpane.html`)).toEqual(expected);
  expect(server.asked.map(({ url }) => url)).toEqual(['/taizhang/link.json']);
});

test('where nobody answers there is none', async () => {
  server = await linkServer(says(200, {}));
  const { base } = server;
  await server.close();
  server = null;
  expect(await findLink(base)).toBeNull();
});

test('who does not answer for half a minute has none', async () => {
  const { waits, pass } = timeouts();
  server = await linkServer(() => undefined);
  const found = findLink(server.base);
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(waits).toEqual([30_000]);
  pass();
  expect(await found).toBeNull();
});

test('a page opened from a disk asks nobody', async () => {
  expect(await findLink('file:///C:/taizhang/index.html')).toBeNull();
});
