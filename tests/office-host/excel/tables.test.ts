import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

function ledger(): ExcelModel {
  return ExcelModel.fromRows([
    { name: '台账', rows: [['时间', '类型', '类型', ''], ['2021', '支委会', '甲', 1]] },
    { name: '选项', rows: [['支委会'], ['党小组会']] },
  ]); // prettier-ignore
}

test('makes a table with headings as Excel makes them', async () => {
  const model = ledger();
  const read = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const table = sheet.tables.add('A1:D3', true);
    table.name = '三会一课';
    table.style = 'TableStyleMedium9';
    table.showBandedRows = false;
    table.load('name,style,showBandedRows,showHeaders,showTotals');
    table.columns.load('items/name,items/index');
    table.rows.load('count');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('类型2').getDataBodyRange(),
    ];
    for (const range of ranges) range.load('address');
    context.workbook.tables.load('items/name,count');
    await context.sync();
    return {
      table: [table.name, table.style, table.showBandedRows, table.showHeaders, table.showTotals],
      columns: table.columns.items.map(({ name, index }) => `${index} ${name}`),
      rows: table.rows.count,
      addresses: ranges.map(({ address }) => address),
      all: [context.workbook.tables.count, context.workbook.tables.items[0]?.name],
    };
  });
  expect(read).toEqual({
    table: ['三会一课', 'TableStyleMedium9', false, true, false],
    columns: ['0 时间', '1 类型', '2 类型2', '3 Column4'],
    rows: 2,
    addresses: ['台账!A1:D3', '台账!A1:D1', '台账!A2:D3', '台账!C2:C3'],
    all: [1, '三会一课'],
  });
  expect(model.sheet('台账').tables).toEqual([
    { name: '三会一课', area: 'A1:D3', columns: ['时间', '类型', '类型2', 'Column4'] },
  ]);
});

test('a table has a row below its headings, and grows with rows put into it', async () => {
  const model = ledger();
  await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('选项');
    sheet.tables.add(sheet.getRange('A1'), true);
    await context.sync();
  });
  model.user.insertsRows('选项', 2, 3);
  expect(model.sheet('选项').tables).toEqual([{ name: 'Table1', area: 'A1:A5', columns: ['支委会'] }]);
});

type Act = (context: Excel.RequestContext) => void;
const REFUSED: readonly { title: string; act: Act; expected: string }[] = [
  { title: 'a table over another', act: ({ workbook }) => workbook.worksheets.getItem('台账').tables.add('B1:C2', true), expected: 'InvalidArgument' },
  { title: 'a table over merged cells', act: ({ workbook }) => { workbook.worksheets.getItem('选项').getRange('C1:D1').merge(); workbook.worksheets.getItem('选项').tables.add('C1:E2', true); }, expected: 'InvalidArgument' },
  { title: 'a name that is taken', act: ({ workbook }) => { workbook.worksheets.getItem('选项').tables.add('A1:A2', true).name = '第一'; }, expected: 'InvalidArgument' },
  { title: 'a name with a space', act: ({ workbook }) => { workbook.tables.getItem('第一').name = '三会 一课'; }, expected: 'InvalidArgument' },
  { title: 'a name like a cell', act: ({ workbook }) => { workbook.tables.getItem('第一').name = 'A1'; }, expected: 'InvalidArgument' },
  { title: 'merging cells of a table', act: ({ workbook }) => workbook.worksheets.getItem('台账').getRange('A2:B2').merge(), expected: 'InvalidArgument' },
  { title: 'a table that is not there', act: ({ workbook }) => workbook.tables.getItem('第二').load('name'), expected: 'ItemNotFound' },
  { title: 'a table without headings', act: ({ workbook }) => workbook.worksheets.getItem('选项').tables.add('A1:A2', false), expected: 'NotImplementedInSimulator' },
]; // prettier-ignore

test.each(REFUSED)('refuses $title', async ({ act, expected }) => {
  const code = await refusalOf(ledger(), async (context) => {
    context.workbook.worksheets.getItem('台账').tables.add('A1:B2', true).name = '第一';
    act(context);
    await context.sync();
  });
  expect(code).toBe(expected);
});

test('lists of allowed values, as texts and as cells', async () => {
  const model = ledger();
  const read = await runExcel(model, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('台账');
    const literal = sheet.getRange('B2:B99');
    literal.dataValidation.rule = { list: { inCellDropDown: true, source: '支委会,党课' } };
    literal.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: '会议类型',
      message: '请从列表选',
    };
    const cells = sheet.getRange('C2:C9');
    cells.dataValidation.rule = {
      list: { inCellDropDown: true, source: worksheets.getItem('选项').getRange('A1:A2') },
    };
    cells.dataValidation.prompt = { showPrompt: true, title: '提示', message: '选一个' };
    const both = sheet.getRange('B2:C3');
    const none = sheet.getRange('D2');
    for (const range of [literal, cells, both, none]) range.dataValidation.load('type,rule,valid');
    await context.sync();
    return [literal, cells, both, none].map(({ dataValidation: { type, rule, valid } }) => [
      type,
      rule,
      valid,
    ]);
  });
  expect(read).toEqual([
    ['List', { list: { inCellDropDown: true, source: '支委会,党课' } }, true],
    ['List', { list: { inCellDropDown: true, source: '=选项!$A$1:$A$2' } }, false],
    ['Inconsistent', null, null],
    ['None', {}, true],
  ]);
  expect(model.sheet('台账').validations).toMatchObject([
    { areas: ['B2:B99'], errorAlert: { title: '会议类型', message: '请从列表选' } },
    { areas: ['C2:C9'], prompt: { title: '提示', message: '选一个' } },
  ]);
});

test('a new rule takes its cells from an old one, and clear takes them all', async () => {
  const model = ledger();
  const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
  await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('B2:B9').dataValidation.rule = rule('甲,乙');
    sheet.getRange('B4:B5').dataValidation.rule = rule('丙');
    sheet.getRange('B9').dataValidation.clear();
    await context.sync();
  });
  expect(model.sheet('台账').validations.map(({ areas }) => areas)).toEqual([['B2:B3', 'B6:B8'], ['B4:B5']]);
});

test('other rules keep their limits', async () => {
  const rule = { wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' as const } };
  const read = await runExcel(ledger(), async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('台账').getRange('D2:D9');
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = false;
    dataValidation.load('type,rule,ignoreBlanks');
    await context.sync();
    return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
  });
  expect(read).toEqual(['WholeNumber', rule, false]);
});

test('refuses a list of more than 255 characters', async () => {
  const code = await refusalOf(ledger(), async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('台账').getRange('D2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '支'.repeat(256) } };
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('names stand for cells or values', async () => {
  const read = await runExcel(ledger(), async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('单位', worksheets.getItem('台账').getRange('B2'));
    names.add('单价', '=12.5');
    worksheets.getItem('选项').names.add('类型', '=选项!$A$1:$A$2');
    names.load('items/name,items/type,items/value,items/formula,items/scope');
    const range = names.getItem('单位').getRangeOrNullObject();
    const none = names.getItem('单价').getRangeOrNullObject();
    const byName = worksheets.getItem('选项').getRange('类型');
    range.load('address');
    none.load('address');
    byName.load('address');
    await context.sync();
    return [
      ...names.items.map(({ name, type, value, formula, scope }): unknown[] => [
        name,
        type,
        value,
        formula,
        scope,
      ]),
      [range.address, none.isNullObject, byName.address],
    ];
  });
  expect(read).toEqual([
    ['单位', 'Range', '台账!$B$2', '=台账!$B$2', 'Workbook'],
    ['单价', 'Double', 12.5, '=12.5', 'Workbook'],
    ['台账!B2', true, '选项!A1:A2'],
  ]);
});
