import type { Frame } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { buildSheet } from '#tests/adapters/xlsx-file/build-workbook';
import { openExcel, type ExcelPane } from './excel-pane';
import { ledgerBytes } from './fixtures';
import { savedBy } from './saved-by';
import { setStage } from './stage';

const stage = setStage();

const tab = (frame: Frame, name: string) => frame.getByRole('tab', { name }).click();
const button = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name });
/** A line of the list of figures, once it says so. */
const figure = (frame: Frame, label: string, value: string) =>
  button(frame, new RegExp(`^${label}\\s*${value}$`)).waitFor();

const gridOf = ({ simulator }: ExcelPane, sheet: string) =>
  simulator.evaluate(({ excel }, name) => excel?.sheet(name).grid() ?? [], sheet);

test('figures are called stale at once when a cell changes, and are counted when typing pauses', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  const { frame } = excel;
  await figure(frame, '党员大会次数', '6 次');
  await excel.types('三会一课', 'B3', '党员大会');
  await frame.getByText('台账刚改过').waitFor();
  await figure(frame, '党员大会次数', '6 次');
  await frame.getByText('台账刚改过').waitFor({ state: 'detached' });
  await figure(frame, '党员大会次数', '7 次');
});

test('a period of the year is counted for', async () => {
  const { frame } = await openExcel(stage, ledgerBytes());
  await frame.getByLabel('统计期').selectOption('上半年');
  await figure(frame, '党员大会次数', '3 次');
});

test('while a cell is edited the pane says what it waits for, and goes on by itself', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  const { frame, simulator } = excel;
  await tab(frame, '输出');
  await simulator.evaluate(({ excel: model }) => model?.user.startsEditing());
  await button(frame, '写入指标汇总').click();
  await frame.getByText('按 Enter 或 Esc 结束编辑').waitFor();
  await simulator.evaluate(({ excel: model }) => model?.user.stopsEditing());
  await frame.getByText('已写入工作表“指标汇总”').waitFor();
});

describe('a finding', () => {
  test('leads to its cell', async () => {
    const { page, frame, simulator } = await openExcel(stage, ledgerBytes());
    await tab(frame, '检查');
    await button(frame, /^说明/).click();
    await button(frame, '转到 三会一课!L40').click();
    await page.waitForFunction(({ excel }) => excel?.selected.area === 'L40', simulator);
    expect(await simulator.evaluate(({ excel }) => excel?.selected.sheet)).toBe('三会一课');
  });

  test('in a hidden row asks before the row is shown', async () => {
    const { frame, simulator } = await openExcel(stage, ledgerBytes());
    await tab(frame, '检查');
    await button(frame, /^说明/).click();
    await simulator.evaluate(({ excel }) => excel?.user.hidesRows('三会一课', 40, 1));
    await button(frame, '转到 三会一课!L40').click();
    await frame.getByText('三会一课!L40 所在的工作表、行或列是隐藏的').waitFor();
    await button(frame, '显示并转到').click();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await simulator.evaluate(({ excel }) => excel?.selected)).toEqual({
      sheet: '三会一课',
      area: 'L40',
    });
  });
});

test('the rows of a figure are traced to the sheet', async () => {
  const { page, frame, simulator } = await openExcel(stage, ledgerBytes());
  await button(frame, /^党员大会次数/).click();
  await frame.getByText('计入 6 行').waitFor();
  await button(frame, '转到 三会一课 第 20 行').click();
  await page.waitForFunction(({ excel }) => /^.20$/.test(excel?.selected.area ?? ''), simulator);
  expect(await simulator.evaluate(({ excel }) => excel?.selected.sheet)).toBe('三会一课');
});

test('the figures are written to a sheet, and again in place', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  const { frame } = excel;
  await tab(frame, '输出');
  await button(frame, '写入指标汇总').click();
  await frame.getByText('已写入工作表“指标汇总”').waitFor();
  const first = await gridOf(excel, '指标汇总');
  expect(first.find((row) => row.includes('党员大会次数'))).toEqual([
    '党员大会次数',
    '6',
    '次',
    '类型=党员大会，2021年内已召开',
  ]);

  await excel.types('指标汇总', 'F5', '我的批注');
  await excel.types('三会一课', 'B3', '党员大会');
  await frame.getByText('台账刚改过').waitFor();
  await frame.getByText('台账刚改过').waitFor({ state: 'detached' });
  await button(frame, '写入指标汇总').click();
  await frame.getByText('已写入工作表“指标汇总”').waitFor();
  const again = await gridOf(excel, '指标汇总');
  expect(again.find((row) => row.includes('党员大会次数'))?.[1]).toBe('7');
  expect(again[4]?.[5]).toBe('我的批注');
  expect(again).toHaveLength(first.length);
});

test('an empty workbook gets the sheets of a ledger, and is counted as it is filled', async () => {
  const excel = await openExcel(stage, buildSheet(''));
  const { frame, simulator } = excel;
  await frame.getByText('还没有认得出的台账').waitFor();
  await button(frame, /^新建 \d{4} 年台账工作表$/).click();
  await frame.getByText('已新建：').waitFor();
  await frame.getByRole('tab', { name: '指标' }).waitFor();
  expect(await simulator.evaluate(({ excel: model }) => model?.sheetNames())).toContain('三会一课');
  await tab(frame, '输出');
  await button(frame, /^新建 \d{4} 年台账工作表$/).click();
  await frame.getByText('台账工作表都已经有了').waitFor();
});

test('the chart and the table behind it say the same', async () => {
  const { frame } = await openExcel(stage, ledgerBytes());
  await tab(frame, '图表');
  await frame.getByRole('img', { name: /柱形图/ }).waitFor();
  const sums = frame.getByRole('row', { name: /^合计/ });
  expect((await sums.getByRole('cell').allTextContents()).map((text) => text.trim())).toEqual([
    '6',
    '12',
    '24',
    '5',
    '12',
    '58',
  ]);
});

test('the report is handed over as a file, with the chart if asked', async () => {
  const { frame, page } = await openExcel(stage, ledgerBytes());
  await tab(frame, '报告');
  await frame.getByLabel('附统计图').check();
  const saved = await savedBy(page, () => button(frame, '下载报告（.docx）').click());
  expect(saved.name).toBe('2021年述职报告.docx');
  expect(await new DocxFile(saved.bytes, saved.name).readMarks()).toHaveLength(44);
  const parts = openPackage(saved.bytes, { file: saved.name }).names();
  expect(parts.filter((name) => name.endsWith('.png'))).toHaveLength(1);
  await frame.getByText(`已交给浏览器下载：${saved.name}`).waitFor();
});

test('the packet is handed over as a file', async () => {
  const { frame, page } = await openExcel(stage, ledgerBytes());
  await tab(frame, '输出');
  const saved = await savedBy(page, () => button(frame, '保存为文件').click());
  expect(saved.name).toBe('2021年指标数据包.json');
  expect(JSON.parse(new TextDecoder().decode(saved.bytes))).toMatchObject({ taizhang: 'packet', version: 1 });
});

test('an Excel that lacks what is needed is told so in one sentence', async () => {
  const { frame } = await openExcel(stage, ledgerBytes(), { requirementSets: { ExcelApi: '1.12' } });
  await frame.getByText('缺少所需的功能（ExcelApi 1.13）').waitFor();
});

test('a dialog that is closed by keyboard leaves the focus in the pane', async () => {
  const { page, frame } = await openExcel(stage, ledgerBytes());
  await frame.getByRole('tab', { name: '输出' }).click();
  await frame.getByRole('button', { name: '复制数据包' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('dialog').waitFor({ state: 'detached' });
  const focused = frame.locator('main :focus');
  await focused.waitFor();
  expect(await focused.evaluate(({ tagName }) => tagName)).toBe('BUTTON');
});
