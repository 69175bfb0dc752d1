import type { Frame, Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import type { BlanksText } from '@/apps/taskpane/text/blanks-text';
import { BLANKS_TEXTS } from '@/apps/taskpane/text/blanks-texts';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { draftDocument } from './draft-document';
import { LEDGER } from './fixtures';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { localeOf, looks, Walk } from './walk';
import { openWebPage } from './web-page';
import { chooseLedger, openWord } from './word-pane';

const stage = setStage();
const words = BLANKS_TEXTS['zh-CN'];

const button = (where: Frame | Page, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });
const cardOf = (where: Frame | Page, index: number) =>
  where.getByRole('group', { name: words.place(index, 13), exact: true });
/** A sentence that holds a number, whichever it is: which suggestions are sure is judged elsewhere. */
const anyOf = (say: (count: number) => string) => new RegExp(`^${say(99).replace('99', '\\d+')}`);
const anySure = ({ fill }: BlanksText) => anyOf(fill.sure);
const DRAFT = { name: '总结.docx', mimeType: '', buffer: Buffer.from(draftDocument()) };
const textsOf = async (bytes: Uint8Array) =>
  (await new DocxFile(bytes, '总结.docx').readParagraphs('everywhere')).map(({ text }) => text);

test('a draft on the page is gone through by Tab, filled, downloaded, and is as it was once that is undone', async () => {
  const { page } = await openWebPage(stage);
  await page.locator('input[type=file]').first().setInputFiles(LEDGER);
  await page.getByRole('tab', { name: '更新旧报告' }).click();
  await page.locator('#tab-panel input[type=file]').setInputFiles(DRAFT);
  await button(page, '去填空').click();
  await button(page, words.run).click();
  await page.getByText(words.found(13)).waitFor();
  const walk = new Walk(page, page.mainFrame(), 'blanks-page', PANE_TEXTS['zh-CN']);
  await walk.look('found');
  await button(page, words.walk).click();
  for (let index = 1; index <= 9; index += 1) {
    await cardOf(page, index).waitFor();
    if (index === 3) await walk.look('walk');
    await page.keyboard.press('Tab');
  }
  await cardOf(page, 10).waitFor();
  await page.keyboard.press('Shift+Tab');
  await cardOf(page, 9).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // Nobody can guess what comes next: it is typed.
  await page.getByRole('radio', { name: words.words }).check();
  await page.keyboard.press('Tab');
  await page.keyboard.type('义务植树');
  await walk.look('words');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: words.anotherFigure }).check();
  await page.keyboard.press('Enter');
  await page.keyboard.type('ztdr');
  await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor();
  await walk.look('search');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await button(page, words.fill.chosen(13)).click();
  await page.getByText(words.filled(13)).waitFor();
  await walk.look('filled');
  const saved = await savedBy(page, () => button(page, words.download).click());
  expect(saved.name).toMatch(/^总结（\d+月\d+日填空）\.docx$/);
  expect(await textsOf(saved.bytes)).toEqual([
    '2021年度党支部工作总结',
    '在中共青禾县文旅系统委员会的领导下，支部认真落实“三会一课”制度，较好完成了全年各项任务。',
    '全年召开党员大会6次、支委会12次、党小组会24次，上党课5次。',
    '组织生活出勤率92.6%。党员李某拍X光检查，未能参加。',
    '开展调研6次，收集意见建议24条，已解决20条。',
    '民主评议党员，评定优秀7名。',
    '优秀党员事迹：义务植树。',
    '项目',
    '次数',
    '主题党日',
    '12次',
    '支部书记：贺知新',
  ]);
  expect(await new DocxFile(saved.bytes, '总结.docx').readMarks()).toHaveLength(12);
  await button(page, words.undo).click();
  await page.getByText(words.emptied(13)).waitFor();
  await page.getByText(words.found(13)).waitFor();
  expect(walk.faults).toEqual([]);
});

test('in Word all the sure ones are filled at once, the document scrolls along, and undo puts the signs back', async () => {
  const word = await openWord(stage, draftDocument());
  const { frame } = word;
  const before = await word.outline();
  await button(frame, PANE_TEXTS['zh-CN'].blanksAlone).click();
  await button(frame, words.run).click();
  await frame.getByText(words.found(13)).waitFor();
  await chooseLedger(frame);
  await button(frame, '去填空').click();
  await button(frame, anySure(words)).waitFor();
  await button(frame, words.walk).click();
  await cardOf(frame, 1).waitFor();
  await frame.page().keyboard.press('Tab');
  await cardOf(frame, 2).waitFor();
  while ((await word.simulator.evaluate(({ word: model }) => model?.selectedText())) !== 'XX') {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await frame.page().keyboard.press('Escape');
  await button(frame, anySure(words)).click();
  await frame.getByText(anyOf(words.filled)).waitFor();
  expect(await word.textOf('generalMeeting.count')).toBe('6');
  expect(await word.outline()).toContain('组织生活出勤率<fig:allMeetings.attendanceRate>92.6%</>。');
  await button(frame, words.undo).click();
  await frame.getByText(anyOf(words.emptied)).waitFor();
  expect(await word.outline()).toBe(before);
});

describe.each(looks('dark', 'english'))('looked at, $title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const said = BLANKS_TEXTS[language];

  test('nothing is in axe’s way', async () => {
    const word = await openWord(stage, draftDocument(), { look, locale: localeOf(language) });
    const walk = new Walk(word.page, word.frame, `blanks-${title}`, text);
    await chooseLedger(word.frame);
    await walk.tab('blanks');
    await walk.look('start');
    await walk.button(said.run).click();
    await word.frame.getByText(said.found(13)).waitFor();
    await walk.look('found');
    await walk.button(said.walk).click();
    await word.frame.getByRole('group', { name: said.place(1, 13), exact: true }).waitFor();
    await walk.look('walk');
    await word.page.keyboard.press('Escape');
    await walk.button(anySure(said)).click();
    await word.frame.getByText(anyOf(said.filled)).waitFor();
    await walk.look('filled');
    expect(walk.faults).toEqual([]);
  });
});
