import { openPackage } from '@/adapters/opc-package';
import { correctWorkbook, withoutFormulas, XlsxFile } from '@/adapters/xlsx-file';
import type { CellChange, Correction, NewContent } from '@/core/doctor';
import { withCorrections } from '@/core/doctor';
import { DATE_FORMAT, type Cell } from '@/core/ledger';
import { parseCellAddress } from '@/core/findings';
import { buildSheet, buildWorkbook } from './build-workbook';
import { readByExceljs } from './exceljs-oracle';

const FILE = '台账.xlsx';
const DATE: NewContent = { type: 'date', value: 44_260, format: DATE_FORMAT };
const NUMBER: NewContent = { type: 'number', value: 25 };

const STYLES = [
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>',
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills>',
  '<borders count="1"><border/></borders>',
  '<cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="1" applyNumberFormat="1"/>',
  '<xf numFmtId="176" fontId="1"><alignment horizontal="center"/></xf>',
  '<xf numFmtId="0" fontId="1" quotePrefix="1"/><xf numFmtId="4" fontId="1"/></cellXfs>',
].join('');

/** One change; what stands there is a text, or nothing. */
function change(address: string, becomes: NewContent, stands: string | null = 'x'): CellChange {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  const cell: Cell | null = stands === null ? null : { column, type: 'text', value: stands };
  return { row, column, stands: cell, becomes };
}

const correction = (...cells: readonly CellChange[]): Correction => ({
  file: FILE,
  sheet: '三会一课',
  reason: 'numberText',
  findings: [],
  fields: {},
  cells,
});

const correct = (bytes: Uint8Array, ...cells: readonly CellChange[]) =>
  correctWorkbook(bytes, FILE, [correction(...cells)]);

const part = (bytes: Uint8Array, name: string) => openPackage(bytes, { file: FILE }).text(name);
const dataOf = (bytes: Uint8Array) =>
  /<sheetData>(.*)<\/sheetData>/s.exec(part(bytes, 'xl/worksheets/sheet1.xml'))?.[1];

describe('a cell that is corrected', () => {
  it.each<{ title: string; given: string; changes: readonly CellChange[]; expected: string }>([
    {
      title: 'a shared text becomes a number in its own style',
      given: '<row r="2"><c r="A2" s="4" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>',
      changes: [change('A2', NUMBER)],
      expected: '<row r="2"><c r="A2" s="4"><v>25</v></c><c r="B2"><v>1</v></c></row>',
    },
    {
      title: 'under the format of texts it gets a style without it',
      given: '<row r="2"><c r="A2" s="1" t="s"><v>0</v></c></row>',
      changes: [change('A2', NUMBER)],
      expected: '<row r="2"><c r="A2" s="5"><v>25</v></c></row>',
    },
    {
      title: 'a date gets the format of dates',
      given: '<row r="2"><c r="A2" s="2" t="inlineStr"><is><t>x</t></is></c></row>',
      changes: [change('A2', DATE)],
      expected: '<row r="2"><c r="A2" s="5"><v>44260</v></c></row>',
    },
    {
      title: 'two cells of one style share the new one',
      given: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>0</v></c></row>',
      changes: [change('B2', DATE), change('A2', DATE)],
      expected: '<row r="2"><c r="A2" s="5"><v>44260</v></c><c r="B2" s="5"><v>44260</v></c></row>',
    },
    {
      title: 'an empty cell keeps its borders',
      given: '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="4"/><c r="C2"><v>3</v></c></row>',
      changes: [change('B2', NUMBER, null)],
      expected: '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="4"><v>25</v></c><c r="C2"><v>3</v></c></row>',
    },
    {
      title: 'a cell that is not written comes in its place, with the style of the row',
      given:
        '<row r="2" spans="1:3" s="4" customFormat="1"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>',
      changes: [change('B2', NUMBER, null)],
      expected:
        '<row r="2" spans="1:3" s="4" customFormat="1"><c r="A2"><v>1</v></c><c r="B2" s="4"><v>25</v></c><c r="C2"><v>3</v></c></row>',
    },
    {
      title: 'behind the last cell the row says that it is wider',
      given: '<row r="2" spans="1:1"><c r="A2"><v>1</v></c></row>',
      changes: [change('C2', { type: 'text', value: '与第1行重复，_x0041_ & <作废>' }, null)],
      expected:
        '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2" s="4" t="inlineStr"><is><t xml:space="preserve">与第1行重复，_x005F_x0041_ &amp; &lt;作废&gt;</t></is></c></row>',
    },
    {
      title: 'rows and cells that leave their place to be counted',
      given: '<row><c><v>1</v></c></row><row><c><v>1</v></c><c t="s"><v>0</v></c></row>',
      changes: [change('B2', NUMBER)],
      expected: '<row><c><v>1</v></c></row><row><c><v>1</v></c><c r="B2"><v>25</v></c></row>',
    },
  ])('$title', ({ given, changes, expected }) => {
    const bytes = buildWorkbook({
      styles: STYLES,
      strings: '<si><t>x</t></si>',
      sheets: [
        { name: '三会一课', beforeData: '<cols><col min="3" max="9" style="4"/></cols>', data: given },
      ],
    });
    expect(dataOf(correct(bytes, ...changes))).toBe(expected);
  });

  it('keeps the look of its style, without what was only for texts', () => {
    const row = '<row r="2"><c r="A2" s="2" t="s"><v>0</v></c><c r="B2" s="3" t="s"><v>0</v></c></row>';
    const bytes = buildSheet(row, { styles: STYLES, strings: '<si><t>x</t></si>' });
    const styles = part(correct(bytes, change('A2', DATE), change('B2', NUMBER)), 'xl/styles.xml');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<numFmt numFmtId="177" formatCode="yyyy-mm-dd"/></numFmts>');
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain(
      '<xf applyNumberFormat="1" numFmtId="177" fontId="1"><alignment horizontal="center"/></xf>' +
        '<xf applyNumberFormat="1" numFmtId="0" fontId="1"/></cellXfs>',
    );
  });

  it('counts a date from 1904 where the workbook does', () => {
    const head = '<workbookPr date1904="1"/>';
    const bytes = buildSheet('<row r="2"><c r="A2" t="str"><v>x</v></c></row>', { head, styles: STYLES });
    expect(dataOf(correct(bytes, change('A2', DATE)))).toContain('<v>42798</v>');
  });

  it.each([
    { title: 'shared', cell: '<c r="B2" s="4" t="s"><v>1</v></c>' },
    { title: 'shared in runs', cell: '<c r="B2" s="4" t="s"><v>2</v></c>' },
    { title: 'of its own', cell: '<c r="B2" s="4" t="inlineStr"><is><t></t></is></c>' },
    { title: 'of its own in runs', cell: '<c r="B2" s="4" t="inlineStr"><is><r><t/></r></is></c>' },
    { title: 'of a result', cell: '<c r="B2" s="4" t="str"><v></v></c>' },
  ])('an empty text is nothing: $title', async ({ cell }) => {
    const bytes = buildSheet(`<row r="2"><c r="A2"><v>1</v></c>${cell}</row>`, {
      styles: STYLES,
      strings: '<si><t>x</t></si><si><t/></si><si><r><t></t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    });
    const { sheets } = await new XlsxFile(bytes, FILE).read();
    expect(sheets[0]?.rows[0]?.cells.map(({ column }) => column)).toEqual([1]);
    const corrected = correct(bytes, change('B2', NUMBER, null));
    expect(dataOf(corrected)).toBe('<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="4"><v>25</v></c></row>');
  });

  it.each([
    { title: 'a formula', cell: '<c r="A2" t="str"><f>B2</f><v>x</v></c>', planned: 'x' },
    { title: 'nothing', cell: '<c r="A2"/>', planned: 'x' },
    { title: 'something', cell: '<c r="A2"><v>1</v></c>', planned: null },
    { title: 'a text', cell: '<c r="A2" t="s"><v>0</v></c>', planned: null },
    { title: 'a text of its own', cell: '<c r="A2" t="inlineStr"><is><t>x</t></is></c>', planned: null },
  ])('is refused where $title stands there instead', ({ cell, planned }) => {
    const bytes = buildSheet(`<row r="2">${cell}</row>`, { styles: STYLES, strings: '<si><t>x</t></si>' });
    expect(() => correct(bytes, change('A2', NUMBER, planned))).toThrow(RangeError);
  });
});

it.each([
  { title: 'a formula without a result', cell: '<c r="B2" t="str"><f>""</f><v></v></c>', kept: ['A2'] },
  { title: 'nothing', cell: '<c r="B2"/>', kept: ['A2', 'B2'] },
  { title: 'an empty text', cell: '<c r="B2" t="str"><v></v></c>', kept: ['A2', 'B2'] },
])('of corrections that fill a cell those are left that find no formula in it: $title', ({ cell, kept }) => {
  const bytes = buildSheet(`<row r="2"><c r="A2" t="str"><v>x</v></c>${cell}</row><row r="3"/>`);
  const given = [change('A2', NUMBER), change('B2', NUMBER, null)].map((one) => correction(one));
  const left = withoutFormulas(bytes, FILE, given);
  expect(left).toEqual(given.slice(0, kept.length));
  expect(withoutFormulas(new TextEncoder().encode('a,b'), 'a.csv', given)).toBe(given);
});

describe('the rest of the file', () => {
  const SHEET = {
    beforeData: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>\n<row r="2"><c r="A2" t="s"><v>0</v></c></row>',
    afterData: '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
  };
  const plan = {
    styles: STYLES,
    strings: '<si><t>x</t></si>',
    sheets: [
      { name: '三会一课', ...SHEET },
      { name: '党课', ...SHEET },
    ],
  };

  it('keeps its bytes: only the sheet with its cell, and the styles where one is new, are others', () => {
    const bytes = buildWorkbook(plan);
    const [before, after] = [bytes, correct(bytes, change('A2', DATE))].map((given) =>
      openPackage(given, { file: FILE }),
    );
    const changed = before?.names().filter((name) => before.text(name) !== after?.text(name));
    expect(after?.names()).toEqual(before?.names());
    expect(changed).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const sheet = before?.text('xl/worksheets/sheet1.xml') ?? '';
    expect(after?.text('xl/worksheets/sheet1.xml')).toBe(
      sheet.replace('<c r="A2" t="s"><v>0</v></c>', '<c r="A2" s="5"><v>44260</v></c>'),
    );
  });

  it.each([
    {
      title: 'where the workbook says how',
      head: '',
      calc: '<calcPr calcId="191029"/>',
      expected: '<calcPr fullCalcOnLoad="1" calcId="191029"/>',
    },
    {
      title: 'where it says nothing of it',
      head: '',
      calc: '',
      expected: '</definedNames><calcPr fullCalcOnLoad="1"/>',
    },
  ])('is computed anew when opened, if there are formulas, $title', ({ calc, expected }) => {
    const data = `${SHEET.data}<row r="3"><c r="A3"><f>SUM(A2)</f><v>0</v></c></row>`;
    const bytes = buildWorkbook({ ...plan, sheets: [{ name: '三会一课', data }] });
    const xml = part(bytes, 'xl/workbook.xml').replace('</workbook>', `${calc}</workbook>`);
    const given = buildWorkbook({
      ...plan,
      sheets: [{ name: '三会一课', data }],
      parts: { 'xl/workbook.xml': xml },
    });
    expect(part(correct(given, change('A2', NUMBER)), 'xl/workbook.xml')).toContain(expected);
  });

  it('gets styles where some program wrote none', async () => {
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
    const bytes = buildSheet('<row r="2"><c r="A2" t="str"><v>x</v></c></row>', {
      parts: { '[Content_Types].xml': types },
    });
    const corrected = correct(bytes, change('A2', DATE));
    const { sheets } = await new XlsxFile(corrected, FILE).read();
    expect(sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, type: 'date', value: 44_260, format: DATE_FORMAT },
    ]);
  });

  it('is the same file where nothing is corrected', () => {
    const bytes = buildWorkbook(plan);
    expect(correctWorkbook(bytes, FILE, [])).toEqual(bytes);
  });

  it('of another workbook is refused', () => {
    const corrected = { ...correction(change('A2', NUMBER)), sheet: '没有' };
    expect(() => correctWorkbook(buildWorkbook(plan), FILE, [corrected])).toThrow(RangeError);
  });

  it('with prefixed names is read by both readers as planned', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = buildWorkbook({ ...plan, sheets: [{ name: '三会一课', xml }] });
    const made = correction(change('A2', DATE), change('C2', { type: 'text', value: '重复' }, null));
    const corrected = correctWorkbook(bytes, FILE, [made]);
    const [planned] = withCorrections([await new XlsxFile(bytes, FILE).read()], [made]);
    const read = await new XlsxFile(corrected, FILE).read();
    expect(read.sheets).toEqual(planned?.sheets);
  });

  it('is read by exceljs as planned', async () => {
    const bytes = buildWorkbook({ ...plan, sheets: [{ name: '三会一课', data: SHEET.data }] });
    const made = correction(change('A2', DATE), change('B2', { type: 'text', value: '重复' }, null));
    const [planned] = withCorrections([await new XlsxFile(bytes, FILE).read()], [made]);
    const read = await readByExceljs(correctWorkbook(bytes, FILE, [made]));
    expect(read[0]?.rows).toEqual(planned?.sheets[0]?.rows);
  });
});
