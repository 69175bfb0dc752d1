import type { Frame, Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { openExcel } from './excel-pane';
import { LEDGER, ledgerBytes } from './fixtures';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { openWebPage } from './web-page';

const stage = setStage();

type Where = Frame | Page;
const button = (where: Where, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });
const figure = (where: Where, label: string, value: string) =>
  button(where, new RegExp(`^${label}\\s*${value}$`)).waitFor();

test('in Excel a convention counts anew at once, and is kept with the workbook', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  const { frame, simulator, page } = excel;
  await simulator.evaluate(({ excel: model }) => model?.user.hidesRows('三会一课', 6, 1));
  await figure(frame, '党员大会次数', '6 次');
  await button(frame, '设置').click();
  await frame.getByText('改过的设置存在这个工作簿里').waitFor();
  await frame.getByLabel('隐藏的行').selectOption('不计');
  await button(frame, '设置（改了 1 项）').click();
  await figure(frame, '党员大会次数', '5 次');
  await page.waitForFunction(({ excel: model }) => 'taizhang.settings' in (model?.settings ?? {}), simulator);
  const settings = await simulator.evaluate(({ excel: model }) => model?.settings ?? {});

  const again = await openExcel(stage, ledgerBytes(), { settings });
  await button(again.frame, '设置（改了 1 项）').click();
  await again.frame.getByText('默认：计入').waitFor();
  await button(again.frame, '恢复默认').click();
  await button(again.frame, '设置').waitFor();
  await again.page.waitForFunction(
    ({ excel: model }) => Object.keys(model?.settings ?? { some: '' }).length === 0,
    again.simulator,
  );
});

test('in Excel a reminder is asked for less often, and another not at all', async () => {
  const { frame } = await openExcel(stage, ledgerBytes());
  await frame.getByRole('tab', { name: '检查' }).click();
  await frame.getByText('人次没有补课').waitFor();
  await button(frame, '设置').click();
  await frame.getByLabel('请假的没有全部补课').selectOption('不提醒');
  await button(frame, '设置（改了 1 项）').click();
  await frame.getByRole('heading', { name: /^提醒/ }).waitFor();
  expect(await frame.getByText('人次没有补课').count()).toBe(0);
});

test('on the page a convention goes into the report, and its next update goes by it', async () => {
  const { page } = await openWebPage(stage);
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles(LEDGER);
  await page.getByRole('region', { name: '报告预览' }).waitFor();
  await button(page, '设置').click();
  await page.getByLabel('没有请假一列时，缺席').selectOption('不算请假');
  await button(page, '设置（改了 1 项）').click();
  const saved = await savedBy(page, () => button(page, '下载报告（.docx）').click());
  const record = await new DocxFile(saved.bytes, saved.name).readRecord();
  expect(record).toMatchObject({ record: { conventions: [{ id: 'absence', choice: 'never' }] } });

  const later = await openWebPage(stage);
  const drop = later.page.locator('input[type=file]').first();
  await drop.setInputFiles({ name: saved.name, mimeType: '', buffer: Buffer.from(saved.bytes) });
  await later.page.getByText(`${saved.name} 已经打开`).waitFor();
  await drop.setInputFiles(LEDGER);
  await button(later.page, '设置（改了 1 项）').waitFor();
});
