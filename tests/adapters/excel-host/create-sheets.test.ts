import { readFileSync } from 'node:fs';
import { XlsxFile, writeWorkbook } from '@/adapters/xlsx-file';
import type { Cell, Sheet, WorkbookTemplate } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { MANY_CHOICES, TEMPLATE } from '#tests/adapters/xlsx-file/sample-template';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, failureOf, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const own = (): ExcelModel =>
  ExcelModel.fromRows([
    {
      name: 'Sheet1',
      rows: [
        ['我的', '=1+1'],
        [null, 3],
      ],
    },
  ]);

/** Cells without the number formats, which two ways of writing may choose differently for texts. */
function contents({ rows }: Sheet): string[] {
  const show = (cell: Cell) => `${cell.type} ${'value' in cell ? String(cell.value) : ''}`;
  return rows.flatMap(({ number, cells }) =>
    cells.map((cell) => `${String(number)}.${String(cell.column)} ${show(cell)}`),
  );
}

describe('a template in the open workbook', () => {
  test('its sheets stand behind those there were, the first of them in front', async () => {
    const { model, workbook } = openInExcel(own());
    expect(await workbook.createSheets(TEMPLATE)).toEqual(['填写说明', '基本信息', '三会一课', '空表']);
    expect(model.sheetNames()).toEqual(['Sheet1', '填写说明', '基本信息', '三会一课', '空表', '选项']);
    expect(model.sheet('选项').visibility).toBe('VeryHidden');
    expect(model.selected.sheet).toBe('填写说明');
  });

  test.each<{ readonly title: string; readonly template: WorkbookTemplate }>([
    { title: 'the sample', template: TEMPLATE },
    { title: 'what init writes', template: partyBranch.template(2021) },
  ])('$title reads like the file written of it', async ({ template }) => {
    const written = await new XlsxFile(await writeWorkbook(template), '台账.xlsx').read();
    const { workbook } = openInExcel(own());
    await workbook.createSheets(template);
    const { sheets } = await workbook.read();
    const created = sheets.slice(1);
    expect(created.map(({ name, hidden }) => [name, hidden])).toEqual(
      written.sheets.map(({ name, hidden }) => [name, hidden]),
    );
    expect(created.map(contents)).toEqual(written.sheets.map(contents));
    expect(created.map(({ merges }) => merges)).toEqual(written.sheets.map(({ merges }) => merges));
    expect(
      created.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).some(({ formula }) => formula),
    ).toBe(false);
  });

  test('a table is one to Excel, with its heading in view and its drop-downs', async () => {
    const { model, workbook } = openInExcel(own());
    await workbook.createSheets(TEMPLATE);
    const sheet = model.sheet('三会一课');
    expect(sheet.tables).toEqual([
      {
        name: 'Ledger1',
        area: 'A2:H7',
        columns: ['会议类型', '日期', '实到人数', '学时', '主题 & 内容\n（简要）', '等次', '小组', '备注'],
      },
    ]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.merges).toEqual(['A1:H1']);
    expect(sheet.cell(3, 2).style.numberFormat).toBe('yyyy-mm-dd');
    expect(sheet.cell(7, 1).style.numberFormat).toBe('@');
    const rules = sheet.validations.map(({ areas, rule, errorAlert }) => [
      areas.join(),
      rule.type,
      errorAlert.showAlert ? errorAlert.style : 'none',
    ]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['A3:A7', 'List', 'none'],
        ['B3:B7', 'Date', 'Warning'],
        ['C3:C7', 'WholeNumber', 'Warning'],
        ['D3:D7', 'Decimal', 'Warning'],
        ['F3:F7', 'List', 'Stop'],
        ['G3:G7', 'List', 'none'],
      ]),
    );
    const long = sheet.validations.find(({ areas }) => areas.join() === 'G3:G7');
    expect(long?.rule).toMatchObject({ list: { source: "='选项'!$A$1:$A$40" } });
    expect(model.sheet('选项').grid()).toEqual(MANY_CHOICES.map((choice) => [choice]));
  });

  test('dates are the same days in a workbook of the 1904 system', async () => {
    const model = ExcelModel.fromXlsx(
      buildWorkbook({
        head: '<workbookPr date1904="1"/>',
        sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      }),
    );
    const { workbook } = openInExcel(model);
    await workbook.createSheets(TEMPLATE);
    const { sheets } = await workbook.read();
    expect(sheets[3]?.rows[2]?.cells[1]).toEqual({
      column: 2,
      type: 'date',
      value: 44_217,
      format: 'yyyy-mm-dd',
    });
  });

  test('beside a workbook that has tables already, the new ones get other names', async () => {
    const { model, workbook } = openInExcel(own());
    await workbook.createSheets({ title: '', sheets: [{ ...tableOf('甲') }] });
    await workbook.createSheets({ title: '', sheets: [{ ...tableOf('乙') }] });
    expect(['甲', '乙'].map((name) => model.sheet(name).tables[0]?.name)).toEqual(['Ledger1', 'Ledger2']);
  });

  test('the whole template of init costs three requests', async () => {
    const { workbook, trafficOf } = openInExcel(own());
    const { requests } = await trafficOf(() => workbook.createSheets(partyBranch.template(2021)));
    expect(requests).toBe(3);
  });

  test('a template without sheets adds none', async () => {
    const { model, workbook } = openInExcel(own());
    expect(await workbook.createSheets({ title: '', sheets: [] })).toEqual([]);
    expect(model.sheetNames()).toEqual(['Sheet1']);
  });
});

const tableOf = (name: string) => ({
  type: 'table' as const,
  name,
  title: null,
  columns: [{ heading: '姓名', width: 10, format: 'text' as const }],
  rows: [],
  emptyRows: 1,
});

describe('what is there stays as it is', () => {
  test('a name that is taken is refused before anything is written', async () => {
    const model = ExcelModel.fromXlsx(readFileSync('assets/samples/2021年党支部工作台账.xlsx'));
    const { host, workbook } = openInExcel(model);
    const before = await workbook.read();
    const requests = host.traffic.requests;
    expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({
      code: 'workbook.sheetExists',
      fields: { sheets: '填写说明、基本信息、三会一课' },
    });
    expect(host.traffic.requests).toBe(requests + 1);
    expect(await workbook.read()).toEqual(before);
  });

  test.each([
    { title: 'at the first sheet', at: 'Add', nth: 1 },
    { title: 'at the third sheet', at: 'Add', nth: 3 },
    { title: 'at a format', at: 'NumberFormat', nth: 2 },
    { title: 'at values', at: 'Values', nth: 3 },
    { title: 'at a validation', at: 'Rule', nth: 4 },
    { title: 'at the last step', at: 'Activate', nth: 1 },
  ])('refused $title, all new sheets are taken out again', async ({ at, nth }) => {
    const { host, workbook } = openInExcel(own());
    const before = await workbook.read();
    host.faults.arm({ at, nth, code: 'AccessDenied' });
    expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({
      code: 'office.denied',
      fields: { code: 'AccessDenied' },
    });
    expect(await workbook.read()).toEqual(before);
    host.faults.disarm();
    expect(await workbook.createSheets(TEMPLATE)).toHaveLength(4);
  });

  test.each([
    { title: 'of the adding', nth: 2 },
    { title: 'of the filling', nth: 3 },
  ])('the answer $title lost, all new sheets are taken out again', async ({ nth }) => {
    const { host, model, workbook, trafficOf } = openInExcel(own());
    host.refuse({ code: 'GeneralException', nth, when: 'after' });
    const traffic = await trafficOf(async () => {
      expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({ code: 'office.failed' });
    });
    expect(model.sheetNames()).toEqual(['Sheet1']);
    expect(traffic.requests).toBe(nth + 2);
  });

  test('what could not be taken out is told', async () => {
    const { host, workbook } = openInExcel(own());
    host.faults.arm({ at: 'Values', code: 'AccessDenied' });
    host.faults.arm({ at: 'Delete', code: 'AccessDenied' });
    expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({
      code: 'office.denied',
      fields: { left: '填写说明、基本信息、三会一课、空表、选项' },
    });
  });

  test('a protected sheet stays protected, and is read all the same', async () => {
    const { model, workbook } = openInExcel(own());
    const before = await workbook.read();
    model.user.protects('Sheet1');
    await workbook.createSheets(TEMPLATE);
    const { sheets } = await workbook.read();
    expect(sheets[0]).toEqual(before.sheets[0]);
    expect(model.sheet('Sheet1').isProtected).toBe(true);
  });

  test('in a workbook opened to view, nothing is added', async () => {
    const { host, workbook, model } = openInExcel(own());
    host.readOnly = true;
    expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({ code: 'office.denied' });
    expect(model.sheetNames()).toEqual(['Sheet1']);
  });

  test.each([
    {
      title: 'with something in it',
      act: (user: ExcelModel['user']) => user.edits('填写说明', 'A1', '我的'),
    },
    { title: 'that is empty', act: () => undefined },
  ])("a user's sheet $title, added in the meantime, is not taken out", async ({ act }) => {
    const { host, model, workbook } = openInExcel(own());
    host.before(2, () => {
      model.user.addsSheet('填写说明');
      act(model.user);
    });
    expect(await failureOf(workbook.createSheets(TEMPLATE))).toMatchObject({
      fields: { code: 'ItemAlreadyExists' },
    });
    expect(model.sheetNames()).toEqual(['Sheet1', '填写说明']);
  });
});
