import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

function threeSheets(): ExcelModel {
  const model = ExcelModel.fromRows([
    { name: '三会一课', rows: [['会议时间']] },
    { name: 'Ledger', rows: [] },
    { name: '藏', rows: [] },
  ]);
  model.user.hides('藏');
  return model;
}

test('finds sheets by name whatever its case, by id, or not at all', async () => {
  const read = await runExcel(threeSheets(), async (context) => {
    const { worksheets } = context.workbook;
    const byName = worksheets.getItem('LEDGER');
    byName.load('id,name,position');
    const missing = worksheets.getItemOrNullObject('党课');
    missing.load('name');
    const below = missing.getUsedRangeOrNullObject(true);
    below.load('address');
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    const first = worksheets.getFirst(true);
    first.load('name');
    await context.sync();
    const byId = worksheets.getItem(byName.id);
    byId.load('name');
    await context.sync();
    return [
      byName.name,
      byName.position,
      byId.name,
      missing.isNullObject,
      below.isNullObject,
      all.value,
      visible.value,
      first.name,
    ];
  });
  expect(read).toEqual(['Ledger', 1, 'Ledger', true, true, 3, 2, '三会一课']);
});

test('adds, names, hides and deletes sheets', async () => {
  const model = threeSheets();
  model.user.selects('Ledger', 'B2');
  await runExcel(model, async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('党课');
    added.visibility = 'VeryHidden';
    worksheets.add();
    worksheets.getItem('Ledger').delete();
    worksheets.getItem('三会一课').name = '三会一课 2021';
    await context.sync();
  });
  expect(model.sheetNames().map((name) => `${name} ${model.sheet(name).visibility}`)).toEqual([
    '三会一课 2021 Visible',
    '藏 Hidden',
    '党课 VeryHidden',
    'Sheet1 Visible',
  ]);
  expect(model.selected).toEqual({ sheet: '三会一课 2021', area: 'A1' });
});

const BAD_NAMES = [
  { title: 'taken, in another case', given: 'ledger', expected: 'ItemAlreadyExists' },
  { title: 'longer than 31 characters', given: '台'.repeat(32), expected: 'InvalidArgument' },
  { title: 'with a slash', given: '2021/2022', expected: 'InvalidArgument' },
  { title: 'with a bracket', given: '[台账]', expected: 'InvalidArgument' },
  { title: 'between apostrophes', given: "'台账'", expected: 'InvalidArgument' },
  { title: 'empty', given: '', expected: 'InvalidArgument' },
];

test.each(BAD_NAMES)('refuses a name that is $title', async ({ given, expected }) => {
  const code = await refusalOf(threeSheets(), async (context) => {
    context.workbook.worksheets.add(given);
    await context.sync();
  });
  expect(code).toBe(expected);
});

test('keeps one sheet to be seen', async () => {
  const code = await refusalOf(ExcelModel.fromRows([{ name: '台账', rows: [] }]), async (context) => {
    context.workbook.worksheets.getItem('台账').visibility = 'Hidden';
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('names that point to a sheet follow its name, and break with it', async () => {
  const model = threeSheets();
  const formulas = await runExcel(model, async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('单位', worksheets.getItem('三会一课').getRange('B3'));
    names.add('数', worksheets.getItem('Ledger').getRange('A1:A9'));
    worksheets.getItem('三会一课').name = '2021年';
    worksheets.getItem('Ledger').delete();
    names.load('items/formula,items/type');
    await context.sync();
    return names.items.map(({ formula, type }) => [formula as unknown, type]);
  });
  expect(formulas).toEqual([
    ["='2021年'!$B$3", 'Range'],
    ['=#REF!', 'Error'],
  ]);
});

test('freezes panes', async () => {
  const model = threeSheets();
  const address = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('三会一课');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
    const other = context.workbook.worksheets.getItem('Ledger');
    other.freezePanes.freezeRows(1);
    other.freezePanes.unfreeze();
    const where = sheet.freezePanes.getLocationOrNullObject();
    where.load('address');
    await context.sync();
    return where.address;
  });
  expect(address).toBe('三会一课!A1:B2');
  expect(model.sheet('三会一课').frozen).toEqual({ rows: 2, columns: 2 });
  expect(model.sheet('Ledger').frozen).toEqual({ rows: 0, columns: 0 });
});

test('selects cells and brings their sheet to the front', async () => {
  const model = threeSheets();
  const read = await runExcel(model, async (context) => {
    context.workbook.worksheets.getItem('Ledger').getRange('C5:D6').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    const active = context.workbook.getActiveCell();
    active.load('address');
    await context.sync();
    return [selected.address, active.address];
  });
  expect(read).toEqual(['Ledger!C5:D6', 'Ledger!C5']);
  expect(model.selected).toEqual({ sheet: 'Ledger', area: 'C5:D6' });
});

test('does not select on a hidden sheet', async () => {
  const code = await refusalOf(threeSheets(), async (context) => {
    context.workbook.worksheets.getItem('藏').getRange('A1').select();
    await context.sync();
  });
  expect(code).toBe('GeneralException');
});

test('sets how a sheet is printed', async () => {
  const read = await runExcel(threeSheets(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ledger');
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$1');
    sheet.load('showGridlines');
    pageLayout.load('orientation,paperSize,zoom');
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return [sheet.showGridlines, orientation, paperSize, zoom];
  });
  expect(read).toEqual([false, 'Landscape', 'A4', { horizontalFitToPages: 1 }]);
});

test('does not let a protected sheet be written to, nor have it unprotected', async () => {
  const model = threeSheets();
  model.user.protects('三会一课');
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('三会一课');
  const written = await refusalOf(model, async (context) => {
    sheet(context).getRange('A1').values = [['改']];
    await context.sync();
  });
  const unprotected = await refusalOf(model, async (context) => {
    sheet(context).protection.unprotect();
    await context.sync();
  });
  expect([written, unprotected]).toEqual(['AccessDenied', 'NotImplementedInSimulator']);
  expect(model.sheet('三会一课').grid()).toEqual([['会议时间']]);
});

test('lets unlocked cells of a protected sheet be written to', async () => {
  const model = threeSheets();
  await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('三会一课');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2').values = [['可写']];
    await context.sync();
  });
  expect(model.sheet('三会一课').grid()).toEqual([
    ['会议时间', ''],
    ['', '可写'],
  ]);
});

test('what belonged to a deleted sheet is not found any more', async () => {
  const model = threeSheets();
  const code = await refusalOf(model, async (context) => {
    const range = context.workbook.worksheets.getItem('Ledger').getRange('A1');
    range.load('values');
    await context.sync();
    model.user.deletesSheet('Ledger');
    range.load('values');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('a sheet renamed by the user is still the same object', async () => {
  const model = threeSheets();
  const address = await runExcel(model, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ledger');
    sheet.load('id');
    await context.sync();
    model.user.renamesSheet('Ledger', '党课');
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('党课!A1');
});
