import fc from 'fast-check';
import { isFailure } from '@/core/failure';
import { odsPackage, stylesPart } from './build-ods';
import { cellsOf, faultOf, readFile } from './described';

const p = (text: string): string => `<text:p>${text}</text:p>`;
const cell = (inside: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: string, name = '台账'): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const fileOf = (rows: string): Uint8Array => odsPackage({ spreadsheet: table(rows) });
const date = (value: string, style = ''): string =>
  cell(p('…'), `office:value-type="date" office:date-value="${value}" ${style}`);

async function firstCell(inside: string): Promise<unknown> {
  return (await readFile(fileOf(row(inside)), 'a.ods')).sheets[0]?.rows[0]?.cells[0];
}

const formatCases = [
  {
    title: 'a date in Chinese, month without a leading zero',
    style:
      '<number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>',
    value: date('2021-09-01', 'table:style-name="ce1"'),
    expected: { column: 1, type: 'date', value: 44_440, format: 'yyyy"年"m"月"' },
  },
  {
    title: 'a date with its time',
    style:
      '<number:date-style style:name="N1"><number:year/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>',
    value: date('2021-03-05T14:30:00', 'table:style-name="ce1"'),
    expected: { column: 1, type: 'date', value: 44_260 + 14.5 / 24, format: 'yy-mm-dd hh:mm' },
  },
  {
    title: 'a number under a date style, as some programs write dates',
    style:
      '<number:date-style style:name="N1"><number:month number:textual="true"/><number:day/></number:date-style>',
    value: cell(p('…'), 'office:value-type="float" office:value="44260" table:style-name="ce1"'),
    expected: { column: 1, type: 'date', value: 44_260, format: 'mmmd' },
  },
  {
    title: 'a percentage',
    style:
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
    value: cell(p('92.60%'), 'office:value-type="percentage" office:value="0.926" table:style-name="ce1"'),
    expected: { column: 1, type: 'number', value: 0.926, format: '0.00%' },
  },
  {
    title: 'a unit behind a number',
    style:
      '<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>人</number:text></number:number-style>',
    value: cell(p('25人'), 'office:value-type="float" office:value="25" table:style-name="ce1"'),
    expected: { column: 1, type: 'number', value: 25, format: '0"人"' },
  },
];

test.each(formatCases)('$title keeps its format', async ({ style, value, expected }) => {
  const cellStyle = '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const bytes = odsPackage({ styles: style + cellStyle, spreadsheet: table(row(value)) });
  expect((await readFile(bytes, 'a.ods')).sheets[0]?.rows[0]?.cells).toEqual([expected]);
});

test('a format may come from the column, the row, a parent style, or the file of styles', async () => {
  const monthly =
    '<number:date-style style:name="N9"><number:year number:style="long"/><number:text>/</number:text><number:month/></number:date-style>';
  const named = '<style:style style:name="月" style:family="table-cell" style:data-style-name="N9"/>';
  const bytes = odsPackage({
    styles: '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="月"/>',
    parts: { 'styles.xml': stylesPart(monthly + named) },
    spreadsheet: table(
      [
        '<table:table-column table:default-cell-style-name="ce1"/><table:table-column table:number-columns-repeated="3"/>',
        row(date('2021-09-01') + date('2021-09-01')),
        row(date('2021-09-01') + date('2021-09-01'), 'table:default-cell-style-name="月"'),
      ].join(''),
    ),
  });
  const { rows } = (await readFile(bytes, 'a.ods')).sheets[0] ?? { rows: [] };
  expect(rows.map(({ cells }) => cells.map((one) => ('format' in one ? one.format : '')))).toEqual([
    ['yyyy/m', 'yyyy-mm-dd'],
    ['yyyy/m', 'yyyy/m'],
  ]);
});

test.each([
  { title: 'text in paragraphs', given: cell(p('一') + p('') + p('二')), expected: '一\n\n二' },
  {
    title: 'spaces, tabs and line breaks that are elements',
    given: cell(p('甲<text:s text:c="3"/>乙<text:tab/>丙<text:line-break/>丁<text:s/>')),
    expected: '甲   乙\t丙\n丁 ',
  },
  { title: 'white space of the file', given: cell(p('甲\n   乙')), expected: '甲 乙' },
  {
    title: 'marked and linked text',
    given: cell(p('<text:span>支部</text:span><text:a>大会</text:a>&amp;')),
    expected: '支部大会&',
  },
  {
    title: 'a comment beside the text',
    given: cell(`<office:annotation><dc:creator>甲</dc:creator>${p('批注')}</office:annotation>${p('正文')}`),
    expected: '正文',
  },
  {
    title: 'a text that stands in an attribute only',
    given: cell('', 'office:value-type="string" office:string-value="党课"'),
    expected: '党课',
  },
])('$title', async ({ given, expected }) => {
  expect(await firstCell(given)).toEqual({ column: 1, type: 'text', value: expected });
});

test.each([
  {
    title: 'a number that is not shown',
    given: '<table:table-cell office:value-type="float" office:value="3"/>',
    expected: { type: 'number', value: 3, format: '' },
  },
  {
    title: 'a duration of more than a day',
    given: cell(p('…'), 'office:value-type="time" office:time-value="P1DT06H00M00,5S"'),
    expected: { type: 'date', value: 1 + (6 * 3600 + 0.5) / 86_400, format: 'h:mm:ss' },
  },
  {
    title: 'a formula without a result',
    given: '<table:table-cell table:formula="of:=[.B1]"/>',
    expected: { type: 'pending', formula: true },
  },
  {
    title: 'an error of a formula that has no type for it',
    given: cell(p('#DIV/0!'), 'table:formula="of:=1/0" office:value-type="string"'),
    expected: { type: 'error', value: '#DIV/0!', formula: true },
  },
  {
    title: 'the same words typed by hand',
    given: cell(p('#DIV/0!')),
    expected: { type: 'text', value: '#DIV/0!' },
  },
])('$title', async ({ given, expected }) => {
  expect(await firstCell(given)).toEqual({ column: 1, ...expected });
});

test('rows and cells that are said once and mean several', async () => {
  const seven = cell(p('7'), 'office:value-type="float" office:value="7" table:number-columns-repeated="2"');
  const bytes = fileOf(
    row('', 'table:number-rows-repeated="3"') +
      row(`<table:table-cell/>${seven}`, 'table:number-rows-repeated="2"') +
      row(cell(p('末'))),
  );
  expect(cellsOf((await readFile(bytes, 'a.ods')).sheets[0])).toEqual({
    B4: '7',
    C4: '7',
    B5: '7',
    C5: '7',
    A6: '"末"',
  });
});

test('rows in groups and headings, filtered rows, what stands under a merged cell', async () => {
  const merged = cell(p('题'), 'office:value-type="string" table:number-columns-spanned="2"');
  const covered = `<table:covered-table-cell office:value-type="string">${p('底')}</table:covered-table-cell>`;
  const bytes = fileOf(
    `<table:table-header-rows>${row(merged + covered)}</table:table-header-rows><table:table-row-group>${row(cell(p('1')), 'table:visibility="filter"')}</table:table-row-group>`,
  );
  const [sheet] = (await readFile(bytes, 'a.ods')).sheets;
  expect(cellsOf(sheet)).toEqual({ A1: '"题"', B1: '"底"', A2: '"1"' });
  expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('names: those of the document first, then those of its tables; only single cells', async () => {
  const name = (label: string, address: string) =>
    `<table:named-range table:name="${label}" table:cell-range-address="${address}"/>`;
  const listed = (names: string) => `<table:named-expressions>${names}</table:named-expressions>`;
  const first = `<table:table table:name="甲's">${row(cell(p('1')))}${listed(name('局部', "$'甲''s'.$A$1"))}</table:table>`;
  const bytes = odsPackage({
    spreadsheet:
      first +
      table(row(cell(p('2'))), '乙') +
      listed(name('总数', '$乙.$A$1') + name('区域', '$乙.$A$1:.$B$2') + name('没有', '$丙.$A$1')),
  });
  expect((await readFile(bytes, 'a.ods')).names).toEqual([
    { name: '总数', sheet: '乙', row: 1, column: 1 },
    { name: '局部', sheet: "甲's", row: 1, column: 1 },
  ]);
});

describe('files that can’t be read', () => {
  const repeated = (columns: number, rows: number) =>
    fileOf(
      row(
        cell(p('7'), `office:value-type="string" table:number-columns-repeated="${String(columns)}"`),
        `table:number-rows-repeated="${String(rows)}"`,
      ),
    );
  test.each([
    {
      title: 'a password',
      given: odsPackage({
        spreadsheet: '',
        parts: {
          'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
        },
      }),
      expected: { code: 'file.encrypted' },
    },
    { title: 'no tables', given: odsPackage({ spreadsheet: '' }), expected: { code: 'file.empty' } },
    { title: 'no cells', given: fileOf(row('<table:table-cell/>')), expected: { code: 'file.empty' } },
    { title: 'no content', given: odsPackage({ spreadsheet: '<' }), expected: { code: 'file.damaged' } },
    {
      title: 'a number that is none',
      given: fileOf(row(cell('', 'office:value-type="float" office:value="x"'))),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'a number that is missing',
      given: fileOf(row(cell(p('3'), 'office:value-type="float"'))),
      expected: { code: 'file.damaged' },
    },
    { title: 'a date that is none', given: fileOf(row(date('2021'))), expected: { code: 'file.damaged' } },
    {
      title: 'a boolean that is none',
      given: fileOf(row(cell('', 'office:value-type="boolean" office:boolean-value="是"'))),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'a type nobody knows',
      given: fileOf(row(cell(p('1'), 'office:value-type="__proto__"'))),
      expected: { code: 'file.damaged' },
    },
    { title: 'a cell past the last column', given: repeated(16_385, 1), expected: { code: 'file.damaged' } },
    {
      title: 'one cell that means millions',
      given: repeated(16_384, 1_000),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'one row that means a million',
      given: repeated(1, 1_048_576),
      expected: { code: 'file.tooLarge', limit: 1_000_000, size: 1_048_576, unit: 'rows' },
    },
  ])('$title: $expected', async ({ given, expected }) => {
    expect(await faultOf(given)).toEqual(expected);
  });

  const SOUND = fileOf(row(cell(p('党课')) + date('2021-03-05')));

  test('cut off anywhere it is damaged', async () => {
    for (let twentieth = 4; twentieth < 20; twentieth += 1) {
      const bytes = SOUND.slice(0, Math.floor((SOUND.length * twentieth) / 20));
      expect(await faultOf(bytes)).toEqual({ code: 'file.damaged' });
    }
  });

  test('changed bytes give a workbook or a failure', async () => {
    const change = fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(SOUND);
        for (const [offset, byte] of changes) bytes[offset] = byte;
        const read = await readFile(bytes, 'a.ods').catch((error: unknown) => error);
        expect(isFailure(read) || (typeof read === 'object' && read !== null && 'sheets' in read)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
