import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

function empty(): ExcelModel {
  return ExcelModel.fromRows([{ name: '台账', rows: [] }]);
}

const ENTERED = [
  { title: 'a text', given: '三会一课', expected: ['三会一课', 'String', 'General'] },
  { title: 'a number as text', given: ' 1,234.50 ', expected: [1234.5, 'Double', '#,##0.00'] },
  { title: 'a share', given: '12.5%', expected: [0.125, 'Double', '0.00%'] },
  { title: 'an ISO date', given: '2021-01-06', expected: [44202, 'Double', 'mm-dd-yy'] },
  { title: 'a date with slashes', given: '2021/1/6', expected: [44202, 'Double', 'mm-dd-yy'] },
  { title: 'a Chinese date', given: '2021年1月6日', expected: [44202, 'Double', 'yyyy"年"m"月"d"日"'] },
  { title: 'the first of March 1900', given: '1900-03-01', expected: [61, 'Double', 'mm-dd-yy'] },
  { title: 'the first day there is', given: '1900-01-01', expected: [1, 'Double', 'mm-dd-yy'] },
  { title: 'a time', given: '14:30', expected: [14.5 / 24, 'Double', 'h:mm'] },
  { title: 'a truth value as text', given: 'true', expected: [true, 'Boolean', 'General'] },
  { title: 'an error as text', given: '#N/A', expected: ['#N/A', 'Error', 'General'] },
  { title: 'an apostrophe before a number', given: "'007", expected: ['007', 'String', 'General'] },
  { title: 'an apostrophe before a formula', given: "'=A1", expected: ['=A1', 'String', 'General'] },
  { title: 'a number', given: 7, expected: [7, 'Double', 'General'] },
  { title: 'nothing', given: '', expected: ['', 'Empty', 'General'] },
  { title: 'no such day', given: '2021-02-30x', expected: ['2021-02-30x', 'String', 'General'] },
  { title: 'a dash', given: '-', expected: ['-', 'String', 'General'] },
  { title: 'a Chinese dash', given: '——', expected: ['——', 'String', 'General'] },
  { title: 'a date under the text format', given: '2021-01-06', format: '@', expected: ['2021-01-06', 'String', '@'] },
  { title: 'a number under the text format', given: 7, format: '@', expected: ['7', 'String', '@'] },
  { title: 'a date under a format of its own', given: '2021-01-06', format: 'yyyy-mm-dd', expected: [44202, 'Double', 'yyyy-mm-dd'] },
]; // prettier-ignore

test.each(ENTERED)('writes $title', async ({ given, format = 'General', expected }) => {
  const read = await runExcel(empty(), async (context) => {
    const cell = context.workbook.worksheets.getItem('台账').getRange('B2');
    cell.numberFormat = [[format]];
    cell.values = [[given]];
    cell.load('values,valueTypes,numberFormat');
    await context.sync();
    return [cell.values, cell.valueTypes, cell.numberFormat].map((matrix): unknown => matrix.flat()[0]);
  });
  expect(read).toEqual(expected);
});

test.each(['=1+1', '+无', '+86-010', '-无', '3-4', '2021-3', '1月6日', '3 1/2', '2021-13-45'])(
  'says that it does not know what Excel makes of %s',
  async (given) => {
    const code = await refusalOf(empty(), async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('A1').values = [[given]];
      await context.sync();
    });
    expect(code).toBe('NotImplementedInSimulator');
  },
);

test('null leaves a cell as it is, and one value stands for all', async () => {
  const model = ExcelModel.fromRows([{ name: '台账', rows: [['甲', '乙'], ['丙', '丁']] }]); // prettier-ignore
  const formats = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0', '@'], [null, '0.0']]; // prettier-ignore
    range.values = [[null, '改'], [null, '']]; // prettier-ignore
    // office.js takes a single value where its types want a matrix.
    (sheet.getRange('D1:E2') as { values: unknown }).values = '同';
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat as unknown;
  });
  expect(formats).toEqual([
    ['0', '@'],
    ['General', '0.0'],
  ]);
  expect(model.sheet('台账').grid()).toEqual([
    ['甲', '改', '', '同', '同'],
    ['丙', '', '', '同', '同'],
  ]);
});

const MISFITS = [
  { title: 'too few rows', address: 'A1:B2', given: [['甲', '乙']] },
  { title: 'rows of different lengths', address: 'A1:B2', given: [['甲', '乙'], ['丙']] },
  { title: 'whole columns', address: 'A:B', given: [['甲']] },
]; // prettier-ignore

test.each(MISFITS)('refuses $title', async ({ address, given }) => {
  const code = await refusalOf(empty(), async (context) => {
    context.workbook.worksheets.getItem('台账').getRange(address).values = given;
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('writes many values, which the client cuts into pieces', async () => {
  const model = empty();
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => row * 12 + column),
  );
  await runExcel(model, async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('B2:M401').values = values;
    await context.sync();
  });
  expect(model.sheet('台账').cell(401, 13)).toMatchObject({ type: 'number', value: 4_799 });
});

test('clears contents, formats or both', async () => {
  const model = ExcelModel.fromRows([
    {
      name: '台账',
      rows: [
        [
          { value: 1, format: '0.0' },
          { value: 2, format: '0.0' },
          { value: 3, format: '0.0' },
        ],
      ],
    },
  ]);
  await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    await context.sync();
  });
  const cell = (column: number) => model.sheet('台账').cell(1, column);
  expect([1, 2, 3].map((column) => [cell(column).value, cell(column).style.numberFormat])).toEqual([
    ['', '0.0'],
    [2, 'General'],
    ['', 'General'],
  ]);
});

test('sets how cells look, and gives null where they differ', async () => {
  const read = await runExcel(empty(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const head = sheet.getRange('A1:C1');
    head.format.font.bold = true;
    head.format.font.size = 12;
    head.format.fill.color = '#ddebf7';
    head.format.horizontalAlignment = 'Center';
    head.format.wrapText = true;
    head.format.rowHeight = 24;
    sheet.getRange('B:B').format.columnWidth = 90;
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    const all = sheet.getRange('A1:C2');
    const { format: column } = sheet.getRange('B5:B9');
    for (const { format } of [head, all]) {
      format.load('wrapText,horizontalAlignment,rowHeight');
      format.font.load('bold,size,color');
      format.fill.load('color');
    }
    column.load('columnWidth');
    const edge = head.format.borders.getItem('EdgeBottom');
    edge.load('style');
    await context.sync();
    const look = ({ format: { wrapText, horizontalAlignment, rowHeight, font, fill } }: Excel.Range) => [
      wrapText,
      horizontalAlignment,
      rowHeight,
      font.bold,
      font.size,
      font.color,
      fill.color,
    ];
    return { head: look(head), all: look(all), width: column.columnWidth, edge: edge.style };
  });
  expect(read).toEqual({
    head: [true, 'Center', 24, true, 12, '#000000', '#DDEBF7'],
    all: [null, null, null, null, null, '#000000', null],
    width: 90,
    edge: 'Continuous',
  });
});

test('hides rows and columns', async () => {
  const read = await runExcel(empty(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('C1').columnHidden = true;
    const ranges = [
      sheet.getRange('A1:B4'),
      sheet.getRange('A2:B3'),
      sheet.getRange('C1'),
      sheet.getRange('A1'),
    ];
    for (const range of ranges) range.load('rowHidden,columnHidden,hidden');
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
  });
  expect(read).toEqual([
    [null, false, null],
    [true, false, true],
    [false, true, true],
    [false, false, false],
  ]);
});

test('widens columns to their longest text', async () => {
  const model = ExcelModel.fromRows([{ name: '台账', rows: [['党支部工作台账', 'ab']] }]);
  await runExcel(model, async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A:B').format.autofitColumns();
    await context.sync();
  });
  const sheet = model.sheet('台账');
  expect([sheet.columnWidth(1), sheet.columnWidth(2), sheet.columnWidth(3)]).toEqual([80.75, 14.25, 48]);
});
