import { openOnBridge, type OfficeClient } from '../client';
import { RichApiHost } from './index';
import { ToyDocument, toyDocumentApplication } from './toys/toy-document';
import { ToyWorkbook } from './toys/toy-workbook';

let client: OfficeClient | undefined;
let host: RichApiHost;
afterEach(() => client?.close());

function openDocument(...texts: readonly string[]): ToyDocument {
  const document = new ToyDocument(...texts);
  host = new RichApiHost(toyDocumentApplication(document));
  client = openOnBridge('Word', host);
  return document;
}

function openWorkbook(...names: readonly string[]): ToyWorkbook {
  const workbook = new ToyWorkbook(...names);
  host = new RichApiHost(workbook.application());
  client = openOnBridge('Excel', host);
  return workbook;
}

test('an error says where it happened, and what was done before it stays done', async () => {
  const workbook = openWorkbook('台账');
  const failing = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('名册');
    worksheets.getItem('没有').name = '有';
    worksheets.add('花名册');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: {
      errorLocation: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
    },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '名册']);
});

test('results before the failing action reach the add-in', async () => {
  openWorkbook('台账');
  const count = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const seen = { sheets: worksheets.getCount() };
    worksheets.getItem('没有').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    return seen.sheets.value;
  });
  expect(count).toBe(1);
});

test('an object that the user has deleted is ItemNotFound', async () => {
  const document = openDocument('一', '二');
  const failing = Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('text');
    await context.sync();
    host.before(1, () => document.lines[0]?.delete());
    first.style = '标题';
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(document.lines.map(({ style }) => style)).toEqual(['Normal']);
});

test('nothing can be done to a null object', async () => {
  const workbook = openWorkbook('台账');
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('没有').delete();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(workbook.sheets).toHaveLength(1);
});

test('`ensureUnchanged` fails on what has changed', async () => {
  const workbook = openWorkbook('台账');
  const ensure = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('{1}');
      (sheet as unknown as { ensureUnchanged(state: object): void }).ensureUnchanged({ name });
      await context.sync();
    });
  await ensure('台账');
  for (const sheet of workbook.sheets) sheet.name = '名册';
  await expect(ensure('台账')).rejects.toMatchObject({
    code: 'Conflict',
    debugInfo: { errorLocation: 'Worksheet.name' },
  });
});

describe('faults', () => {
  test('the named action fails at the time that was asked for', async () => {
    const document = openDocument();
    host.faults.arm({ at: 'InsertParagraph', code: 'AccessDenied', nth: 2 });
    const failing = Word.run(async (context) => {
      const { body } = context.document;
      for (const text of ['一', '二', '三']) body.insertParagraph(text, 'End');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: {
        errorLocation: 'Body.insertParagraph',
        statement: 'var insertParagraph1 = body.insertParagraph(...);',
      },
    });
    expect(document.texts).toEqual(['一']);
  });

  test('as often as was asked for, then no more', async () => {
    openDocument('一');
    host.faults.arm({ at: 'load', code: 'GeneralException', times: 2 });
    const read = (): Promise<string> =>
      Word.run(async (context) => {
        const { body } = context.document;
        body.load('text');
        await context.sync();
        return body.text;
      });
    await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(read()).resolves.toBe('一');
  });

  test('a property that is set can fail, and a disarmed fault does not', async () => {
    const document = openDocument('一');
    const style = (name: string): Promise<void> =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().style = name;
        await context.sync();
      });
    host.faults.arm({ at: 'Style', code: 'InvalidArgument', times: Infinity });
    await expect(style('标题')).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Paragraph.style', statement: 'first.style = ...;' },
    });
    host.faults.disarm();
    await style('正文');
    expect(document.lines[0]?.style).toBe('正文');
  });
});

describe('what the simulator does not have', () => {
  const cases: readonly { title: string; given: (body: Word.Body) => unknown; expected: string }[] = [
    { title: 'a method', given: (body) => body.insertBreak('Page', 'End'), expected: 'Body.InsertBreak()' },
    { title: 'an object', given: (body) => body.insertText('一', 'End'), expected: 'Body.InsertText()' },
    { title: 'a scalar', given: (body) => body.load('style'), expected: 'Body.style' },
    { title: 'a navigation property', given: (body) => body.load('tables/items'), expected: 'Body.tables' },
    { title: 'a property to set', given: (body) => (body.style = '标题'), expected: 'setting Body.Style' },
    { title: 'an object below', given: (body) => body.font.load('color'), expected: 'Body.Font' },
  ];
  test.each(cases)('$title', async ({ given, expected }) => {
    openDocument('一');
    const message = `The simulator does not have ${expected}.`;
    const failing = Word.run(async (context) => {
      given(context.document.body);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'NotImplementedInSimulator', message });
    expect(host.takeComplaints()).toEqual([message]);
  });

  test('fails the test even where the add-in swallows the error', async () => {
    openDocument('一');
    await Word.run(async (context) => {
      context.document.body.insertBreak('Page', 'End');
      await context.sync();
    }).catch(() => undefined);
    expect(() => client?.close()).toThrow('The simulator does not have Body.InsertBreak().');
  });
});

test('a bug of the simulator reaches the add-in and fails the test', async () => {
  openDocument('一');
  const failing = Word.run(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'GeneralException' });
  expect(() => client?.close()).toThrow('Body.Clear() gave what can not go over the wire.');
});
