import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, failureOf, openInExcel } from './open-in-excel';
import { ABSENT, FIGURES, ledgerOnly, NAME, tableOf, TITLE } from './sample-figures';

afterEach(closeExcel);

const types = (model: ExcelModel, row: number): string[] =>
  [1, 2, 3, 4].map((column) => model.sheet(NAME).cell(row, column).type);

describe('figures written for the first time', () => {
  test('stand on a new sheet behind the others, which is shown', async () => {
    const { model, workbook } = openInExcel(ledgerOnly());
    expect(await workbook.writeFigures(tableOf())).toEqual({ sheet: '指标汇总', created: true });
    expect(model.sheetNames()).toEqual(['三会一课', '指标汇总']);
    expect(model.selected.sheet).toBe('指标汇总');
    expect(model.sheet(NAME).grid()).toEqual([
      [TITLE, '', '', ''],
      ['名称', '数值', '单位', '口径'],
      ['党员大会次数', '5', '次', '类型=党员大会，2021年内已召开'],
      ['党员大会出勤率', '95.8%', '', '实到 ÷ 应到'],
      ['民主生活会日期', '1月21日', '', '2020年度民主生活会的日期'],
      ['党课学时', ABSENT, '学时', '党课的学时之和'],
      ['支委会次数', '0', '次', '类型=支委会，2021年内已召开'],
    ]);
  });

  test('numbers are numbers, whole, and texts are texts', async () => {
    const { model, workbook } = openInExcel(ledgerOnly());
    await workbook.writeFigures(tableOf());
    expect([3, 4, 5, 6].map((row) => types(model, row))).toEqual([
      ['text', 'number', 'text', 'text'],
      ['text', 'number', 'empty', 'text'],
      ['text', 'text', 'empty', 'text'],
      ['text', 'text', 'text', 'text'],
    ]);
    const cells = [3, 4, 5, 6].map((row) => model.sheet(NAME).cell(row, 2));
    expect(cells.map(({ value, style }) => [value, style.numberFormat])).toEqual([
      [5, '0'],
      [0.9583, '0.0%'],
      ['1月21日', 'General'],
      [ABSENT, '0.0'],
    ]);
  });

  test('look like the sheets of a ledger', async () => {
    const { model, workbook } = openInExcel(ledgerOnly());
    await workbook.writeFigures(tableOf());
    const sheet = model.sheet(NAME);
    expect(sheet.merges).toEqual(['A1:D1']);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect([1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([129.75, 98.25, 45.75, 318.75]);
    const looks = [2, 3].map((row) => [1, 2, 3, 4].map((column) => sheet.cell(row, column).style));
    expect(looks.map((row) => row.map(({ bold, wrapText }) => [bold, wrapText]))).toEqual([
      [[true, true], [true, true], [true, true], [true, true]],
      [[true, true], [false, true], [false, true], [false, true]],
    ]); // prettier-ignore
    expect(looks.map((row) => row.map(({ horizontalAlignment }) => horizontalAlignment))).toEqual([
      ['Center', 'Center', 'Center', 'Center'],
      ['Left', 'Center', 'Center', 'Left'],
    ]);
  });

  test.each(['=1+1', '+86', '-无', '@某', "'引号", '007', '2021-03-05', '3-4', '1/2', 'TRUE', '#N/A'])(
    'the text %s is that text wherever it stands',
    async (text) => {
      const { model, workbook } = openInExcel(ledgerOnly());
      const figure = { name: text, value: text, format: '', unit: text, definition: text };
      await workbook.writeFigures(tableOf([figure], text));
      expect(model.sheet(NAME).grid()).toEqual([
        [text, '', '', ''],
        ['名称', '数值', '单位', '口径'],
        [text, text, text, text],
      ]);
      expect(types(model, 3)).toEqual(['text', 'text', 'text', 'text']);
    },
  );

  test.each([
    { title: 'none', rows: [], expected: 2 },
    { title: 'two of one name, of which the first is written', rows: [FIGURES[0], FIGURES[0]], expected: 3 },
  ])('$title', async ({ rows, expected }) => {
    const { model, workbook } = openInExcel(ledgerOnly());
    await workbook.writeFigures(tableOf(rows.filter((row) => row !== undefined)));
    expect(model.sheet(NAME).grid()).toHaveLength(expected);
  });

  test('sixty of them with long definitions: one request to look, one to add, one to fill', async () => {
    const { model, workbook, trafficOf } = openInExcel(ledgerOnly());
    const rows = Array.from({ length: 60 }, (_, index) => ({
      name: `指标${String(index + 1)}`,
      value: index,
      format: '0',
      unit: '次',
      definition: '按会议台账逐行统计，'.repeat(60),
    }));
    const { requests } = await trafficOf(() => workbook.writeFigures(tableOf(rows)));
    expect(requests).toBe(3);
    expect(model.sheet(NAME).grid()).toHaveLength(62);
    expect(model.sheet(NAME).cell(62, 4).value).toBe('按会议台账逐行统计，'.repeat(60));
  });
});

describe("a sheet of the name that is the user's own", () => {
  test.each([
    { title: 'empty', rows: [] },
    {
      title: 'with one of the headings missing',
      rows: [
        ['名称', '数值', '单位'],
        ['党员大会次数', 4, '次'],
      ],
    },
    { title: 'with our headings one below the other', rows: [['名称'], ['数值'], ['单位'], ['口径']] },
  ])('$title, is not touched', async ({ rows }) => {
    const model = ExcelModel.fromRows([
      { name: '三会一课', rows: [['甲']] },
      { name: '指标汇总', rows },
    ]);
    const { host, workbook } = openInExcel(model);
    const before = model.sheet(NAME).grid();
    expect(await failureOf(workbook.writeFigures(tableOf()))).toMatchObject({
      code: 'workbook.sheetExists',
      fields: { sheets: '指标汇总' },
    });
    expect(host.traffic.requests).toBe(2);
    expect(model.sheet(NAME).grid()).toEqual(before);
    expect(model.sheet(NAME).properties).toEqual({});
    expect(model.selected.sheet).toBe('三会一课');
  });
});
