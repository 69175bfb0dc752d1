import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildDocx, documentXml, p, run } from '#tests/adapters/docx-file/build-docx';
import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { bundleScript } from './bundle-script';
import { launchBrowser } from './launch-browser';
import { openPane, type OpenPane } from './open-pane';

/** What a task pane in production has: office.js from Microsoft's own address. */
const PANE =
  '<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>';

const DOCUMENT = buildDocx({ document: documentXml(p(run('召开党员大会'))) });
const WORKBOOK = buildWorkbook({
  sheets: [
    {
      name: '台账',
      data: '<row r="1"><c r="A1" t="inlineStr"><is><t>次数</t></is></c><c r="B1"><v>3</v></c></row>',
    },
  ],
});

let browser: Browser;
let hostScript: string;
let pane: OpenPane;
beforeAll(async () => {
  [hostScript, browser] = await Promise.all([
    bundleScript(join(__dirname, 'simulator-page.ts')),
    launchBrowser(),
  ]);
});
afterAll(() => browser.close());
afterEach(() => pane.close());

async function open(app: 'Word' | 'Excel'): Promise<void> {
  const file = app === 'Word' ? DOCUMENT : WORKBOOK;
  const site = (path: string): string | null => (path === '/taskpane.html' ? PANE : null);
  pane = await openPane(browser, { app, file, hostScript, pane: site });
}

async function expectNothingElse(): Promise<void> {
  expect(pane.strayRequests).toEqual([]);
  expect(await pane.problems()).toEqual([]);
}

test('Word is ready, and what is inserted can be read back', async () => {
  await open('Word');
  const info = await pane.frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
  const read = await pane.frame.evaluate(() =>
    Word.run(async (context) => {
      const line = context.document.body.insertParagraph('共计', 'End');
      const mark = line.insertText('12次', 'End').insertContentControl();
      mark.tag = 'fig:a';
      mark.title = '次数';
      await context.sync();
      const marks = context.document.contentControls.getByTag('fig:a');
      marks.load('items/title,items/text');
      await context.sync();
      return marks.items.map(({ title, text }) => [title, text]);
    }),
  );
  expect(read).toEqual([['次数', '12次']]);
  expect(await pane.simulator.evaluate(({ word }) => word?.outline())).toBe(
    '召开党员大会\n共计<fig:a>12次</>',
  );
  await expectNothingElse();
});

test('a custom XML part goes into the document and comes back', async () => {
  await open('Word');
  await pane.frame.evaluate(() => Office.onReady());
  const xml = await pane.frame.evaluate(async () => {
    const called = <Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
      new Promise<Value>((resolve) => start(({ value }) => resolve(value)));
    const { customXmlParts } = Office.context.document;
    await called<Office.CustomXmlPart>((done) =>
      customXmlParts.addAsync('<record xmlns="urn:test">5</record>', done),
    );
    const parts = await called<Office.CustomXmlPart[]>((done) =>
      customXmlParts.getByNamespaceAsync('urn:test', done),
    );
    return Promise.all(parts.map((part) => called<string>((done) => part.getXmlAsync(done))));
  });
  expect(xml).toEqual(['<record xmlns="urn:test">5</record>']);
  await expectNothingElse();
});

test('Excel tells the pane of what the user types', async () => {
  await open('Excel');
  const info = await pane.frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  const values = await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const used = sheet.getUsedRange();
      used.load('values');
      sheet.onChanged.add(async ({ address }) => {
        document.body.append(address);
        await Promise.resolve();
      });
      await context.sync();
      return used.values as unknown[][];
    }),
  );
  expect(values).toEqual([['次数', 3]]);
  await pane.simulator.evaluate(({ excel }) => excel?.user.edits('台账', 'B1', 4));
  await pane.frame.waitForFunction(() => document.body.textContent === 'B1');
  await expectNothingElse();
});

test('what the simulator does not have is not passed over', async () => {
  await open('Word');
  await pane.frame.evaluate(() => Office.onReady());
  const code = await pane.frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.getHtml();
      await context.sync();
    }).catch((error: unknown) => (error as { code: string }).code),
  );
  expect(code).toBe('NotImplementedInSimulator');
  expect(await pane.problems()).toEqual(['The simulator does not have Body.GetHtml().']);
});

test('nothing leaves the machine', async () => {
  await open('Word');
  const outcome = await pane.frame.evaluate(() =>
    fetch('https://example.com/collect').then(
      () => 'sent',
      () => 'not sent',
    ),
  );
  expect(outcome).toBe('not sent');
  expect(pane.strayRequests).toEqual(['https://example.com/collect']);
});
