import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeTables, XlsxFile } from '@/adapters/xlsx-file';
import type { SheetTable, TableWorkbook } from '@/core/rollup';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';

const SUMMARY: SheetTable = {
  name: '汇总',
  title: '2021年汇总 <&>',
  columns: [
    { group: null, heading: '党支部', width: 26, format: 'text' },
    { group: '党员大会', heading: '次数', width: 7, format: 'number' },
    { group: '党员大会', heading: '出勤率', width: 9, format: 'share' },
    { group: '党课', heading: '学时', width: 7, format: 'number' },
  ],
  rows: [
    [
      { value: '=一支部&"二"' },
      { value: 4, link: { sheet: '按月', row: 1 } },
      { value: 0.875 },
      { value: 1.5 },
    ],
    [{ value: '二支部' }, { value: 0 }, { value: null }, { value: null }],
  ],
  totals: [
    [{ value: '合计' }, { value: 4 }, { value: 0.875 }, { value: 1.5 }],
    [{ value: '计入个数' }, { value: 2 }, { value: 1, format: 'number' }, { value: 1 }],
  ],
  frozenColumns: 1,
};
const MONTHS: SheetTable = {
  name: '按月',
  title: '按月',
  columns: [{ group: null, heading: '党支部', width: 100, format: 'text' }],
  rows: [[{ value: '二支部' }], [{ value: '一支部' }]],
  totals: [],
  frozenColumns: 1,
};
const EMPTY: SheetTable = { ...MONTHS, name: '未报送', rows: [] };
const WORKBOOK: TableWorkbook = { title: '汇总', sheets: [SUMMARY, MONTHS, EMPTY] };

async function opened(workbook = WORKBOOK): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(writeTables(workbook).slice().buffer);
  return read;
}

describe('a workbook of tables', () => {
  it('meets the schema', async () => {
    expect(await validateOoxml(writeTables(WORKBOOK), 'xlsx')).toEqual([]);
  });

  it('is the same on any day', () => {
    expect(writeTables(WORKBOOK)).toEqual(writeTables(WORKBOOK));
  });

  it('is read back as it was written, texts as texts and nothing as nothing', async () => {
    const { sheets } = await new XlsxFile(writeTables(WORKBOOK), 'summary.xlsx').read();
    const [summary] = sheets;
    expect(
      summary?.rows.map(({ number, cells }) => [
        number,
        ...cells.map((cell) => ('value' in cell ? cell.value : null)),
      ]),
    ).toEqual([
      [1, '2021年汇总 <&>'],
      [2, '党员大会', '党课'],
      [3, '党支部', '次数', '出勤率', '学时'],
      [4, '=一支部&"二"', 4, 0.875, 1.5],
      [5, '二支部', 0],
      [6, '合计', 4, 0.875, 1.5],
      [7, '计入个数', 2, 1, 1],
    ]);
  });

  it('looks as it should', async () => {
    const sheet = (await opened()).getWorksheet('汇总');
    const formats = ['B4', 'C4', 'D4', 'C7'].map((cell) => sheet?.getCell(cell).numFmt);
    expect(formats).toEqual(['0', '0.0%', '0.##', '0']);
    expect(['A4', 'A6', 'B7'].map((cell) => sheet?.getCell(cell).font.bold === true)).toEqual([
      false,
      true,
      true,
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect(sheet?.getColumn(1).width).toBeCloseTo(26.71);
    expect(sheet?.getCell('C2').master.address).toBe('B2');
  });

  it('filters rows and leaves totals where they are', async () => {
    const workbook = await opened();
    expect(workbook.worksheets.map(({ autoFilter }) => autoFilter ?? null)).toEqual(['A3:D5', 'A2:A4', null]);
  });

  it('links a number, which stays a number, to its row in another sheet', async () => {
    const sheet = strFromU8(unzipSync(writeTables(WORKBOOK))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<hyperlink .*?>/g)).toEqual([`<hyperlink ref="B4" location="'按月'!A4"/>`]);
    const cell = (await opened()).getWorksheet('汇总')?.getCell('B4');
    expect([cell?.value, cell?.font.underline]).toEqual([4, true]);
  });

  it.each([
    {
      title: 'a sheet no workbook can have',
      given: { ...WORKBOOK, sheets: [{ ...MONTHS, name: '党课/会' }] },
      expected: 'No sheet can be called 党课/会.',
    },
    {
      title: 'a link to nowhere',
      given: { ...WORKBOOK, sheets: [SUMMARY] },
      expected: 'There is no sheet 按月 to link to.',
    },
  ])('refuses $title', ({ given, expected }) => {
    expect(() => writeTables(given)).toThrow(new RangeError(expected));
  });
});
