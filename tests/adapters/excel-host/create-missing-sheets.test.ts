import type { TableTemplate, WorkbookTemplate } from '@/core/ledger';
import { TEMPLATE } from '#tests/adapters/xlsx-file/sample-template';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, failureOf, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const MISSING = { missingOnly: true };

/** A workbook that has sheets of these names, each with something in it. */
function workbookWith(...names: readonly string[]): ExcelModel {
  return ExcelModel.fromRows(names.map((name) => ({ name, rows: [[`我的${name}`, 3]] })));
}

const tableOf = (name: string): TableTemplate => ({
  type: 'table',
  name,
  title: null,
  columns: [{ heading: '姓名', width: 10, format: 'text' }],
  rows: [],
  emptyRows: 1,
});

describe('only the sheets that are missing', () => {
  interface MissingCase {
    readonly title: string;
    readonly there: readonly string[];
    readonly told: readonly string[];
    readonly after: readonly string[];
  }

  test.each<MissingCase>([
    {
      title: 'all of them, where none is there',
      there: ['Sheet1'],
      told: ['填写说明', '基本信息', '三会一课', '空表'],
      after: ['Sheet1', '填写说明', '基本信息', '三会一课', '空表', '选项'],
    },
    {
      title: 'all but the one that is there, in their order',
      there: ['Sheet1', '基本信息'],
      told: ['填写说明', '三会一课', '空表'],
      after: ['Sheet1', '基本信息', '填写说明', '三会一课', '空表', '选项'],
    },
    {
      title: 'no choices for a sheet that is not added',
      there: ['三会一课', '填写说明'],
      told: ['基本信息', '空表'],
      after: ['三会一课', '填写说明', '基本信息', '空表'],
    },
    {
      title: 'the choices under another name, where theirs is taken',
      there: ['选项', '空表'],
      told: ['填写说明', '基本信息', '三会一课'],
      after: ['选项', '空表', '填写说明', '基本信息', '三会一课', '选项2'],
    },
  ])('are added: $title', async ({ there, told, after }) => {
    const { model, workbook } = openInExcel(workbookWith(...there));
    const before = await workbook.read();
    expect(await workbook.createSheets(TEMPLATE, MISSING)).toEqual(told);
    expect(model.sheetNames()).toEqual(after);
    expect(model.selected.sheet).toBe(told[0]);
    const { sheets } = await workbook.read();
    expect(sheets.slice(0, there.length)).toEqual(before.sheets);
  });

  test('are none where all are there: nothing is written, and one look is enough', async () => {
    const names = TEMPLATE.sheets.map(({ name }) => name);
    const { model, workbook, trafficOf } = openInExcel(workbookWith(...names));
    const before = await workbook.read();
    const { requests } = await trafficOf(async () => {
      expect(await workbook.createSheets(TEMPLATE, MISSING)).toEqual([]);
    });
    expect(requests).toBe(1);
    expect(model.sheetNames()).toEqual(names);
    expect(await workbook.read()).toEqual(before);
  });

  test('a name in other capitals is taken', async () => {
    const { model, workbook } = openInExcel(workbookWith('Members'));
    const template: WorkbookTemplate = { title: '', sheets: [tableOf('MEMBERS'), tableOf('Meetings')] };
    expect(await workbook.createSheets(template, MISSING)).toEqual(['Meetings']);
    expect(model.sheetNames()).toEqual(['Members', 'Meetings']);
  });

  test('asked for twice, are added once', async () => {
    const { model, workbook } = openInExcel(workbookWith('Sheet1'));
    await workbook.createSheets(TEMPLATE, MISSING);
    const after = model.sheetNames();
    expect(await workbook.createSheets(TEMPLATE, MISSING)).toEqual([]);
    expect(model.sheetNames()).toEqual(after);
  });

  test('a sheet the template has got since is added alone, its table under a free name', async () => {
    const { model, workbook } = openInExcel(workbookWith('Sheet1'));
    const template: WorkbookTemplate = { title: '', sheets: [tableOf('甲'), tableOf('乙')] };
    await workbook.createSheets({ ...template, sheets: [tableOf('甲')] });
    expect(await workbook.createSheets(template, MISSING)).toEqual(['乙']);
    expect(['甲', '乙'].map((name) => model.sheet(name).tables[0]?.name)).toEqual(['Ledger1', 'Ledger2']);
  });

  test('refused in the middle, are taken out again, and those that were there are not', async () => {
    const { host, model, workbook } = openInExcel(workbookWith('基本信息', '空表'));
    const before = await workbook.read();
    host.faults.arm({ at: 'Values', nth: 2, code: 'AccessDenied' });
    expect(await failureOf(workbook.createSheets(TEMPLATE, MISSING))).toMatchObject({
      code: 'office.denied',
      fields: { code: 'AccessDenied' },
    });
    expect(model.sheetNames()).toEqual(['基本信息', '空表']);
    expect(await workbook.read()).toEqual(before);
  });

  test.each([{ missingOnly: false }, {}])('%j: a name that is taken ends it all', async (options) => {
    const { model, workbook } = openInExcel(workbookWith('Sheet1', '空表'));
    expect(await failureOf(workbook.createSheets(TEMPLATE, options))).toMatchObject({
      code: 'workbook.sheetExists',
      fields: { sheets: '空表' },
    });
    expect(model.sheetNames()).toEqual(['Sheet1', '空表']);
  });
});
