import { RichApiHost } from '../protocol';
import { ToyDocument, toyDocumentApplication } from '../protocol/toys/toy-document';
import { ToyWorkbook } from '../protocol/toys/toy-workbook';
import { COMMON_API_ID, type CommonApi } from '../transports';
import { openOnBridge } from './open-on-bridge';
import { openOnline, type OnlineClient } from './open-online';

let client: OnlineClient | undefined;
let host: RichApiHost;
beforeEach(() => {
  host = new RichApiHost(toyDocumentApplication(new ToyDocument('一')));
});
afterEach(() => client?.close());

/** A call of the Common API as a promise. */
function called<Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.code }));
    }),
  );
}

test('Office.onReady resolves as in Word on the web, in Chinese', async () => {
  client = await openOnline('Word', host);
  await expect(Office.onReady()).resolves.toEqual({ host: 'Word', platform: 'OfficeOnline', addin: null });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.document.url).toBe('https://example.invalid/document.docx');
  expect(Office.context.document.mode).toBe('readWrite');
});

test('what was said at the start is what the add-in sees', async () => {
  client = await openOnline('Word', host, {
    locale: 'en-US',
    docUrl: 'https://example.invalid/述职报告.docx',
    settings: { taizhang: '"记录"' },
    readOnly: true,
  });
  const { displayLanguage, document } = Office.context;
  expect(displayLanguage).toBe('en-US');
  expect(document.url).toBe('https://example.invalid/述职报告.docx');
  expect(document.mode).toBe('readOnly');
  expect(document.settings.get('taizhang')).toBe('记录');
  const writing = Word.run(async (context) => {
    context.document.body.insertParagraph('二', 'End');
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a host that is read-only says so', async () => {
  host.readOnly = true;
  client = await openOnline('Word', host);
  expect(Office.context.document.mode).toBe('readOnly');
});

test('settings of Excel arrive as those of Word', async () => {
  client = await openOnline('Excel', new RichApiHost(new ToyWorkbook('台账').application()), {
    settings: { taizhang: '"记录"' },
  });
  expect(Office.context.document.settings.get('taizhang')).toBe('记录');
});

describe('requirement sets', () => {
  const open = {
    'Office on the web': async (sets: Record<string, string>) =>
      openOnline('Excel', new RichApiHost(new ToyWorkbook('台账').application()), { requirementSets: sets }),
    'the native bridge': (sets: Record<string, string>) =>
      openOnBridge('Excel', new RichApiHost(new ToyWorkbook('台账').application()), {
        requirementSets: sets,
      }),
  };
  test.each(Object.entries(open))('a member above them is ApiNotFound: %s', async (_, openWith) => {
    const listen = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('台账').onChanged.add(async () => Promise.resolve());
        await context.sync();
      });
    (await openWith({ ExcelApi: '1.10' })).close();
    const enough = await openWith({ ExcelApi: '1.10' });
    await listen();
    enough.close();
    const low = await openWith({ ExcelApi: '1.6' });
    await expect(listen()).rejects.toMatchObject({ code: 'ApiNotFound' });
    low.close();
  });

  test('Office says which there are', async () => {
    client = await openOnline('Excel', new RichApiHost(new ToyWorkbook('台账').application()), {
      requirementSets: { ExcelApi: '1.10' },
    });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
    expect(requirements.isSetSupported('WordApi', '1.1')).toBe(false);
  });

  test('Word on the web says WordApi 1.3 whatever the host says; below it there is the native bridge', async () => {
    client = await openOnline('Word', host, { requirementSets: { WordApi: '1.1' } });
    expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    client.close();
    client = undefined;
    const low = openOnBridge('Word', host, { requirementSets: { WordApi: '1.1' } });
    const search = Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getNextOrNullObject().load('text');
      await context.sync();
    });
    await expect(search).rejects.toMatchObject({ code: 'ApiNotFound' });
    low.close();
  });
});

describe('the Common API', () => {
  const parts = new Map<string, string>();
  const commonApi: CommonApi = {
    [COMMON_API_ID.addDataPart]({ xml }) {
      parts.set('{part}', xml as string);
      return { DataPartProperties: { id: '{part}', DataPartBuiltIn: false } };
    },
    [COMMON_API_ID.getDataPartXml]: ({ id }) => {
      const xml = parts.get(id as string);
      return xml === undefined ? { Error: 5009 } : { Data: xml };
    },
    [COMMON_API_ID.deleteDataPart]({ id }) {
      parts.delete(id as string);
      return {};
    },
  };

  test('is answered by the table of the model, and counted by name', async () => {
    client = await openOnline('Word', host, { commonApi });
    const { customXmlParts } = Office.context.document;
    const part = await called<Office.CustomXmlPart>((done) => customXmlParts.addAsync('<record/>', done));
    await expect(called<string>((done) => part.getXmlAsync(done))).resolves.toBe('<record/>');
    await called((done) => part.deleteAsync(done));
    await expect(called<string>((done) => part.getXmlAsync(done))).rejects.toMatchObject({ code: 5009 });
    expect(client.page.commonCalls).toEqual({ addDataPart: 1, getDataPartXml: 2, deleteDataPart: 1 });
    expect(host.traffic.requests).toBe(0);
  });

  test('what the model does not answer is an error and fails the test', async () => {
    client = await openOnline('Word', host);
    const { settings } = Office.context.document;
    await expect(called((done) => settings.saveAsync(done))).rejects.toMatchObject({
      code: 5001,
    });
    expect(() => client?.close()).toThrow('The simulator does not have saveSettings of the Common API.');
  });
});

test('a command of the ribbon is run and reported as done', async () => {
  client = await openOnline('Word', host);
  const pressed: string[] = [];
  Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await client.page.runCommand('refresh', 'refreshButton');
  expect(pressed).toEqual(['refreshButton']);
});

test('an error inside the window of the pane fails the test', async () => {
  client = await openOnline('Word', host);
  client.page.push('appCommandInvoked', null);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(() => client?.close()).toThrow('In the task pane');
});

test('nothing is left behind when it is closed', async () => {
  const closed = await openOnline('Word', host);
  closed.close();
  const left = ['Office', 'OfficeExtension', 'Word'].filter((name) => name in globalThis);
  expect(left).toEqual([]);
});
