import { readFileSync } from 'node:fs';
import { buildSheet, buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { ExcelModel } from '../excel';
import { refusalOf, runExcel } from './open-excel';

const SAMPLE = 'assets/samples/2021年党支部工作台账.xlsx';

test('reads the sample ledger', async () => {
  const model = ExcelModel.fromXlsx(readFileSync(SAMPLE), '2021年党支部工作台账.xlsx');
  const read = await runExcel(model, async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/name');
    const sheet = workbook.worksheets.getItem('三会一课');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,rowCount,columnCount');
    const top = sheet.getRangeByIndexes(0, 0, 2, 3);
    top.load('values,text,numberFormat,valueTypes');
    await context.sync();
    const { address, rowCount, columnCount } = used;
    const { values, text, numberFormat, valueTypes } = top;
    return {
      name: workbook.name,
      sheets: workbook.worksheets.items.map((item) => item.name),
      used: { address, rowCount, columnCount },
      top: { values, text, numberFormat, valueTypes },
    };
  });
  expect(read).toEqual({
    name: '2021年党支部工作台账.xlsx',
    sheets: '填写说明 基本信息 三会一课 党课 生活会 民主评议 调研 意见建议 党员名册 指标'.split(' '),
    used: { address: '三会一课!A1:M60', rowCount: 60, columnCount: 13 },
    top: {
      values: [
        ['会议时间', '会议类型', '主题'],
        [44202, '支委会', '研究全年党建工作计划'],
      ],
      text: [
        ['会议时间', '会议类型', '主题'],
        ['2021-01-06', '支委会', '研究全年党建工作计划'],
      ],
      numberFormat: [
        ['General', 'General', 'General'],
        ['yyyy-mm-dd', '@', '@'],
      ],
      valueTypes: [
        ['String', 'String', 'String'],
        ['Double', 'String', 'String'],
      ],
    },
  });
});

const STRINGS = `<si><t>三会一课</t></si>
  <si><r><t>第一</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 季度</t></r><rPh sb="0" eb="1"><t>だい</t></rPh></si>
  <si><t>行_x000A_行</t></si>`;
const STYLES = `<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy/m/d"/></numFmts>
  <fonts><font><sz val="12"/><name val="宋体"/></font></fonts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="99"/></cellXfs>`;

const CELLS = [
  { title: 'a shared text', given: '<c r="A1" t="s"><v>0</v></c>', expected: ['三会一课', 'String', '三会一课'] },
  { title: 'runs, without how they are read aloud', given: '<c r="A1" t="s"><v>1</v></c>', expected: ['第一 季度', 'String', '第一 季度'] },
  { title: 'an escaped line break', given: '<c r="A1" t="s"><v>2</v></c>', expected: ['行\n行', 'String', '行\n行'] },
  { title: 'a text in the cell', given: '<c r="A1" t="inlineStr"><is><t>党课</t></is></c>', expected: ['党课', 'String', '党课'] },
  { title: 'a formula that gives a text', given: '<c r="A1" t="str"><f>B1&amp;"次"</f><v>3次</v></c>', expected: ['3次', 'String', '3次', '=B1&"次"'] },
  { title: 'a formula that gives the empty text', given: '<c r="A1" t="str"><f>""</f><v></v></c>', expected: ['', 'String', '', '=""'] },
  { title: 'a number', given: '<c r="A1"><v>1234.5</v></c>', expected: [1234.5, 'Double', '1234.5'] },
  { title: 'a truth value', given: '<c r="A1" t="b"><v>1</v></c>', expected: [true, 'Boolean', 'TRUE'] },
  { title: 'an error', given: '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', expected: ['#N/A', 'Error', '#N/A', '=NA()'] },
  { title: 'a date under format 14', given: '<c r="A1" s="1"><v>44202</v></c>', expected: [44202, 'Double', '01-06-21', 44202, 'mm-dd-yy'] },
  { title: 'a date under the Chinese format 31', given: '<c r="A1" s="2"><v>44202</v></c>', expected: [44202, 'Double', '2021年1月6日', 44202, 'yyyy"年"m"月"d"日"'] },
  { title: 'a date under a format of the file', given: '<c r="A1" s="3"><v>44202</v></c>', expected: [44202, 'Double', '2021/1/6', 44202, 'yyyy/m/d'] },
  { title: 'a share', given: '<c r="A1" s="4"><v>0.125</v></c>', expected: [0.125, 'Double', '12.50%', 0.125, '0.00%'] },
  { title: 'a format nobody knows', given: '<c r="A1" s="5"><v>2</v></c>', expected: [2, 'Double', '2'] },
  { title: 'a date in ISO form', given: '<c r="A1" s="3" t="d"><v>2021-01-06T12:00:00</v></c>', expected: [44202.5, 'Double', '2021/1/6', 44202.5, 'yyyy/m/d'] },
  { title: 'a cell that is only formatted', given: '<c r="A1" s="4"/>', expected: ['', 'Empty', '', '', '0.00%'] },
] as const; // prettier-ignore

test.each(CELLS)('loads $title', async ({ given, expected }) => {
  const bytes = buildSheet(`<row r="1">${given}</row>`, { strings: STRINGS, styles: STYLES });
  const read = await runExcel(ExcelModel.fromXlsx(bytes), async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.load('values,valueTypes,text,formulas,numberFormat');
    await context.sync();
    const { values, valueTypes, text, formulas, numberFormat } = cell;
    return [values, valueTypes, text, formulas, numberFormat].map((matrix): unknown => matrix.flat()[0]);
  });
  const [value, type, text, formula = value, format = 'General'] = expected;
  expect(read).toEqual([value, type, text, formula, format]);
});

test('counts cells and rows that have no address', () => {
  const model = ExcelModel.fromXlsx(
    buildSheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row>',
    ),
  );
  expect(model.sheet('三会一课').grid()).toEqual([
    ['1', '2', '', ''],
    ['', '', '', ''],
    ['', '', '3', '4'],
  ]);
});

test('a formula without its result fails with its place, unless it shall be empty', () => {
  const bytes = buildSheet('<row r="2"><c r="B2"><f>A1+1</f></c></row>');
  expect(() => ExcelModel.fromXlsx(bytes)).toThrow('三会一课!B2: a formula without its result');
  const model = ExcelModel.fromXlsx(bytes, '台账.xlsx', { pending: 'empty' });
  expect(model.sheet('三会一课').cell(2, 2)).toMatchObject({ type: 'empty', formula: { text: '=A1+1' } });
});

test('the text of a shared formula is not known', async () => {
  const data =
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B1">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>';
  const code = await refusalOf(ExcelModel.fromXlsx(buildSheet(data)), async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.load('formulas');
    await context.sync();
  });
  expect(code).toBe('NotImplementedInSimulator');
});

const DATE_SYSTEMS = [
  { title: '1900', head: '<workbookPr/>', expected: { start: 1462, value: 42740, text: '2017-01-05' } },
  {
    title: '1904',
    head: '<workbookPr date1904="1"/>',
    expected: { start: 0, value: 42740, text: '2021-01-06' },
  },
];

test.each(DATE_SYSTEMS)('the $title date system is told by DATE(1904,1,1)', async ({ head, expected }) => {
  const styles =
    '<cellXfs><xf/><xf numFmtId="200"/></cellXfs><numFmts><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts>';
  const bytes = buildSheet('<row r="1"><c r="A1" s="1"><v>42740</v></c></row>', { head, styles });
  const read = await runExcel(ExcelModel.fromXlsx(bytes), async (context) => {
    const start = context.workbook.functions.date(1904, 1, 1);
    start.load('value,error');
    const cell = context.workbook.worksheets.getFirst().getCell(0, 0);
    cell.load('values,text');
    await context.sync();
    return {
      start: start.value,
      error: start.error,
      value: cell.values[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
    };
  });
  expect(read).toEqual({ ...expected, error: '' });
});

test('loads what is said about sheets, names and lists', async () => {
  const bytes = buildWorkbook({
    head: '<bookViews><workbookView activeTab="2"/></bookViews>',
    sheets: [
      { name: '台账', data: '<row r="1" hidden="1" ht="30"><c r="A1"><v>1</v></c></row>', beforeData: '<cols><col min="2" max="3" width="10" hidden="1"/></cols>', afterData: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C9 E2"><formula1>"是,否"</formula1></dataValidation></dataValidations>' },
      { name: '图', relationshipType: 'chartsheet', xml: '<chartsheet/>' },
      { name: '2021年', data: '' },
      { name: '藏', state: 'hidden' },
      { name: '深藏', state: 'veryHidden' },
    ],
    names: `<definedName name="单位">台账!$B$3</definedName><definedName name="区" hidden="1">'2021年'!$A$1:$B$9</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="2">'2021年'!$1:$1</definedName><definedName name="单价">12.5</definedName><definedName name="坏">#REF!$A$1</definedName>`,
  }); // prettier-ignore
  const model = ExcelModel.fromXlsx(bytes);
  const read = await runExcel(model, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/visibility,items/names/items/name,items/names/items/scope');
    names.load('items/name,items/type,items/value,items/formula,items/visible,items/scope');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const ledger = worksheets.getItem('台账');
    const { protection } = ledger;
    protection.load('protected');
    const lines = ledger.getRange('A1:D2');
    lines.load('rowHidden,columnHidden,hidden');
    const merged = lines.getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, names: own }) => [
        name,
        visibility,
        ...own.items.map((item) => `${item.name} ${item.scope}`),
      ]),
      names: names.items.map(({ name, type, value, formula, visible }) => [
        name,
        type,
        value as unknown,
        formula as unknown,
        visible,
      ]),
      active: active.name,
      protected: protection.protected,
      hidden: [lines.rowHidden, lines.columnHidden, lines.hidden],
      merged: [merged.address, merged.areaCount],
    };
  });
  expect(read).toEqual({
    sheets: [
      ['台账', 'Visible'],
      ['2021年', 'Visible', 'Print_Titles Worksheet'],
      ['藏', 'Hidden'],
      ['深藏', 'VeryHidden'],
    ],
    names: [
      ['单位', 'Range', '台账!$B$3', '=台账!$B$3', true],
      ['区', 'Range', "'2021年'!$A$1:$B$9", "='2021年'!$A$1:$B$9", false],
      ['单价', 'Double', 12.5, '=12.5', true],
      ['坏', 'Error', '#REF!', '=#REF!$A$1', true],
    ],
    active: '2021年',
    protected: true,
    hidden: [null, null, null],
    merged: ['台账!A1:B2', 1],
  });
  expect(model.sheet('台账').validations).toMatchObject([
    { areas: ['C2:C9', 'E2'], rule: { type: 'List', list: { source: '是,否', inCellDropDown: true } } },
  ]);
});

test('reads 50,000 cells of a large sheet in one request', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) =>
      column === 0 ? { value: 44_000 + (row % 300), format: 'yyyy-mm-dd' } : `${row % 50}-${column}`,
    ),
  );
  const read = await runExcel(ExcelModel.fromRows([{ name: '大', rows }]), async (context) => {
    const sheet = context.workbook.worksheets.getItem('大');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const part = sheet.getRangeByIndexes(55_834, 0, 4_166, 12);
    part.load('values,numberFormat');
    await context.sync();
    const { values, numberFormat } = part;
    return [used.address, values.length, values[4_165]?.[0] as unknown, numberFormat[0]?.[0] as unknown];
  });
  expect(read).toEqual(['大!A1:L60000', 4_166, 44_299, 'yyyy-mm-dd']);
});
