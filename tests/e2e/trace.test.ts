import type { Frame } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { openExcel } from './excel-pane';
import { LEDGER, ledgerBytes, plainDocument, reportBytes } from './fixtures';
import { laterLedgerBytes } from './later-ledger';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { localeOf, looks, Walk } from './walk';
import { openSingleFile, openWebPage } from './web-page';
import { chooseLedger, openWord, type WordPane } from './word-pane';

const stage = setStage();
let report: Uint8Array;
let later: Uint8Array;
beforeAll(async () => {
  report = await reportBytes();
  later = await laterLedgerBytes();
});

const LEDGER_NAME = '2021年党支部工作台账.xlsx';
const MEETINGS = 'fig:generalMeeting.count';
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
const choose = (frame: Frame, file: ReturnType<typeof fileOf>) =>
  frame.locator('input[type=file]').first().setInputFiles(file);
const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('button', { name, exact: typeof name === 'string' });
const click = ({ simulator }: WordPane, tag: string) =>
  simulator.evaluate(({ word }, clicked) => word?.user.clicksInControl(clicked), tag);

/** A row of the small table that a row of the ledger is shown in. */
const cell = (frame: Frame, heading: string) =>
  frame.getByRole('row').filter({ has: frame.getByRole('rowheader', { name: heading, exact: true }) });

describe('Word without a ledger', () => {
  test('a number that is clicked tells its rows, the next one its own, and none shows all figures', async () => {
    const word = await openWord(stage, report);
    const { frame } = word;
    await frame.getByText('文档里的指标（').waitFor();
    await click(word, MEETINGS);
    await frame.getByRole('heading', { name: '党员大会次数' }).waitFor();
    await frame.getByText('类型=党员大会，2021年内已召开').waitFor();
    await frame.getByText('计入 6 行').waitFor();
    await frame.getByText('三会一课 第 6 行').waitFor();
    await frame.getByText(`依据的台账：${LEDGER_NAME}（SHA-256 `).waitFor();
    await click(word, 'fig:partyLecture.count');
    await frame.getByRole('heading', { name: '党课次数' }).waitFor();
    await word.simulator.evaluate(({ word: model }) => model?.user.selects(2, 0));
    await frame.getByText('文档里的指标（').waitFor();
    await button(frame, /^党课次数/).click();
    await button(frame, '全部指标').click();
    await button(frame, /^党课次数/).waitFor();
  });

  test('a number changed by hand says what was written', async () => {
    const word = await openWord(stage, report);
    await word.frame.getByText('文档里的指标（').waitFor();
    await word.simulator.evaluate(({ word: model }) =>
      model?.user.typesInControl('fig:partyLecture.count', '9'),
    );
    await word.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await word.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await click(word, 'fig:partyLecture.count');
    await word.frame.getByText('文档里是“9”，写入时是“5”').waitFor();
  });

  test('the annex opens as a document of its own', async () => {
    const word = await openWord(stage, report);
    await button(word.frame, '生成口径附件').click();
    await word.frame.getByText('口径附件已在另一个窗口打开').waitFor();
    const files = await word.simulator.evaluate(({ word: model }) =>
      model?.opened.map((file) => Array.from(file)),
    );
    const annex = new DocxFile(Uint8Array.from(files?.[0] ?? []), '附件.docx');
    const texts = (await annex.readParagraphs()).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['口径附件', '（document.docx）']);
    expect(texts).toContain('类型=党员大会，2021年内已召开');
  });

  test('a document whose record is lost says so, and names its numbers all the same', async () => {
    const file = new DocxFile(report, '报告.docx');
    await file.writeRecord(null);
    const word = await openWord(stage, file.toBytes());
    await word.frame.getByText('文档里没有自带的记录').waitFor();
    await click(word, MEETINGS);
    await word.frame.getByText('光标处：').waitFor();
    expect(await button(word.frame, '生成口径附件').count()).toBe(0);
  });

  test('a document without figures says nothing of them', async () => {
    const { frame } = await openWord(stage, plainDocument());
    await button(frame, '选择台账文件').waitFor();
    expect(await frame.getByText('自带的记录').count()).toBe(0);
  });
});

test('Word with a later ledger shows both what is counted now and what was written, and the row itself', async () => {
  const word = await openWord(stage, report);
  const { frame } = word;
  await choose(frame, fileOf(LEDGER_NAME, later));
  await button(frame, /^更新 \d+ 处$/).waitFor();
  await click(word, 'fig:committeeMeeting.count');
  await button(frame, '反查').click();
  await frame.getByRole('radio', { name: '写入时的依据：12 次' }).check();
  await frame.getByText('计入 12 行').waitFor();
  await button(frame, /^看这一行：三会一课 第 \d+ 行$/)
    .last()
    .click();
  await frame.getByText('这一行现在在 三会一课 第 ').waitFor();
  await cell(frame, '会议类型').getByText('支委会').waitFor();
  await button(frame, /^收起：/).click();
  await frame.getByRole('radio', { name: /^现在的台账：/ }).check();
  await button(frame, /^看这一行：/)
    .first()
    .click();
  await frame.getByRole('table').waitFor();
  expect(await frame.getByText('这一行现在在').count()).toBe(0);
});

test('a new report with definitions carries the annex behind it', async () => {
  const word = await openWord(stage, plainDocument());
  await chooseLedger(word.frame);
  await word.frame.getByLabel('附口径说明').check();
  await button(word.frame, '插入到文末').click();
  await word.frame.getByText('报告已插入').waitFor();
  expect(await word.outline()).toContain('口径附件');
});

describe.each([
  { title: 'the page', open: openWebPage },
  { title: 'taizhang.html from a stick, the network cut', open: openSingleFile },
])('$title', ({ open }) => {
  test('a report alone: figures, rows and the annex as a file; with a ledger the rows themselves', async () => {
    const { page } = await open(stage);
    const frame = page.mainFrame();
    await choose(frame, fileOf('报告.docx', report));
    await frame.getByText('没有台账，也能反查数字').waitFor();
    await button(frame, /^党员大会次数/).click();
    await frame.getByText('计入 6 行').waitFor();
    await button(frame, '全部指标').click();
    const annex = await savedBy(page, () => button(frame, '下载口径附件（.docx）').click());
    expect(annex.name).toBe('报告（口径附件）.docx');
    const paragraphs = await new DocxFile(annex.bytes, annex.name).readParagraphs();
    expect(paragraphs[1]?.text).toBe('（报告.docx）');

    await frame.locator('input[type=file]').first().setInputFiles(LEDGER);
    await frame.getByRole('tab', { name: '指标', exact: true }).click();
    await button(frame, /^党员大会次数/).click();
    await button(frame, '看这一行：三会一课 第 6 行').click();
    await cell(frame, '会议类型').getByText('党员大会').waitFor();
  });
});

test('Excel: a report is chosen, and a row of it leads to the cell', async () => {
  const { page, frame, simulator } = await openExcel(stage, ledgerBytes());
  await frame.getByRole('tab', { name: '报告' }).click();
  await button(frame, '反查一份报告').click();
  await frame.locator('input[accept=".docx"]').setInputFiles(fileOf('报告.docx', report));
  await button(frame, /^党员大会次数/).click();
  await button(frame, '转到 三会一课 第 20 行').click();
  await page.waitForFunction(({ excel }) => excel?.selected.area === 'A20', simulator);
  expect(await simulator.evaluate(({ excel }) => excel?.selected.sheet)).toBe('三会一课');
});

describe.each(looks('dark', 'english'))('$title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const options = { look, locale: localeOf(language) };

  test('Word', async () => {
    const bare = await openWord(stage, report, options);
    const walk = new Walk(bare.page, bare.frame, `trace-word-${title}`, text);
    await walk.button(text.trace.openAnnex).waitFor();
    await walk.button(text.trace.openAnnex).scrollIntoViewIfNeeded();
    await walk.look('list');
    await click(bare, MEETINGS);
    await walk.button(text.trace.all).scrollIntoViewIfNeeded();
    await bare.frame.getByText('党员大会次数').first().waitFor();
    await walk.look('record');

    const word = await openWord(stage, report, options);
    const held = new Walk(word.page, word.frame, `trace-word-${title}`, text);
    await choose(word.frame, fileOf(LEDGER_NAME, later));
    await click(word, 'fig:committeeMeeting.count');
    await held.button(text.figures.trace).click();
    await word.frame.getByRole('radio').last().check();
    await held.look('both');
    const rows = word.frame.getByRole('button', { name: new RegExp(`^${text.trace.look}`) });
    await rows.last().click();
    await word.frame.getByRole('table').scrollIntoViewIfNeeded();
    await held.look('row');
    expect([...walk.faults, ...held.faults]).toEqual([]);
  });

  test('the page and Excel', async () => {
    const { page } = await openWebPage(stage, { ...look, locale: localeOf(language) });
    const walk = new Walk(page, page.mainFrame(), `trace-page-${title}`, text);
    await choose(page.mainFrame(), fileOf('报告.docx', report));
    await walk.button(text.trace.saveAnnex).waitFor();
    await walk.look('report');
    const excel = await openExcel(stage, ledgerBytes(), options);
    const beside = new Walk(excel.page, excel.frame, `trace-excel-${title}`, text);
    await beside.tab('report');
    await beside.button(text.trace.report).click();
    await excel.frame.locator('input[accept=".docx"]').setInputFiles(fileOf('报告.docx', report));
    await beside.button(/^党员大会次数/).click();
    await beside.button(text.trace.all).scrollIntoViewIfNeeded();
    await beside.look('report');
    expect([...walk.faults, ...beside.faults]).toEqual([]);
  });
});
