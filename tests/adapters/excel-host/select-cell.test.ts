import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, ledgerModel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

function partlyHidden(): ExcelModel {
  const rows = (hidden: string) =>
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" ${hidden}><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>`;
  const bytes = buildWorkbook({
    sheets: [
      { name: '三会一课', data: rows('') },
      { name: '隐藏行', data: rows('hidden="1"') },
      {
        name: '隐藏列',
        data: rows(''),
        beforeData: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
      },
      { name: '隐藏表', data: rows(''), state: 'hidden' },
      { name: '深藏', data: rows('hidden="1"'), state: 'veryHidden' },
    ],
  });
  return ExcelModel.fromXlsx(bytes);
}

interface SelectCase {
  readonly sheet: string;
  readonly cell: string;
  readonly expected: 'selected' | 'hidden' | 'missing';
}

test.each<SelectCase>([
  { sheet: '三会一课', cell: 'B2', expected: 'selected' },
  { sheet: '三会一课', cell: 'AA900', expected: 'selected' },
  { sheet: '隐藏行', cell: 'A1', expected: 'selected' },
  { sheet: '隐藏行', cell: 'A2', expected: 'hidden' },
  { sheet: '隐藏列', cell: 'B1', expected: 'hidden' },
  { sheet: '隐藏表', cell: 'A1', expected: 'hidden' },
  { sheet: '深藏', cell: 'A2', expected: 'hidden' },
  { sheet: '没有', cell: 'A1', expected: 'missing' },
])('$sheet!$cell is $expected', async ({ sheet, cell, expected }) => {
  const { model, workbook } = openInExcel(partlyHidden());
  const before = model.selected;
  expect(await workbook.selectCell(sheet, cell)).toBe(expected);
  expect(model.selected).toEqual(expected === 'selected' ? { sheet, area: cell } : before);
});

test.each([
  { sheet: '隐藏行', cell: 'A2' },
  { sheet: '隐藏列', cell: 'B1' },
  { sheet: '隐藏表', cell: 'A1' },
  { sheet: '深藏', cell: 'A2' },
])('asked to, it shows $sheet!$cell and nothing else', async ({ sheet, cell }) => {
  const { model, workbook } = openInExcel(partlyHidden());
  expect(await workbook.selectCell(sheet, cell, { unhide: true })).toBe('selected');
  expect(model.selected).toEqual({ sheet, area: cell });
  expect(await workbook.selectCell(sheet, cell)).toBe('selected');
  const others = ['隐藏表', '深藏'].filter((name) => name !== sheet);
  expect(others.map((name) => model.sheet(name).visibility !== 'Visible')).toEqual(others.map(() => true));
});

test('a sheet renamed since it was read is found', async () => {
  const { model, workbook } = openInExcel(ledgerModel(3));
  await workbook.read();
  model.user.renamesSheet('党课', '讲座');
  expect(await workbook.selectCell('党课', 'A2')).toBe('selected');
  expect(model.selected).toEqual({ sheet: '讲座', area: 'A2' });
});

test('a sheet deleted since it was read is missing', async () => {
  const { model, workbook } = openInExcel(ledgerModel(3));
  await workbook.read();
  model.user.deletesSheet('党课');
  expect(await workbook.selectCell('党课', 'A2')).toBe('missing');
});

test('what is no cell is refused without a request', async () => {
  const { host, workbook } = openInExcel(ledgerModel(3));
  await expect(workbook.selectCell('党课', 'A2:B3')).rejects.toThrow(RangeError);
  expect(host.traffic.requests).toBe(0);
});
