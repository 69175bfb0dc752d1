import type { Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import type { Cell } from '@/core/ledger';
import type { Mark } from '@/core/marks';
import { buildXls } from '#tests/adapters/foreign-file/build-xls';
import { LEDGER, plainDocument, reportBytes } from './fixtures';
import { largeLedger } from './large-ledger';
import { savedBy, type SavedFile } from './saved-by';
import { setStage } from './stage';
import { openSingleFile, openWebPage, type WebPage } from './web-page';

const stage = setStage();

const button = ({ page }: WebPage, name: string | RegExp) => page.getByRole('button', { name });
const tab = ({ page }: WebPage, name: string) => page.getByRole('tab', { name, exact: true });
const choose = ({ page }: WebPage, file: Parameters<Page['setInputFiles']>[1]) =>
  page.locator('input[type=file]').first().setInputFiles(file);
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
const TAG = 'fig:generalMeeting.count';
const textOf = (marks: readonly Mark[]) => marks.find(({ tag }) => tag === TAG)?.text;
const marksOf = ({ bytes, name }: SavedFile) => new DocxFile(bytes, name).readMarks();

/** A ledger of lectures on these days, as older programs write it. */
function lecturesAsXls(...days: readonly string[]): Uint8Array {
  const lines = [['会议时间', '会议类型'], ...days.map((day) => [day, '党课'])];
  const rows = lines.map((texts, index) => ({
    number: index + 1,
    hidden: false,
    cells: texts.map((value, column): Cell => ({ column: column + 1, type: 'text', value })),
  }));
  return buildXls({
    sheets: [{ name: '三会一课', hidden: false, rows, merges: [], hiddenColumns: [] }],
    names: [],
  });
}

/** Drops files on the page as a hand with a mouse does. */
async function drop({ page }: WebPage, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

/** Both forms of the page do the same. */
describe.each([
  { title: 'the page', open: openWebPage },
  { title: 'taizhang.html from a stick, the network cut', open: openSingleFile },
])('$title', ({ open }) => {
  test('a ledger becomes a report: preview, rows behind a figure, file', async () => {
    const opened = await open(stage);
    await choose(opened, LEDGER);
    const preview = opened.page.getByRole('region', { name: '报告预览' });
    await preview.getByRole('button', { name: '6', exact: true }).first().click();
    await opened.page.getByText('口径：').waitFor();
    await button(opened, '返回').click();
    await opened.page.getByLabel('附统计图').check();
    await preview.getByRole('img', { name: /各月开展情况/ }).waitFor();
    const saved = await savedBy(opened.page, () => button(opened, '下载报告（.docx）').click());
    expect(saved.name).toBe('2021年述职报告.docx');
    expect(await marksOf(saved)).toHaveLength(44);
  });

  test('ledgers of other kinds are read too; a picture among them is named, and keeps none from being read', async () => {
    const opened = await open(stage);
    await drop(opened, [
      { name: '上半年.xls', bytes: lecturesAsXls('2021-03-05', '2021-04-06') },
      { name: '下半年.csv', bytes: Buffer.from('会议时间,会议类型\n2021-09-06,党课\n') },
      { name: '合影.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
    ]);
    await opened.page.getByRole('alert').getByText('合影.jpg 不能当台账读取').waitFor();
    await opened.page.getByText('上半年.xls、下半年.csv').waitFor();
    await tab(opened, '指标').click();
    await button(opened, /^党课次数\s*3 次$/).waitFor();
  });

  test('a report of last month is refreshed, its words untouched', async () => {
    const opened = await open(stage);
    const report = await reportBytes();
    await drop(opened, [{ name: '报告.docx', bytes: await withOneTypedOver(report) }]);
    await opened.page.getByText('报告.docx 已经打开').waitFor();
    await choose(opened, LEDGER);
    await opened.page.getByText('手工改过（1 处）').waitFor();
    await opened.page.getByRole('radio', { name: '改用台账的数' }).check();
    const saved = await savedBy(opened.page, () => button(opened, '更新 1 处').click());
    expect(saved.name).toMatch(/^报告（\d+月\d+日更新）\.docx$/);
    expect(textOf(await marksOf(saved))).toBe('6');
    expect(await new DocxFile(saved.bytes, saved.name).readParagraphs()).toEqual(
      await new DocxFile(report, '报告.docx').readParagraphs(),
    );
    await button(opened, '以前的版本（1）').click();
    await button(opened, /^恢复到这次之前/).click();
    const restored = await savedBy(opened.page, () => button(opened, '恢复 1 处').click());
    expect(restored.name).toMatch(/^报告（\d+月\d+日恢复）\.docx$/);
    expect(textOf(await marksOf(restored))).toBe('九');
  });

  test('60,000 rows are read with the progress in sight; the page answers meanwhile, and the reading can be stopped', async () => {
    const opened = await open(stage);
    const { page } = opened;
    await choose(opened, fileOf('大台账.xlsx', largeLedger(60_000)));
    await page.getByText('正在读取 大台账.xlsx').waitFor();
    await button(opened, 'English').click();
    await page.getByText('Reading 大台账.xlsx').waitFor();
    await button(opened, 'Cancel').click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await button(opened, '中文').click();
    await choose(opened, fileOf('大台账.xlsx', largeLedger(60_000)));
    await tab(opened, '指标').waitFor({ timeout: 60_000 });
    await tab(opened, '指标').click();
    await page.getByRole('button', { name: /^党员大会次数\s*12000 次$/ }).waitFor();
  });

  test.each([
    { title: 'no workbook at all', name: '台账.xlsx', bytes: 'Nothing', told: '台账.xlsx 不能当台账读取' },
    {
      title: 'an older workbook that is cut off',
      name: '台账.xls',
      bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      told: '台账.xls 已损坏或不完整',
    },
  ])('$title is told in one sentence, and what was there stays', async ({ name, bytes, told }) => {
    const opened = await open(stage);
    await choose(opened, LEDGER);
    await tab(opened, '指标').click();
    await drop(opened, [{ name, bytes: Buffer.from(bytes, 'latin1') }]);
    await opened.page.getByRole('alert').getByText(told).waitFor();
    await button(opened, /^党员大会次数\s*6 次$/).waitFor();
  });

  test('a report without figures is told at once, and that of two only one is opened', async () => {
    const opened = await open(stage);
    const plain = plainDocument();
    await drop(opened, [
      { name: '甲.docx', bytes: plain },
      { name: '乙.docx', bytes: plain },
    ]);
    await opened.page.getByText('甲.docx 里还没有指标').waitFor();
    const alert = await opened.page.getByRole('alert').textContent();
    expect(alert).toBe('一次只更新一份报告，已打开 甲.docx，没有打开 乙.docx。更新完这一份再打开下一份。');
  });

  test('a blank ledger is handed over, in Chinese names of this year', async () => {
    const opened = await open(stage);
    const saved = await savedBy(opened.page, () => button(opened, /^下载 \d{4} 年空白台账$/).click());
    expect(saved.name).toMatch(/^\d{4}年党支部工作台账\.xlsx$/);
    const { sheets } = await new XlsxFile(saved.bytes, saved.name).read();
    expect(sheets.map(({ name }) => name)).toContain('三会一课');
  });
});

/** The report as somebody left it who typed over a number by hand. */
async function withOneTypedOver(report: Uint8Array): Promise<Uint8Array> {
  const document = new DocxFile(report, '报告.docx');
  const marks = await document.readMarks();
  const index = marks.findIndex(({ tag }) => tag === TAG);
  await document.applyEdits([{ index, text: '九' }]);
  return document.toBytes();
}
