import type { OfficeClient } from '../client';
import { RichApiHost, type RefusalCode } from '../protocol';
import { ToyDocument, toyDocumentApplication } from '../protocol/toys/toy-document';
import { ToyWorkbook } from '../protocol/toys/toy-workbook';
import { BOTH_TRANSPORTS } from './both-transports';

let client: OfficeClient | undefined;
afterEach(() => client?.close());

const insert = (text: string): Promise<void> =>
  Word.run(async (context) => {
    context.document.body.insertParagraph(text, 'End');
    await context.sync();
  });

const read = (): Promise<string> =>
  Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });

const rename = (to: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('{1}').name = to;
    await context.sync();
  });

describe.each(BOTH_TRANSPORTS)('over $transport', ({ open }) => {
  async function openDocument(...texts: readonly string[]) {
    const document = new ToyDocument(...texts);
    const host = new RichApiHost(toyDocumentApplication(document));
    client = await open('Word', host);
    return { document, host };
  }

  async function openWorkbook(...names: readonly string[]) {
    const workbook = new ToyWorkbook(...names);
    const host = new RichApiHost(workbook.application());
    client = await open('Excel', host);
    return { workbook, host };
  }

  const codes: readonly { code: RefusalCode; status: number }[] = [
    { code: 'AccessDenied', status: 401 },
    { code: 'ActivityLimitReached', status: 429 },
    { code: 'GeneralException', status: 500 },
    { code: 'InvalidOrTimedOutSession', status: 408 },
    { code: 'RequestPayloadSizeLimitExceeded', status: 400 },
    { code: 'ResponsePayloadSizeLimitExceeded', status: 400 },
  ];
  test.each(codes)('$code is what the add-in gets, and nothing was done', async ({ code, status }) => {
    const { document, host } = await openDocument();
    host.refuse({ code });
    await expect(insert('一')).rejects.toMatchObject({ code, httpStatusCode: status });
    await insert('二');
    expect(document.texts).toEqual(['二']);
  });

  test('the second request is refused, and the third', async () => {
    const { document, host } = await openDocument();
    host.refuse({ code: 'ActivityLimitReached', nth: 2, times: 2 });
    await insert('一');
    await expect(insert('二')).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await expect(insert('三')).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await insert('四');
    expect(document.texts).toEqual(['一', '四']);
  });

  test('an answer is lost after the work was done', async () => {
    const { document, host } = await openDocument();
    host.refuse({ code: 'InvalidOrTimedOutSession', when: 'after' });
    await expect(insert('一')).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    expect(document.texts).toEqual(['一']);
  });

  test('a request above the limit is not performed', async () => {
    const { document, host } = await openDocument();
    host.limits = { request: 2000 };
    await expect(insert('党'.repeat(600))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await insert('党'.repeat(10));
    expect(document.texts).toEqual(['党'.repeat(10)]);
  });

  test('an answer above the limit does not come', async () => {
    const { document, host } = await openDocument('党'.repeat(600));
    host.limits = { response: 2000 };
    await expect(read()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    document.lines[0]?.delete();
    await expect(read()).resolves.toBe('');
  });

  test('a document opened to view is read and not written', async () => {
    const { document, host } = await openDocument('一');
    host.readOnly = true;
    await expect(insert('二')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(read()).resolves.toBe('一');
    expect(document.texts).toEqual(['一']);
  });

  test('while a cell is edited nothing is done', async () => {
    const { workbook } = await openWorkbook('台账');
    workbook.beginEdit();
    await expect(rename('名册')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    workbook.endEdit();
    await rename('花名册');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['花名册']);
  });

  test('a cell whose editing begins while a request is on its way keeps that one too', async () => {
    const { workbook, host } = await openWorkbook('台账');
    host.before(2, () => workbook.beginEdit());
    await rename('名册');
    await expect(rename('花名册')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    workbook.endEdit();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['名册']);
  });

  test('a run with delayForCellEdit waits until the cell is left', async () => {
    const { workbook } = await openWorkbook('台账');
    workbook.beginEdit();
    const renaming = rename('名册', { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账']);
    workbook.endEdit();
    await renaming;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['名册']);
  });

  test('a bug of the model reaches the add-in and fails the test', async () => {
    const { host } = await openDocument('一');
    const clear = Word.run(async (context) => {
      context.document.body.clear();
      await context.sync();
    });
    await expect(clear).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.takeComplaints()).toEqual([
      expect.stringContaining('Body.Clear() gave what can not go over the wire.'),
    ]);
  });

  test('the user comes in while a request is on its way', async () => {
    const { document, host } = await openDocument('一');
    host.latency = 30;
    const reading = read();
    document.add('二');
    await expect(reading).resolves.toBe('一\n二');
  });
});
