import type { Frame, Page } from 'playwright-core';
import { XlsxFile } from '@/adapters/xlsx-file';
import { cellAddress, parseCellAddress } from '@/core/findings';
import { cellText, type Workbook } from '@/core/ledger';
import { openExcel, type ExcelPane } from './excel-pane';
import { slipsBytes } from './messy-ledgers';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { openWebPage } from './web-page';

const stage = setStage();

type Where = Frame | Page;
const button = (where: Where, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });

async function openCheck(where: Where): Promise<void> {
  await where.getByRole('tab', { name: '检查', exact: true }).click();
  await button(where, '可修正 45 处').click();
}

/** What is shown in cells of the sheet. */
async function valuesIn({ simulator }: ExcelPane, cells: readonly string[]): Promise<readonly string[]> {
  const grid = await simulator.evaluate(({ excel }) => excel?.sheet('三会一课').grid() ?? []);
  return cells.map((cell) => {
    const { row = 1, column = 1 } = parseCellAddress(cell) ?? {};
    return grid[row - 1]?.[column - 1] ?? '';
  });
}

const CELLS = ['A2', 'D2', 'D3', 'E3', 'F5', 'D7'];
const BEFORE = ['2021.3.5', '27人', '7/6', '', '', '13人'];

test('in Excel corrections are looked through, made, and taken back', async () => {
  const excel = await openExcel(stage, await slipsBytes());
  const { frame } = excel;
  await openCheck(frame);
  await frame.getByText('只列可以放心改的：改了以后所有指标不变。').waitFor();
  await frame.getByRole('checkbox', { name: /三会一课!A2/ }).uncheck();
  await button(frame, '在 Excel 中修正 44 处').click();
  await frame.getByText('已修正 44 处。').waitFor();
  expect(await valuesIn(excel, CELLS)).toEqual(['2021.3.5', '27', '7', '6', '与第4行重复，作废', '13']);
  await button(frame, '可修正 1 处').waitFor();
  await frame.getByRole('tab', { name: '指标', exact: true }).click();
  await button(frame, /^党课次数\s*1 次$/).waitFor();
  await frame.getByRole('tab', { name: '检查', exact: true }).click();
  await button(frame, '撤销修正').click();
  await frame.getByText('已撤销 44 处。').waitFor();
  expect(await valuesIn(excel, CELLS)).toEqual(BEFORE);
  await button(frame, '可修正 45 处').waitFor();
});

test('a cell that was typed into meanwhile is left, and named', async () => {
  const excel = await openExcel(stage, await slipsBytes());
  const { frame, simulator } = excel;
  await openCheck(frame);
  await simulator.evaluate(({ host }) => (host.latency = 300));
  await button(frame, '在 Excel 中修正 45 处').click();
  await excel.types('三会一课', 'D2', 26);
  await frame.getByText('这里刚改过，没有动').waitFor();
  expect(await valuesIn(excel, ['D2', 'D7'])).toEqual(['26', '13']);
});

test('what forty rows have in common is one line; each of them is corrected by itself', async () => {
  const excel = await openExcel(stage, await slipsBytes());
  const { frame } = excel;
  await frame.getByRole('tab', { name: '检查', exact: true }).click();
  await button(frame, /^说明/).click();
  await frame.getByText('三会一课 第7-46行（共40行）').waitFor();
  await button(frame, '逐处查看（40）').click();
  await button(frame, '修正 三会一课!D7').click();
  await frame.getByText('已修正 1 处。').waitFor();
  expect(await valuesIn(excel, ['D7', 'D8'])).toEqual(['13', '13人']);
});

/** The cells of a workbook's first sheet that say something else than another's. */
function differences(one: Workbook, other: Workbook): Readonly<Record<string, string>> {
  const cellsOf = ({ sheets: [sheet] }: Workbook) =>
    new Map(
      (sheet?.rows ?? []).flatMap(({ number, cells }) =>
        cells.map((cell) => [cellAddress(number, cell.column), `${cell.type} ${cellText(cell)}`] as const),
      ),
    );
  const [before, after] = [cellsOf(one), cellsOf(other)];
  return Object.fromEntries(Array.from(after).filter(([address, said]) => before.get(address) !== said));
}

test('on the page a corrected copy is handed over: nothing but the listed cells differs, and nothing is left', async () => {
  const { page } = await openWebPage(stage);
  const given = await slipsBytes();
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: '台账.xlsx', mimeType: '', buffer: Buffer.from(given) });
  await openCheck(page);
  await page.getByText('原来的文件不动').waitFor();
  const saved = await savedBy(page, () => button(page, '下载修正后的副本（改 45 处）').click());
  expect(saved.name).toBe('台账（修正）.xlsx');
  const read = (bytes: Uint8Array) => new XlsxFile(bytes, '台账.xlsx').read();
  expect(differences(await read(given), await read(saved.bytes))).toEqual({
    A2: 'date 2021-03-05',
    D2: 'number 27',
    A3: 'date 2021-04-06',
    D3: 'number 7',
    E3: 'number 6',
    F5: 'text 与第4行重复，作废',
    ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`D${7 + index}`, 'number 13'])),
  });
  await input.setInputFiles({ name: saved.name, mimeType: '', buffer: Buffer.from(saved.bytes) });
  await page.getByText('台账（修正）.xlsx').first().waitFor();
  await page.getByRole('tab', { name: '指标', exact: true }).click();
  await button(page, /^党小组会次数\s*40 次$/).waitFor();
  await page.getByRole('tab', { name: '检查', exact: true }).click();
  await page.getByText('没有填日期，本行未计入。').waitFor();
  expect(await button(page, /^可修正/).count()).toBe(0);
});
