import { openOnBridge, type OfficeClient } from '../client';
import { RichApiHost } from './index';
import { ToyDocument, toyDocumentApplication } from './toys/toy-document';
import { ToyWorkbook } from './toys/toy-workbook';
import { ACTION, OBJECT_PATH } from './wire';

let client: OfficeClient | undefined;
afterEach(() => client?.close());

function openDocument(document: ToyDocument): RichApiHost {
  const host = new RichApiHost(toyDocumentApplication(document));
  client = openOnBridge('Word', host);
  return host;
}

function openWorkbook(workbook: ToyWorkbook): RichApiHost {
  const host = new RichApiHost(workbook.application());
  client = openOnBridge('Excel', host);
  return host;
}

function pathTypes({ log }: RichApiHost): ReadonlySet<number> {
  return new Set(
    log.flatMap(({ request }) => Object.values(request.ObjectPaths).map((path) => path.ObjectPathType)),
  );
}

test('Word sends paths to the root, properties, methods, new objects, references and null objects', async () => {
  const host = openDocument(new ToyDocument('党员大会', '党课'));
  const texts = await Word.run(async (context) => {
    const { body } = context.document;
    const first = body.paragraphs.getFirst();
    const none = first.getNextOrNullObject().getNextOrNullObject();
    const found = body.search('党', { matchCase: true });
    found.load('items/text');
    none.load('text');
    await context.sync();
    // The first line is a reference by now, and what comes after the last a null object.
    const second = first.getNextOrNullObject();
    second.load('text');
    const afterNone = none.getNextOrNullObject();
    afterNone.load('text');
    await context.sync();
    return [none.isNullObject, afterNone.isNullObject, second.text, ...found.items.map(({ text }) => text)];
  });
  expect(texts).toEqual([true, true, '党课', '党员大会', '党课']);
  const { globalRoot, newObject, method, property, referenceId, nullObject } = OBJECT_PATH;
  expect(pathTypes(host)).toEqual(
    new Set([globalRoot, newObject, method, property, referenceId, nullObject]),
  );
});

test('Excel asks for the items of a collection by their ids', async () => {
  const host = openWorkbook(new ToyWorkbook('台账', '名册'));
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const byName = worksheets.getItem('名册');
    byName.load('id');
    await context.sync();
    byName.name = '党员名册';
    const [, roster] = worksheets.items;
    if (roster === undefined) throw new Error('There are two sheets.');
    const { shapes } = roster;
    shapes.load('items/id');
    roster.load('name');
    await context.sync();
    return [byName.id, roster.name, shapes.items.length];
  });
  expect(names).toEqual(['{2}', '党员名册', 0]);
  expect(pathTypes(host)).toContain(OBJECT_PATH.indexer);
});

test('an object is an argument as it is, in a list, and after it has become a reference', async () => {
  const workbook = new ToyWorkbook('台账');
  openWorkbook(workbook);
  const id = await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('台账');
    const group = shapes.addGroup([shapes.addLine(0, 0, 1, 1), shapes.addLine(0, 0, 2, 2)]);
    group.load('id');
    await context.sync();
    return group.id;
  });
  expect(id).toBe('shape3');
  expect(workbook.sheets[0]?.shapes.map(({ parts }) => parts.map((part) => part.id))).toEqual([
    [],
    [],
    ['shape1', 'shape2'],
  ]);
});

test('objects of one line are the same line', async () => {
  openDocument(new ToyDocument('党课'));
  const relation = await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const range = first.insertText('（第一讲）', 'End');
    const again = first.insertText('。', 'End');
    await context.sync();
    const compared = range.compareLocationWith(again);
    await context.sync();
    return compared.value;
  });
  expect(relation).toBe('Equal');
});

test('a method that gives an object is performed once, though the client drops its path early', async () => {
  const document = new ToyDocument();
  const host = openDocument(document);
  await Word.run(async (context) => {
    const line = context.document.body.insertParagraph('一', 'End');
    line.style = '正文';
    line.load('text,style');
    line.font.bold = true;
    await context.sync();
    line.insertText('二', 'End');
    await context.sync();
  });
  expect(document.texts).toEqual(['一二']);
  expect(document.lines[0]).toMatchObject({ style: '正文', font: { bold: true } });
  const dropped = host.log.flatMap(({ request }) => request.Actions.flatMap(({ L = [] }) => L));
  expect(dropped.length).toBeGreaterThan(0);
});

test('`set` and `update` write what they are given, also below the object', async () => {
  const document = new ToyDocument('一');
  const host = openDocument(document);
  await Word.run(async (context) => {
    const line = context.document.body.paragraphs.getFirst();
    line.set({ style: '标题', font: { color: '#FF0000' } });
    const { font } = line;
    (font as unknown as { update(properties: object): void }).update({ bold: true });
    await context.sync();
  });
  expect(document.lines[0]).toMatchObject({ style: '标题', font: { color: '#FF0000', bold: true } });
  const actions = host.log.flatMap(({ request }) => request.Actions.map(({ ActionType }) => ActionType));
  expect(actions).toEqual(expect.arrayContaining([ACTION.setProperty, ACTION.update]));
});
