import type { Frame } from 'playwright-core';
import type { PaneText } from '@/apps/taskpane/text/pane-text';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { openExcel } from './excel-pane';
import { ledgerBytes, plainDocument, reportBytes } from './fixtures';
import { laterLedgerBytes } from './later-ledger';
import { setStage } from './stage';
import { localeOf, looks, LOOKS, Walk } from './walk';
import { openWebPage } from './web-page';
import { openWord } from './word-pane';

const stage = setStage();

/** What a file input takes. */
const chosen = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
let ledger: ReturnType<typeof chosen>;
let report: ReturnType<typeof chosen>;
beforeAll(async () => {
  ledger = chosen('2021年党支部工作台账.xlsx', await laterLedgerBytes());
  report = chosen('报告.docx', await reportBytes());
});

const chooseFile = (frame: Frame, file: ReturnType<typeof chosen>): Promise<void> =>
  frame.locator('input[type=file]').first().setInputFiles(file);

/** A sentence that holds a number, whichever it is. */
const withAnyNumber = (sentence: (count: number) => string): RegExp =>
  new RegExp(`^${sentence(99).replace('99', '\\d+')}$`);

const anyUpdate = ({ review }: PaneText): RegExp => withAnyNumber((count) => review.update(count, 0));

test.each(LOOKS)('Word, $title', async ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const options = { look, locale: localeOf(language) };
  const empty = await openWord(stage, plainDocument(), options);
  const walk = new Walk(empty.page, empty.frame, `word-${title}`, text);
  await walk.button(text.invitation.choose).waitFor();
  await walk.look('invitation');
  await chooseFile(empty.frame, ledger);
  await walk.button(text.report.insertHere).waitFor();
  await walk.look('outline');
  await walk.tab('check');
  await walk.look('check');

  const word = await openWord(stage, report.buffer, options);
  const refresh = new Walk(word.page, word.frame, `word-${title}`, text);
  await word.simulator.evaluate(({ word: model }) => {
    model?.user.typesInControl('fig:partyLecture.count', '4');
    model?.user.clicksInControl('fig:generalMeeting.count');
  });
  await chooseFile(word.frame, ledger);
  await word.frame.getByRole('radio', { name: text.review.useLedger }).check();
  await refresh.look('refresh');
  await refresh.button(anyUpdate(text)).click();
  await refresh.button(text.versions.title(1)).waitFor();
  await refresh.look('updated');
  await refresh.tab('figures');
  await word.frame.getByRole('searchbox').fill('dydh');
  await refresh.button(/^党员大会次数/).waitFor();
  await refresh.look('search');
  await refresh.button(/^党员大会次数/).click();
  await refresh.look('trace');
  expect([...walk.faults, ...refresh.faults]).toEqual([]);
});

test.each(looks('light', 'contrast'))('Excel, $title', async ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const excel = await openExcel(stage, ledger.buffer, {
    look,
    locale: localeOf(language),
  });
  const walk = new Walk(excel.page, excel.frame, `excel-${title}`, text);
  await walk.button(/^党员大会次数/).waitFor();
  await walk.look('figures');
  await walk.button(/^党员大会次数/).click();
  await walk.look('trace');
  await walk.tab('check');
  await walk.look('check');
  await walk.tab('chart');
  await excel.frame.getByRole('img').waitFor();
  await walk.look('chart');
  await walk.tab('report');
  await walk.button(text.report.download).waitFor();
  await walk.look('report');
  await walk.tab('output');
  await walk.look('output');
  await walk.button(text.output.copyPacket).click();
  await excel.frame.getByRole('dialog').waitFor();
  await walk.look('copy');
  await walk.button(text.program.close).click();
  await walk.button(text.settings.title).click();
  await excel.frame.locator('select[name=hiddenRows]').selectOption('skip');
  await walk.button(text.settings.changed(1)).waitFor();
  await walk.look('settings');
  expect(walk.faults).toEqual([]);
});

test.each(looks('dark', 'english'))('the page, $title', async ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const { page } = await openWebPage(stage, { ...look, locale: localeOf(language) });
  const walk = new Walk(page, page.mainFrame(), `page-${title}`, text);
  await walk.button(text.invitation.choose).waitFor();
  await walk.look('invitation');
  await chooseFile(page.mainFrame(), ledger);
  await page.getByRole('region', { name: text.report.preview }).waitFor();
  await walk.look('report');
  await walk.tab('refresh');
  await walk.look('choose-report');
  await chooseFile(page.mainFrame(), report);
  // Not a click, but all that it waits for: the figures are counted for the report first.
  await walk.button(anyUpdate(text)).click({ trial: true });
  await walk.look('refresh');
  await walk.tab('figures');
  await walk.look('figures');
  await walk.tab('check');
  await walk.look('check');
  await walk.tab('chart');
  await page.getByRole('img').waitFor();
  await walk.look('chart');
  expect(walk.faults).toEqual([]);
});

test('the page in a window on a desktop', async () => {
  const { page } = await openWebPage(stage);
  const walk = new Walk(page, page.mainFrame(), 'page-desktop', PANE_TEXTS['zh-CN']);
  await chooseFile(page.mainFrame(), ledger);
  await page.getByRole('region', { name: '报告预览' }).waitFor();
  await walk.look('report');
  expect(walk.faults).toEqual([]);
});

test('an Excel too old', async () => {
  const excel = await openExcel(stage, ledgerBytes(), { requirementSets: { ExcelApi: '1.12' } });
  const walk = new Walk(excel.page, excel.frame, 'excel', PANE_TEXTS['zh-CN']);
  await excel.frame.getByRole('alert').waitFor();
  await walk.look('too-old');
  expect(walk.faults).toEqual([]);
});
