import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

function ledger(): ExcelModel {
  return ExcelModel.fromRows([
    {
      name: '台账',
      rows: [
        ['会议时间', '类型', '人数'],
        [44202, '支委会', { value: 5, formula: '=2+3' }],
        [null, '#N/A', { value: 7, formula: '=A3+7' }],
        [true, '', { value: '', formula: '=""' }],
      ],
    },
    { name: '空', rows: [] },
  ]);
}

type AddressOf = (range: Excel.Range) => Excel.Range;

const NEIGHBOURS: readonly { title: string; from: AddressOf; expected: string }[] = [
  { title: 'getCell', from: (range) => range.getCell(1, 1), expected: '台账!C3' },
  { title: 'getCell beyond the range', from: (range) => range.getCell(9, 9), expected: '台账!K11' },
  { title: 'getRow', from: (range) => range.getRow(1), expected: '台账!B3:D3' },
  { title: 'getColumn', from: (range) => range.getColumn(2), expected: '台账!D2:D4' },
  { title: 'getLastCell', from: (range) => range.getLastCell(), expected: '台账!D4' },
  { title: 'getResizedRange', from: (range) => range.getResizedRange(-1, 2), expected: '台账!B2:F3' },
  { title: 'getAbsoluteResizedRange', from: (range) => range.getAbsoluteResizedRange(1, 1), expected: '台账!B2' },
  { title: 'getOffsetRange', from: (range) => range.getOffsetRange(1, -1), expected: '台账!A3:C5' },
  { title: 'getEntireRow', from: (range) => range.getEntireRow(), expected: '台账!2:4' },
  { title: 'getEntireColumn', from: (range) => range.getEntireColumn(), expected: '台账!B:D' },
  { title: 'getBoundingRect', from: (range) => range.getBoundingRect('A1'), expected: '台账!A1:D4' },
  { title: 'getIntersection', from: (range) => range.getIntersection('D1:F2'), expected: '台账!D2' },
  { title: 'getUsedRange', from: (range) => range.getUsedRange(true), expected: '台账!B2:C4' },
]; // prettier-ignore

test.each(NEIGHBOURS)('$title', async ({ from, expected }) => {
  const address = await runExcel(ledger(), async (context) => {
    const range = from(context.workbook.worksheets.getItem('台账').getRange('B2:D4'));
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe(expected);
});

const OUTSIDE: readonly { title: string; from: AddressOf; expected: string }[] = [
  { title: 'a row that is not in the range', from: (range) => range.getRow(3), expected: 'InvalidArgument' },
  { title: 'a range above the sheet', from: (range) => range.getOffsetRange(-2, 0), expected: 'InvalidArgument' },
  { title: 'no size', from: (range) => range.getResizedRange(-3, 0), expected: 'InvalidArgument' },
  { title: 'nothing in common', from: (range) => range.getIntersection('F9'), expected: 'ItemNotFound' },
  { title: 'no address', from: (range) => range.getBoundingRect('三会'), expected: 'InvalidArgument' },
]; // prettier-ignore

test.each(OUTSIDE)('refuses $title', async ({ from, expected }) => {
  const code = await refusalOf(ledger(), async (context) => {
    from(context.workbook.worksheets.getItem('台账').getRange('B2:D4')).load('address');
    await context.sync();
  });
  expect(code).toBe(expected);
});

test('gives null for the values of whole columns, and -1 for too many cells', async () => {
  const read = await runExcel(ledger(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const columns = sheet.getRange('A:B');
    columns.load('address,cellCount,values,numberFormat,isEntireColumn');
    const all = sheet.getRange();
    all.load('address,cellCount');
    await context.sync();
    const { address, cellCount, values, numberFormat, isEntireColumn } = columns;
    return [
      address,
      cellCount,
      values as unknown,
      numberFormat as unknown,
      isEntireColumn,
      all.address,
      all.cellCount,
    ];
  });
  expect(read).toEqual(['台账!A:B', 2_097_152, null, null, true, '台账!A1:XFD1048576', -1]);
});

test('counts formatted cells as used, unless only values are asked for', async () => {
  const model = ledger();
  model.user.formats('台账', 'XFD1048576', '0.00');
  model.user.formats('空', 'C3', '0.00');
  const read = await runExcel(model, async (context) => {
    const [sheet, empty] = [
      context.workbook.worksheets.getItem('台账'),
      context.workbook.worksheets.getItem('空'),
    ];
    const ranges = [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      empty.getUsedRangeOrNullObject(),
      empty.getUsedRange(true),
      empty.getUsedRangeOrNullObject(true),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(read).toEqual(['台账!A1:XFD1048576', '台账!A1:C4', '空!C3', '空!A1', null]);
});

const SPECIAL = [
  { title: 'formulas', kind: 'Formulas', expected: '台账!C2:C4' },
  { title: 'formulas that give numbers', kind: 'Formulas', type: 'Numbers', expected: '台账!C2:C3' },
  { title: 'constants', kind: 'Constants', expected: '台账!A1:C1,台账!A2:B2,台账!B3,台账!A4' },
  { title: 'errors', kind: 'Constants', type: 'Errors', expected: '台账!B3' },
  { title: 'what can be seen', kind: 'Visible', expected: '台账!A1:A1,台账!C1:C1,台账!A4:A4,台账!C4:C4'.replaceAll(/([A-Z]\d):\1/g, '$1') },
] as const; // prettier-ignore

test.each(SPECIAL)('finds $title', async ({ kind, expected, ...rest }) => {
  const address = await runExcel(ledger(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    if (kind === 'Visible') {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    }
    const type = 'type' in rest ? rest.type : undefined;
    const areas = sheet.getRange('A1:C4').getSpecialCellsOrNullObject(kind, type);
    areas.load('address');
    await context.sync();
    return areas.address;
  });
  expect(address).toBe(expected);
});

test('finds no formulas in an empty sheet', async () => {
  const read = await runExcel(ledger(), async (context) => {
    const areas = context.workbook.worksheets
      .getItem('空')
      .getRange('A1:C4')
      .getSpecialCellsOrNullObject('Formulas');
    areas.load('address');
    await context.sync();
    return areas.isNullObject;
  });
  expect(read).toBe(true);
  const code = await refusalOf(ledger(), async (context) => {
    context.workbook.worksheets.getItem('空').getRange('A1:C4').getSpecialCells('Formulas').load('address');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('merges and unmerges; what was covered is gone', async () => {
  const model = ledger();
  const read = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B3:C4').merge(true);
    sheet.getRange('B4:C4').unmerge();
    sheet.getRange('A2').values = [['盖住']];
    const below = sheet.getRange('A2:A9').getMergedAreasOrNullObject();
    below.load('areaCount');
    const merged = sheet.getRange('A1:A9').getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    const areas = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
    ]);
    return { areas, isBelowNull: below.isNullObject };
  });
  // From its first cell on the merged area is given whole, below it not at all.
  expect(read).toEqual({ areas: [[0, 0, 2, 2]], isBelowNull: true });
  expect(model.sheet('台账').merges).toEqual(['A1:B2', 'B3:C3']);
  expect(model.sheet('台账').grid()).toEqual([
    ['会议时间', '', '人数'],
    ['', '', '5'],
    ['', '#N/A', ''],
    ['TRUE', '', ''],
  ]);
});

test('does not give more than 512 merged areas', async () => {
  const model = ExcelModel.fromRows([{ name: '台账', rows: [] }]);
  const merge = (count: number) => async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    for (let row = 0; row < count; row += 1) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
    const merged = sheet.getRange('A1:B999').getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    return merged.areaCount;
  };
  expect(await runExcel(model, merge(512))).toBe(512);
  expect(await refusalOf(model, merge(513))).toBe('GeneralException');
});

test('a range follows its cells when rows come before it, and is gone with them', async () => {
  const model = ledger();
  const address = await runExcel(model, async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A3:B4');
    range.load('address');
    await context.sync();
    model.user.insertsRows('台账', 2, 3);
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('台账!A6:B7');
  const code = await refusalOf(model, async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A6:B7');
    range.load('address');
    await context.sync();
    model.user.deletesRows('台账', 5, 4);
    range.load('address');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('inserts and deletes whole rows and columns, and nothing less', async () => {
  const model = ledger();
  const address = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const inserted = sheet.getRange('2:3').insert('Down');
    inserted.load('address');
    sheet.getRange('A:B').delete('Left');
    await context.sync();
    return inserted.address;
  });
  expect(address).toBe('台账!2:3');
  expect(model.sheet('台账').grid()).toEqual([['人数'], [''], [''], ['5'], ['7'], ['']]);
  const code = await refusalOf(model, async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1:A2').delete('Up');
    await context.sync();
  });
  expect(code).toBe('NotImplementedInSimulator');
});
