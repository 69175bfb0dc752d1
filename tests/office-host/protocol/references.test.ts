import { openOnBridge, type OfficeClient } from '../client';
import { RichApiHost } from './index';
import { ToyDocument, toyDocumentApplication } from './toys/toy-document';

let client: OfficeClient | undefined;
let host: RichApiHost;
let document: ToyDocument;
beforeEach(() => {
  document = new ToyDocument('一', '二', '三');
  host = new RichApiHost(toyDocumentApplication(document));
  client = openOnBridge('Word', host);
});
afterEach(() => client?.close());

test('what a run has touched is kept while it runs, and dropped with one request after it', async () => {
  const during = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    const first = paragraphs.getFirst();
    first.load('text');
    await context.sync();
    return host.references.size;
  });
  // The body, its collection of lines and three lines: in Word every proxy is kept.
  expect(during).toBe(5);
  expect(host.references.size).toBe(0);
  expect(host.traffic).toMatchObject({ requests: 1, cleanups: 1 });
});

test('a kept object stays what it is when the user deletes the one before it', async () => {
  const text = await Word.run(async (context) => {
    const second = context.document.body.paragraphs.getFirst().getNextOrNullObject();
    second.load('text');
    await context.sync();
    document.lines[0]?.delete();
    second.load('text');
    await context.sync();
    return second.text;
  });
  expect(text).toBe('二');
});

test('an object tracked for longer is used in a later run and dropped when it is untracked', async () => {
  const kept = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    context.trackedObjects.add(first);
    await context.sync();
    return first;
  });
  expect(host.references.size).toBe(1);
  const text = await Word.run(kept, async (context) => {
    kept.load('text');
    await context.sync();
    const { text: read } = kept;
    context.trackedObjects.remove(kept);
    await context.sync();
    return read;
  });
  expect(text).toBe('一');
  expect(host.references.size).toBe(0);
});

test('clean-up does not count as traffic', async () => {
  await Word.run(async (context) => {
    context.document.body.insertParagraph('四', 'End');
    await context.sync();
  });
  const { traffic, log } = host;
  const [work, cleanup] = log;
  expect(log).toHaveLength(2);
  expect(traffic).toEqual({
    requests: 1,
    cleanups: 1,
    actions: work?.request.Actions.length,
    bytesIn: Buffer.byteLength(JSON.stringify(work?.request)),
    bytesOut: Buffer.byteLength(JSON.stringify(work?.response)),
  });
  expect(cleanup?.request.Actions.map(({ Name }) => Name)).toEqual([
    '',
    '_RemoveReference',
    '_RemoveReference',
  ]);
});
