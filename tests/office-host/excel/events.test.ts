import { ExcelModel } from '../excel';
import { runExcel, withExcel } from './open-excel';

function ledger(): ExcelModel {
  return ExcelModel.fromRows([
    { name: '台账', rows: [['时间', '人数'], [44202, { value: 5, formula: '=2+3' }]] },
    { name: '名册', rows: [['姓名']] },
  ]); // prettier-ignore
}

/** Lets events that are on their way arrive. */
async function arrive(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What handlers of 台账 and of all sheets are told, and where, when something is done. */
async function told(
  model: ExcelModel,
  act: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<readonly unknown[]> {
  // The npm build counts the events of names and visibility among those of Excel on the web.
  const options = { requirementSets: { ExcelApiOnline: '1.1' } };
  const seen: unknown[] = [];
  const sheetName = new Map<string, string>();
  const note = (where: string) => (event: unknown) => {
    const { type, worksheetId, ...rest } = event as Readonly<Record<string, unknown>>;
    const plain = Object.entries(rest).filter(
      ([, value]) => value !== undefined && typeof value !== 'function',
    );
    seen.push([where, type, sheetName.get(String(worksheetId)) ?? 'gone', Object.fromEntries(plain)]);
    return Promise.resolve();
  };
  const listen = () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('台账');
      worksheets.load('items/id,items/name');
      sheet.onChanged.add(note('sheet'));
      for (const events of [
        worksheets.onChanged,
        worksheets.onCalculated,
        worksheets.onAdded,
        worksheets.onDeleted,
        worksheets.onActivated,
        worksheets.onFormatChanged,
        worksheets.onRowHiddenChanged,
        worksheets.onRowSorted,
        worksheets.onNameChanged,
        worksheets.onVisibilityChanged,
        worksheets.onProtectionChanged,
      ])
        (events as OfficeExtension.EventHandlers<unknown>).add(note('all'));
      await context.sync();
      for (const { id, name } of worksheets.items) sheetName.set(id, name);
      await act(context);
      await context.sync();
      await arrive();
    });
  await withExcel(model, listen, options);
  return seen;
}

const edit = (address: string, triggerSource: string, more: object = {}) => ({
  address,
  changeType: 'RangeEdited',
  source: 'Local',
  triggerSource,
  ...more,
});
const details = (
  valueBefore: unknown,
  valueAfter: unknown,
  valueTypeBefore: string,
  valueTypeAfter: string,
) => ({
  details: { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter },
});

test('an edit by the add-in is told to the sheet and to all', async () => {
  const seen = await told(ledger(), (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A3').values = [['补']];
    context.workbook.worksheets.getItem('名册').getRange('A2:B2').values = [['甲', 1]];
  });
  const one = edit('A3', 'ThisLocalAddin', details('', '补', 'Empty', 'String'));
  expect(seen).toEqual([
    ['sheet', 'WorksheetChanged', '台账', one],
    ['all', 'WorksheetChanged', '台账', one],
    ['all', 'WorksheetChanged', '名册', edit('A2:B2', 'ThisLocalAddin')],
  ]);
});

const cell = (valueBefore: unknown, valueAfter: unknown) =>
  details(valueBefore, valueAfter, 'Double', 'Double');

type ByUser = (model: ExcelModel) => void;
const BY_USER: readonly { title: string; act: ByUser; expected: readonly unknown[] }[] = [
  { title: 'types a date', act: (model) => model.user.edits('名册', 'B1', '2021-01-06'), expected: [['all', 'WorksheetChanged', '名册', edit('B1', 'Unknown', details('', 44202, 'Empty', 'Double'))]] },
  { title: 'edits as somebody else', act: (model) => model.user.edits('名册', 'B1', 7, { isCoauthor: true }), expected: [['all', 'WorksheetChanged', '名册', { ...edit('B1', 'Unknown', details('', 7, 'Empty', 'Double')), source: 'Remote' }]] },
  { title: 'pastes several cells', act: (model) => model.user.edits('名册', 'B1', [['性别', null]]), expected: [['all', 'WorksheetChanged', '名册', edit('B1:C1', 'Unknown')]] },
  { title: 'changes a number', act: (model) => model.user.edits('台账', 'A2', 44203), expected: ['sheet', 'all'].map((where) => [where, 'WorksheetChanged', '台账', edit('A2', 'Unknown', cell(44202, 44203))]) },
  { title: 'makes a formula give something else', act: (model) => model.user.recalculates('台账', 'B2', 6), expected: [['all', 'WorksheetCalculated', '台账', { address: 'B2' }]] },
  { title: 'inserts rows', act: (model) => model.user.insertsRows('名册', 2, 3), expected: [['all', 'WorksheetChanged', '名册', { ...edit('2:4', 'Unknown'), changeType: 'RowInserted' }]] },
  { title: 'deletes a row', act: (model) => model.user.deletesRows('名册', 1, 1), expected: [['all', 'WorksheetChanged', '名册', { ...edit('1:1', 'Unknown'), changeType: 'RowDeleted' }]] },
  { title: 'inserts a column', act: (model) => model.user.insertsColumns('名册', 1, 1), expected: [['all', 'WorksheetChanged', '名册', { ...edit('A:A', 'Unknown'), changeType: 'ColumnInserted' }]] },
  { title: 'deletes columns', act: (model) => model.user.deletesColumns('名册', 1, 2), expected: [['all', 'WorksheetChanged', '名册', { ...edit('A:B', 'Unknown'), changeType: 'ColumnDeleted' }]] },
  { title: 'formats cells', act: (model) => model.user.formats('名册', 'A1:A9', '@'), expected: [['all', 'WorksheetFormatChanged', '名册', { address: 'A1:A9', source: 'Local' }]] },
  { title: 'hides rows', act: (model) => model.user.hidesRows('名册', 1, 2), expected: [['all', 'WorksheetRowHiddenChanged', '名册', { address: '1:2', changeType: 'Hidden', source: 'Local' }]] },
  { title: 'sorts rows', act: (model) => model.user.sortsRows('台账', 'A1:B2', 1), expected: [['all', 'WorksheetRowSorted', '台账', { address: 'A1:B2', source: 'Local' }]] },
  { title: 'renames a sheet', act: (model) => model.user.renamesSheet('名册', '党员名册'), expected: [['all', 'WorksheetNameChanged', '名册', { nameBefore: '名册', nameAfter: '党员名册', source: 'Local' }]] },
  { title: 'hides a sheet', act: (model) => model.user.hides('名册'), expected: [['all', 'WorksheetVisibilityChanged', '名册', { visibilityBefore: 'Visible', visibilityAfter: 'Hidden', source: 'Local' }]] },
  { title: 'protects a sheet', act: (model) => model.user.protects('名册'), expected: [['all', 'WorksheetProtectionChanged', '名册', { isProtected: true, source: 'Local' }]] },
  { title: 'adds a sheet', act: (model) => model.user.addsSheet('党课'), expected: [['all', 'WorksheetAdded', 'gone', { source: 'Local' }]] },
  { title: 'deletes a sheet', act: (model) => model.user.deletesSheet('名册'), expected: [['all', 'WorksheetDeleted', '名册', { source: 'Local' }]] },
  { title: 'goes to another sheet', act: (model) => model.user.activates('名册'), expected: [['all', 'WorksheetActivated', '名册', {}]] },
]; // prettier-ignore

test.each(BY_USER)('is told when the user $title', async ({ act, expected }) => {
  const model = ledger();
  expect(await told(model, () => act(model))).toEqual(expected);
});

test('the changed range can be had from the event', async () => {
  const model = ledger();
  const addresses: string[] = [];
  await runExcel(model, async (context) => {
    const handler = async (event: Excel.WorksheetChangedEventArgs) => {
      const range = event.getRange(context);
      range.load('address');
      await context.sync();
      addresses.push(range.address);
    };
    context.workbook.worksheets.getItem('台账').onChanged.add(handler);
    await context.sync();
    model.user.edits('台账', 'B2', 8);
    await arrive();
    await context.sync();
  });
  expect(addresses).toEqual(['台账!B2']);
});

test('nothing is told to who is gone, nor while events are off', async () => {
  const model = ledger();
  const seen: string[] = [];
  await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const handler = sheet.onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A5').values = [[5]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange('A6').values = [[6]];
    await context.sync();
    await arrive();
    handler.remove();
    await context.sync();
    sheet.getRange('A7').values = [[7]];
    await context.sync();
    await arrive();
  });
  expect(seen).toEqual(['A6']);
});

test('what the user does moves tables, names and merged cells along', () => {
  const model = ExcelModel.fromRows([{ name: '台账', rows: [['题'], ['时间', '人数'], [1, 2]] }]);
  const { book, user } = model;
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  book.names.push({ name: '人数', refersTo: '台账!$B$3', visible: true, comment: '', scope: null });
  user.insertsRows('台账', 1, 2);
  user.insertsColumns('台账', 1, 1);
  expect(model.sheet('台账').merges).toEqual(['B3:C3']);
  expect(book.names[0]?.refersTo).toBe('台账!$C$5');
  user.deletesRows('台账', 5, 1);
  expect(book.names[0]?.refersTo).toBe('#REF!');
  expect(model.sheet('台账').grid().at(-1)).toEqual(['', '时间', '人数']);
});

test('sorts numbers before texts and empty cells last', () => {
  const model = ExcelModel.fromRows([{ name: '台账', rows: [['乙', 2], [null, 3], [7, 1], [5, 4]] }]); // prettier-ignore
  model.user.sortsRows('台账', 'A1:B4', 1);
  expect(model.sheet('台账').grid()).toEqual([
    ['5', '4'],
    ['7', '1'],
    ['乙', '2'],
    ['', '3'],
  ]);
});

test('while a cell is edited nothing gets through, and what may wait waits', async () => {
  const model = ledger();
  const name = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.load('name');
    await context.sync();
    return sheet.name;
  };
  await withExcel(model, async () => {
    model.user.startsEditing();
    await expect(Excel.run(name)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, name);
    model.user.stopsEditing();
    await expect(waiting).resolves.toBe('台账');
    await expect(Excel.run(name)).resolves.toBe('台账');
  });
});

test('what a user types is read as Excel reads it; what is given as an object is put there as it is', () => {
  const model = ledger();
  model.user.edits('名册', 'B1', [['2021-01-06', '007']], { format: '@' });
  model.user.edits('名册', 'B2', [
    ['2021-01-06', { value: '2021-01-06' }],
    [44202, { value: 6, formula: '=SUM(1,5)', format: '0.0' }],
  ]);
  model.user.edits('名册', 'B4', 44202, { format: 'yyyy"年"m"月"d"日"' });
  model.user.edits('名册', 'A1', null);
  expect(model.sheet('名册').grid()).toEqual([
    ['', '2021-01-06', '007'],
    ['', '01-06-21', '2021-01-06'],
    ['', '44202', '6.0'],
    ['', '2021年1月6日', ''],
  ]);
  expect(model.sheet('名册').cell(1, 2)).toMatchObject({ type: 'text' });
});
