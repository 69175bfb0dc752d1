import type { Frame, Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { openExcel, type ExcelPane } from './excel-pane';
import { nearlyRightBytes, ownWordsBytes, workbookOf } from './messy-ledgers';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { openWebPage } from './web-page';

const stage = setStage();

type Where = Frame | Page;
const button = (where: Where, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });
const choose = (where: Where, label: string, option: string) =>
  where.getByLabel(label, { exact: true }).selectOption(option);
const figure = (where: Where, label: string, value: string) =>
  button(where, new RegExp(`^${label}\\s*${value}$`)).waitFor();

/** Says what the sheet in words of its own is. */
async function sayWhatItIs(where: Where): Promise<void> {
  await button(where, '对照表头：活动登记').click();
  await choose(where, '这张表是', '会议台账');
  await choose(where, 'A 列 哪天', '会议时间');
  await choose(where, 'B 列 啥活动', '会议类型');
  await choose(where, 'C 列 讲了什么', '主题');
  await choose(where, 'D 列 该来几个', '应到人数');
  await choose(where, 'E 列 来了几个', '实到人数');
}

async function saysFigures(where: Where): Promise<void> {
  await where.getByRole('tab', { name: '指标', exact: true }).click();
  await figure(where, '党课次数', '2 次');
  await figure(where, '党员大会次数', '1 次');
  await figure(where, '组织生活实到人次', '55 人次');
}

const profileOf = ({ simulator }: ExcelPane) =>
  simulator.evaluate(({ excel }) => excel?.sheet('基本信息').grid() ?? []);

test('in Excel a sheet in words of its own is explained once, and the workbook remembers it', async () => {
  const excel = await openExcel(stage, await ownWordsBytes());
  const { frame, simulator } = excel;
  await frame.getByText('里没有认出台账').waitFor();
  await sayWhatItIs(frame);
  await button(frame, '按此重新计算').click();
  await frame.getByText(/^已记在 基本信息!B\d+，下次不再问。$/).waitFor();
  await saysFigures(frame);
  expect(await profileOf(excel)).toContainEqual([
    '表头对照：活动登记',
    '会议台账；哪天=会议时间；啥活动=会议类型；讲了什么=主题；该来几个=应到人数；来了几个=实到人数；记的人=不用',
    '',
  ]);

  // As it is saved, and opened again.
  const grids = await simulator.evaluate(({ excel: model }) =>
    (model?.sheetNames() ?? []).map((name) => [name, model?.sheet(name).grid() ?? []] as const),
  );
  const again = await openExcel(stage, await workbookOf(Object.fromEntries(grids)));
  await saysFigures(again.frame);
  expect(await again.frame.getByText('里没有认出台账').count()).toBe(0);
});

test('on the page a sheet in words of its own is explained, and the report remembers it', async () => {
  const { page } = await openWebPage(stage);
  const file = { name: '登记.xlsx', mimeType: '', buffer: Buffer.from(await ownWordsBytes()) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText('里没有认出台账').waitFor();
  await sayWhatItIs(page);
  await button(page, '按此重新计算').click();
  await saysFigures(page);
  await page.getByRole('tab', { name: '报告', exact: true }).click();
  const saved = await savedBy(page, () => button(page, '下载报告（.docx）').click());
  const record = await new DocxFile(saved.bytes, saved.name).readRecord();
  expect(record).toMatchObject({ record: { mappings: [{ sheet: '活动登记' }] } });

  const later = await openWebPage(stage);
  const input = later.page.locator('input[type=file]').first();
  await input.setInputFiles({ ...file, name: saved.name, buffer: Buffer.from(saved.bytes) });
  await later.page.getByText(`${saved.name} 已经打开`).waitFor();
  await input.setInputFiles(file);
  await later.page.getByText('不用更新').waitFor();
  await saysFigures(later.page);
});

test('a heading that is nearly right is doubted, and put right with one choice', async () => {
  const { frame } = await openExcel(stage, await nearlyRightBytes());
  await figure(frame, '党课次数', '2 次');
  expect(await button(frame, /^组织生活实到人次/).count()).toBe(0);
  await frame.getByRole('tab', { name: '检查' }).click();
  await frame.getByText('有一列的列名只差一个字，没有对上').waitFor();
  await button(frame, '对照表头：三会一课').click();
  await choose(frame, 'E 列 实倒人数', '实到人数');
  await frame.getByLabel('记在工作簿里').uncheck();
  await button(frame, '按此重新计算').click();
  await button(frame, '对照表头：三会一课').first().waitFor({ state: 'detached' });
  await frame.getByRole('tab', { name: '指标', exact: true }).click();
  await figure(frame, '组织生活实到人次', '55 人次');
});

test('what is being explained stays while somebody types in the workbook', async () => {
  const excel = await openExcel(stage, await ownWordsBytes());
  const { frame, page } = excel;
  await sayWhatItIs(frame);
  const readings = () => excel.simulator.evaluate(({ host }) => host.traffic.requests);
  const before = await readings();
  await excel.types('值班表', 'A3', '丁');
  while ((await readings()) === before) await page.waitForTimeout(100);
  await page.waitForTimeout(1_000);
  expect(await frame.getByLabel('E 列 来了几个', { exact: true }).inputValue()).toBe('attended');
  await button(frame, '按此重新计算').click();
  await saysFigures(frame);
});

test('what nobody may choose twice is said before anything is counted', async () => {
  const { frame } = await openExcel(stage, await ownWordsBytes());
  await sayWhatItIs(frame);
  await choose(frame, 'E 列 来了几个', '应到人数');
  await frame.getByText('几列都选了“应到人数”，只能有一列。请改选。').waitFor();
  expect(await button(frame, '按此重新计算').isDisabled()).toBe(true);
});
