import type { Frame, Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { auditedReport } from './audited-report';
import { laterLedgerBytes } from './later-ledger';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { localeOf, looks, Walk } from './walk';
import { openWebPage } from './web-page';
import { chooseLedger, openWord, type WordPane } from './word-pane';

const stage = setStage();
let report: Uint8Array;
beforeAll(async () => {
  report = await auditedReport();
});

const button = (where: Frame | Page, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** Waits until just these words are selected in Word. */
async function selected({ simulator }: WordPane, words: string): Promise<void> {
  while ((await simulator.evaluate(({ word }) => word?.selectedText())) !== words) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a rate that is not its quotient is found without a ledger, gone to, and let stand for a reason', async () => {
  const word = await openWord(stage, report);
  const { frame } = word;
  await button(frame, '数字体检（没有台账也能查）').click();
  await button(frame, '开始体检').click();
  await frame.getByText('读了 7 个数字，发现 1 处。').waitFor();
  await frame.getByRole('checkbox', { name: '改正 原来 95% 改为 96%' }).waitFor();
  await button(frame, '去看“95%”').click();
  await selected(word, '95%');
  await button(frame, '认可“95%”').click();
  await frame.getByLabel('为什么可以这样写？').fill('按月平均计算');
  await button(frame, '记下理由').click();
  await frame.getByText('没有发现互相矛盾的数字').waitFor();
  await button(frame, '已认可（1）').click();
  await frame.getByText('理由：按月平均计算').waitFor();

  const bytes = await word.simulator.evaluate(({ word: model }) => Array.from(model?.toBytes() ?? []));
  const reading = await new DocxFile(Uint8Array.from(bytes), '报告.docx').readRecord();
  expect(reading).toMatchObject({
    state: 'present',
    record: { accepted: [{ code: 'audit.rateDiffers', text: '95%', reason: '按月平均计算' }] },
  });
  await button(frame, '取消认可“95%”').click();
  await frame.getByText('发现 1 处').waitFor();
});

test('typed numbers are made live at once, one of them with another number; a refresh then updates them', async () => {
  const word = await openWord(stage, report);
  const { frame } = word;
  await chooseLedger(frame);
  await frame.getByRole('tab', { name: '数字体检' }).click();
  await button(frame, '开始体检').click();
  await frame.getByText('读了 7 个数字，发现 2 处。').waitFor();
  await frame.getByText('这里写的是 15，而“支委会次数”是 12次').waitFor();
  await frame.getByRole('checkbox', { name: '改成活数字 原来 15 改为 12' }).check();
  await frame.getByRole('checkbox', { name: '改成活数字', exact: true }).check();
  await button(frame, '改好 2 处').click();
  await frame.getByText('已改好 2 处').waitFor();
  await frame.getByText('读了 7 个数字，发现 1 处。').waitFor();
  const outline = await word.outline();
  expect(outline).toContain('支部全年召开党员大会<fig:generalMeeting.count>6</>次。');
  expect(outline).toContain('全年召开支委会<fig:committeeMeeting.count>12</>次。');

  await button(frame, '重新选择').click();
  const later = fileOf('2021年党支部工作台账.xlsx', await laterLedgerBytes());
  await frame.locator('input[type=file]').first().setInputFiles(later);
  await button(frame, '更新 2 处').click();
  await frame.getByText('已更新 2 处').waitFor();
  expect(await word.outline()).toContain('支部全年召开党员大会<fig:generalMeeting.count>7</>次。');
  await frame.getByRole('tab', { name: '数字体检' }).click();
  await frame.getByText('下面还是原来的结果').waitFor();
});

test('the page audits the same file, and hands over what was made live and let stand', async () => {
  const { page } = await openWebPage(stage);
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles('assets/samples/2021年党支部工作台账.xlsx');
  await page.getByRole('tab', { name: '数字体检' }).click();
  await page.locator('#tab-panel input[type=file]').setInputFiles(fileOf('总结.docx', report));
  await button(page, '开始体检').click();
  await page.getByText('读了 7 个数字，发现 2 处。').waitFor();
  await page.getByRole('checkbox', { name: /原来 15 改为 12/ }).check();
  const walk = new Walk(page, page.mainFrame(), 'audit-page', PANE_TEXTS['zh-CN']);
  await walk.look('found');
  await button(page, '改好 1 处').click();
  await page.getByText('已改好 1 处').waitFor();
  await button(page, '下载改过的报告').waitFor();
  await walk.look('fixed');
  expect(walk.faults).toEqual([]);
  await button(page, '认可“95%”').click();
  await page.getByLabel('为什么可以这样写？').fill('按月平均计算');
  await page.keyboard.press('Enter');
  await page.getByText('没有发现互相矛盾的数字').waitFor();
  const saved = await savedBy(page, () => button(page, '下载改过的报告').click());
  expect(saved.name).toMatch(/^总结（\d+月\d+日体检）\.docx$/);
  const file = new DocxFile(saved.bytes, saved.name);
  expect((await file.readMarks()).map(({ text }) => text)).toContain('12');
  expect(await file.readRecord()).toMatchObject({
    record: { accepted: [{ text: '95%', reason: '按月平均计算' }] },
  });
  await button(page, '下载改过的报告').waitFor({ state: 'detached' });
});

describe.each(looks('contrast', 'english'))('looked at, $title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];

  test('nothing is in axe’s way', async () => {
    const word = await openWord(stage, report, { look, locale: localeOf(language) });
    const walk = new Walk(word.page, word.frame, `audit-${title}`, text);
    await walk.button(text.audit.titleAlone).click();
    await walk.button(text.audit.run).click();
    await walk.button(text.audit.acceptOf('95%')).click();
    await walk.look('alone');
    await chooseLedger(word.frame);
    await walk.tab('audit');
    await walk.look('stale');
    await walk.button(text.audit.again).click();
    await word.frame.getByRole('checkbox', { name: /15.*12/ }).check();
    await walk.look('found');
    await walk.button(text.audit.fix(1)).click();
    await word.frame.getByText(text.audit.fixed(1)).waitFor();
    await walk.look('fixed');
    expect(walk.faults).toEqual([]);
  });
});
