import { XlsxFile } from '@/adapters/xlsx-file';
import type { Cell } from '@/core/ledger';
import { buildSheet } from './build-workbook';

interface CellCase {
  readonly title: string;
  /** A cell's XML; `{strings}` is `a`, `张三`, the empty text, and those below. */
  readonly given: string;
  readonly expected: Cell | null;
}

const STRINGS = `
  <si><t>a</t></si>
  <si><t>张三</t></si>
  <si><t/></si>
  <si><t xml:space="preserve">  两端有空格 </t></si>
  <si><r><rPr><b/></rPr><t>支部</t></r><r><t xml:space="preserve"> 大会</t></r></si>
  <si><t>第一行_x000D_
第二行</t></si>
  <si><t>_x005F_x000D_</t></si>
  <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
  <si><t>=1+1</t></si>
  <si><t>A &amp;amp; B &lt;b&gt;</t></si>
  <si><t><![CDATA[<x>&]]>后</t></si>
  <si></si>`;

const STYLES = `
  <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0&quot;人&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs>
    <xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="31"/>
    <xf numFmtId="57"/><xf numFmtId="58"/><xf numFmtId="27"/><xf numFmtId="20"/><xf numFmtId="49"/><xf numFmtId="2"/>
    <xf numFmtId="22"/><xf numFmtId="46"/><xf numFmtId="36"/><xf numFmtId="50"/>
  </cellXfs>
  <dxfs><dxf><numFmt numFmtId="164" formatCode="0.0"/></dxf></dxfs>`;

async function readCell(given: string, head = ''): Promise<Cell | null> {
  const data = `<row r="1"><c r="A1"><v>0</v></c>${given}</row>`;
  const bytes = buildSheet(data, { strings: STRINGS, styles: STYLES, head });
  const workbook = await new XlsxFile(bytes, '台账.xlsx').read();
  return workbook.sheets[0]?.rows[0]?.cells[1] ?? null;
}

const text = (value: string): Cell => ({ column: 2, type: 'text', value });
const number = (value: number, format = ''): Cell => ({ column: 2, type: 'number', value, format });
const date = (value: number, format: string): Cell => ({ column: 2, type: 'date', value, format });

describe('texts', () => {
  test.each<CellCase>([
    { title: 'a shared string is its text', given: '<c r="B1" t="s"><v>1</v></c>', expected: text('张三') },
    {
      title: 'the first shared string has number 0',
      given: '<c r="B1" t="s"><v>0</v></c>',
      expected: text('a'),
    },
    { title: 'an empty shared string is no cell', given: '<c r="B1" t="s"><v>2</v></c>', expected: null },
    {
      title: 'a shared string without text is no cell',
      given: '<c r="B1" t="s"><v>11</v></c>',
      expected: null,
    },
    {
      title: 'white space at the ends stays',
      given: '<c r="B1" t="s"><v>3</v></c>',
      expected: text('  两端有空格 '),
    },
    { title: 'rich text is joined', given: '<c r="B1" t="s"><v>4</v></c>', expected: text('支部 大会') },
    {
      title: 'an escaped carriage return is one',
      given: '<c r="B1" t="s"><v>5</v></c>',
      expected: text('第一行\r\n第二行'),
    },
    {
      title: 'an escaped escape is the text itself',
      given: '<c r="B1" t="s"><v>6</v></c>',
      expected: text('_x000D_'),
    },
    { title: 'phonetic guides are left out', given: '<c r="B1" t="s"><v>7</v></c>', expected: text('東京') },
    {
      title: 'a text that looks like a formula is a text',
      given: '<c r="B1" t="s"><v>8</v></c>',
      expected: text('=1+1'),
    },
    {
      title: 'entities are decoded once',
      given: '<c r="B1" t="s"><v>9</v></c>',
      expected: text('A &amp; B <b>'),
    },
    {
      title: 'a CDATA section is text like any other',
      given: '<c r="B1" t="s"><v>10</v></c>',
      expected: text('<x>&后'),
    },
    {
      title: 'an inline string is its text',
      given: '<c r="B1" t="inlineStr"><is><t>李四</t></is></c>',
      expected: text('李四'),
    },
    {
      title: 'rich inline text is joined, without phonetic guides',
      given:
        '<c r="B1" t="inlineStr"><is><r><t>李</t></r><r><t>四_x0009_</t></r><rPh sb="0" eb="1"><t>リ</t></rPh></is></c>',
      expected: text('李四\t'),
    },
    {
      title: 'an empty inline string is no cell',
      given: '<c r="B1" t="inlineStr"><is><t></t></is></c>',
      expected: null,
    },
    {
      title: 'a plain string keeps its entities decoded once',
      given: '<c r="B1" t="str"><v>&amp;lt; &#x4e00; "引" \'号\'</v></c>',
      expected: text('&lt; 一 "引" \'号\''),
    },
    {
      title: 'a plain string of digits stays text',
      given: '<c r="B1" t="str"><v>007</v></c>',
      expected: text('007'),
    },
    {
      title: 'a text under a date format stays text',
      given: '<c r="B1" s="1" t="s"><v>1</v></c>',
      expected: text('张三'),
    },
    {
      title: 'a comment in a text is no text',
      given: '<c r="B1" t="str"><v>前<!-- 中 -->后</v></c>',
      expected: text('前后'),
    },
  ])('$title', async ({ given, expected }) => {
    expect(await readCell(given)).toEqual(expected);
  });
});

describe('numbers, booleans and errors', () => {
  test.each<CellCase>([
    { title: 'an integer', given: '<c r="B1"><v>25</v></c>', expected: number(25) },
    { title: 'zero is a number', given: '<c r="B1"><v>0</v></c>', expected: number(0) },
    {
      title: 'a fraction is exactly as stored',
      given: '<c r="B1"><v>0.30000000000000004</v></c>',
      expected: number(0.1 + 0.2),
    },
    { title: 'an exponent', given: '<c r="B1"><v>1.5E-3</v></c>', expected: number(0.0015) },
    { title: 'a format of its own', given: '<c r="B1" s="2"><v>25</v></c>', expected: number(25, '0"人"') },
    { title: 'a built-in format', given: '<c r="B1" s="10"><v>2.5</v></c>', expected: number(2.5, '0.00') },
    { title: 'the text format on a number', given: '<c r="B1" s="9"><v>7</v></c>', expected: number(7, '@') },
    {
      title: 'a style that is not there is General',
      given: '<c r="B1" s="99"><v>7</v></c>',
      expected: number(7),
    },
    { title: 'an explicit number type', given: '<c r="B1" t="n"><v>7</v></c>', expected: number(7) },
    { title: 'no value is no cell', given: '<c r="B1" s="2"/>', expected: null },
    { title: 'an empty value is no cell', given: '<c r="B1" s="2"><v></v></c>', expected: null },
    {
      title: 'true',
      given: '<c r="B1" t="b"><v>1</v></c>',
      expected: { column: 2, type: 'boolean', value: true },
    },
    {
      title: 'false',
      given: '<c r="B1" t="b"><v>0</v></c>',
      expected: { column: 2, type: 'boolean', value: false },
    },
    {
      title: 'false in letters',
      given: '<c r="B1" t="b"><v>false</v></c>',
      expected: { column: 2, type: 'boolean', value: false },
    },
    {
      title: 'an error',
      given: '<c r="B1" t="e"><v>#DIV/0!</v></c>',
      expected: { column: 2, type: 'error', value: '#DIV/0!' },
    },
  ])('$title', async ({ given, expected }) => {
    expect(await readCell(given)).toEqual(expected);
  });
});

const ZH_DAY = 'yyyy"年"m"月"d"日"';
const ZH_MONTH = 'yyyy"年"m"月"';

describe('dates', () => {
  test.each<CellCase>([
    {
      title: 'a custom format',
      given: '<c r="B1" s="1"><v>44260</v></c>',
      expected: date(44260, 'yyyy\\-mm\\-dd'),
    },
    {
      title: 'built-in format 14',
      given: '<c r="B1" s="3"><v>44260</v></c>',
      expected: date(44260, 'mm-dd-yy'),
    },
    {
      title: 'built-in format 22 keeps the time exactly',
      given: '<c r="B1" s="11"><v>44260.604166666664</v></c>',
      expected: date(44260.604166666664, 'm/d/yy h:mm'),
    },
    {
      title: 'Chinese format 27',
      given: '<c r="B1" s="7"><v>44440</v></c>',
      expected: date(44440, ZH_MONTH),
    },
    { title: 'Chinese format 31', given: '<c r="B1" s="4"><v>44260</v></c>', expected: date(44260, ZH_DAY) },
    {
      title: 'Chinese format 36',
      given: '<c r="B1" s="13"><v>44440</v></c>',
      expected: date(44440, ZH_MONTH),
    },
    {
      title: 'Chinese format 50',
      given: '<c r="B1" s="14"><v>44440</v></c>',
      expected: date(44440, ZH_MONTH),
    },
    {
      title: 'Chinese format 57',
      given: '<c r="B1" s="5"><v>44440</v></c>',
      expected: date(44440, ZH_MONTH),
    },
    {
      title: 'Chinese format 58',
      given: '<c r="B1" s="6"><v>44260</v></c>',
      expected: date(44260, 'm"月"d"日"'),
    },
    { title: 'a time of day', given: '<c r="B1" s="8"><v>0.5</v></c>', expected: date(0.5, 'h:mm') },
    {
      title: 'an elapsed time',
      given: '<c r="B1" s="12"><v>1.25</v></c>',
      expected: date(1.25, '[h]:mm:ss'),
    },
    {
      title: 'an ISO date is its serial',
      given: '<c r="B1" s="1" t="d"><v>2021-03-05</v></c>',
      expected: date(44260, 'yyyy\\-mm\\-dd'),
    },
    {
      title: 'an ISO date with its time',
      given: '<c r="B1" s="1" t="d"><v>2021-03-05T12:00:00.000Z</v></c>',
      expected: date(44260.5, 'yyyy\\-mm\\-dd'),
    },
    {
      title: 'an ISO date without a date format is a date',
      given: '<c r="B1" t="d"><v>2021-03-05</v></c>',
      expected: date(44260, 'yyyy-mm-dd'),
    },
    {
      title: 'an ISO time is part of a day',
      given: '<c r="B1" s="8" t="d"><v>18:00</v></c>',
      expected: date(0.75, 'h:mm'),
    },
  ])('$title', async ({ given, expected }) => {
    expect(await readCell(given)).toEqual(expected);
  });

  test.each<CellCase>([
    {
      title: 'a day is given in the 1900 system',
      given: '<c r="B1" s="1"><v>42798</v></c>',
      expected: date(44260, 'yyyy\\-mm\\-dd'),
    },
    { title: 'a number is left alone', given: '<c r="B1"><v>42798</v></c>', expected: number(42798) },
    {
      title: 'a time of day is left alone',
      given: '<c r="B1" s="8"><v>0.5</v></c>',
      expected: date(0.5, 'h:mm'),
    },
    {
      title: 'an ISO date is the same in any system',
      given: '<c r="B1" s="1" t="d"><v>2021-03-05</v></c>',
      expected: date(44260, 'yyyy\\-mm\\-dd'),
    },
    {
      title: 'a computed day is given in the 1900 system',
      given: '<c r="B1" s="1"><f>TODAY()</f><v>42798</v></c>',
      expected: { ...date(44260, 'yyyy\\-mm\\-dd'), formula: true },
    },
  ])('1904 system: $title', async ({ given, expected }) => {
    expect(await readCell(given, '<workbookPr date1904="1"/>')).toEqual(expected);
  });
});

describe('formulas', () => {
  const computed = (cell: Cell): Cell => ({ ...cell, formula: true });
  test.each<CellCase>([
    { title: 'a number', given: '<c r="B1"><f>1+1</f><v>2</v></c>', expected: computed(number(2)) },
    { title: 'zero', given: '<c r="B1"><f>1-1</f><v>0</v></c>', expected: computed(number(0)) },
    {
      title: 'a text',
      given: '<c r="B1" t="str"><f>A1</f><v>张三</v></c>',
      expected: computed(text('张三')),
    },
    { title: 'an empty text is no cell', given: '<c r="B1" t="str"><f>""</f><v></v></c>', expected: null },
    {
      title: 'a date',
      given: '<c r="B1" s="1"><f>A1</f><v>44260</v></c>',
      expected: computed(date(44260, 'yyyy\\-mm\\-dd')),
    },
    {
      title: 'a boolean',
      given: '<c r="B1" t="b"><f>1=2</f><v>0</v></c>',
      expected: computed({ column: 2, type: 'boolean', value: false }),
    },
    {
      title: 'an error',
      given: '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      expected: computed({ column: 2, type: 'error', value: '#DIV/0!' }),
    },
    {
      title: 'no stored result is pending',
      given: '<c r="B1"><f>SUM(A1:A9)</f></c>',
      expected: computed({ column: 2, type: 'pending' }),
    },
    {
      title: 'an empty stored number is pending',
      given: '<c r="B1"><f>SUM(A1:A9)</f><v></v></c>',
      expected: computed({ column: 2, type: 'pending' }),
    },
    {
      title: 'no stored text is pending',
      given: '<c r="B1" t="str"><f>A1</f></c>',
      expected: computed({ column: 2, type: 'pending' }),
    },
    {
      title: 'the first cell of a shared formula',
      given: '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c>',
      expected: computed(number(4)),
    },
    {
      title: 'a later cell of a shared formula',
      given: '<c r="B1"><f t="shared" si="0"/><v>6</v></c>',
      expected: computed(number(6)),
    },
    {
      title: 'an array formula',
      given: '<c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c>',
      expected: computed(number(1)),
    },
  ])('$title', async ({ given, expected }) => {
    expect(await readCell(given)).toEqual(expected);
  });
});
