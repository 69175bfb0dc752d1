import fc from 'fast-check';
import { isFailure } from '@/core/failure';
import { cellsOf, faultOf, readFile } from './described';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (table: string, head = ''): Uint8Array =>
  utf8(`<html><head>${head}</head><body>${table}</body></html>`);
/** 类型 and 党课. */
const GB2312 = Buffer.concat([
  Buffer.from(
    '<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"></head><table><tr><td>',
  ),
  Buffer.from('c0e0d0cd', 'hex'),
  Buffer.from('</td><td>25</td></tr><tr><td>'),
  Buffer.from('b5b3bfce', 'hex'),
  Buffer.from('</td></tr></table></html>'),
]);

interface PageCase {
  readonly title: string;
  readonly given: Uint8Array;
  readonly expected: Readonly<Record<string, string>>;
}

test.each<PageCase>([
  {
    title: 'a table in GB2312, as the page says',
    given: Uint8Array.from(GB2312),
    expected: { A1: '"类型"', B1: '25', A2: '"党课"' },
  },
  {
    title: 'merged cells push those beside and below them',
    given: page(
      '<table><tr><td colspan=3>台账</td></tr><tr><th rowspan="2">类型</th><th colspan="2">人数</th></tr><tr><th>应到</th><th>实到</th></tr><tr><td>党课</td><td>20</td><td>18</td></tr></table>',
    ),
    expected: {
      A1: '"台账"',
      A2: '"类型"',
      B2: '"人数"',
      B3: '"应到"',
      C3: '"实到"',
      A4: '"党课"',
      B4: '20',
      C4: '18',
    },
  },
  {
    title: 'closing tags left out',
    given: page('<TABLE><TR><TD>甲<TD>乙<TR><TD>1<TD>2</TABLE>'),
    expected: { A1: '"甲"', B1: '"乙"', A2: '1', B2: '2' },
  },
  {
    title: 'entities, line breaks, white space, markup within cells',
    given: page(
      '<table><tr><td> A&amp;B &lt;&#26032;&#x4e00;&gt; </td><td>第一行<br>第二行</td><td><p>一</p><p><b>二</b>\n三</p></td><td>&nbsp;</td><td>&copy;x</td></tr></table>',
    ),
    expected: { A1: '"A&B <新一>"', B1: '"第一行\\n第二行"', C1: '"一\\n二 三"', E1: '"&copy;x"' },
  },
  {
    title: 'comments, styles and scripts are none of the table',
    given: page(
      '<table><!-- <tr><td>x</td></tr> --><style>td > a {}</style><tr><td>甲<script>"<td>"</script></td><td>乙</td></tr></table>',
    ),
    expected: { A1: '"甲"', B1: '"乙"' },
  },
  {
    title: 'codes and dates stay texts, plain numbers are numbers',
    given: page('<table><tr><td>007</td><td>2021-3-5</td><td>12.5</td><td>1,234</td></tr></table>'),
    expected: { A1: '"007"', B1: '"2021-3-5"', C1: '12.5', D1: '"1,234"' },
  },
  {
    title: 'several tables stand one below the other',
    given: page(
      '<table><tr><td rowspan=3>甲</td></tr></table><p>说明</p><table><tr><td>乙</td></tr></table>',
    ),
    expected: { A1: '"甲"', A2: '"乙"' },
  },
  {
    title: 'a table without a page around it',
    given: utf8('\uFEFF<table border=1><tr><td>甲</td><td>a > b</td></tr></table>'),
    expected: { A1: '"甲"', B1: '"a > b"' },
  },
])('$title', async ({ given, expected }) => {
  const { sheets } = await readFile(given, '三会一课.xls');
  expect(sheets.map(({ name }) => name)).toEqual(['三会一课']);
  expect(cellsOf(sheets[0])).toEqual(expected);
});

test('merges, hidden rows and columns, and the name of the sheet', async () => {
  const head = '<!--[if gte mso 9]><xml><x:Name>党课&amp;会议</x:Name></xml><![endif]-->';
  const table =
    '<table><col span=2><col style="display:none"><tr><td colspan=2>题</td><td>x</td></tr><tr style=\'height:0;display:none\'><td rowspan=2>甲</td><td>1</td></tr><tr><td colspan=2></td></tr></table>';
  const { sheets } = await readFile(page(table, head), 'a.xls');
  expect(sheets).toMatchObject([
    {
      name: '党课&会议',
      hidden: false,
      hiddenColumns: [3],
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 2, left: 1, bottom: 3, right: 1 },
      ],
    },
  ]);
  expect(sheets[0]?.rows.map(({ number, hidden }) => ({ number, hidden }))).toEqual([
    { number: 1, hidden: false },
    { number: 2, hidden: true },
  ]);
});

test.each([
  {
    title: 'a page without a table',
    given: page('<p>请先登录</p>'),
    expected: { code: 'file.notXlsx', found: 'html' },
  },
  {
    title: 'a table within a cell, whose rows no sheet could have',
    given: page('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>'),
    expected: { code: 'file.notXlsx', found: 'html' },
  },
  {
    title: 'an empty table',
    given: page('<table><tr><td> </td></tr></table>'),
    expected: { code: 'file.empty' },
  },
  {
    title: 'a row wider than any sheet',
    given: page('<table><tr><td colspan=16384>1</td><td>2</td></tr></table>'),
    expected: { code: 'file.damaged' },
  },
  {
    title: 'a page in an encoding that is not the one it names, nor any other',
    given: Uint8Array.from([...page('<table><tr><td>1', '<meta charset="utf-8">'), 0xff, 0x3c]),
    expected: { code: 'file.unknownEncoding' },
  },
])('$title is refused: $expected', async ({ given, expected }) => {
  expect(await faultOf(given)).toEqual(expected);
});

test('rows have a limit', async () => {
  const bytes = page(`<table>${'<tr><td>1</td></tr>'.repeat(11)}</table>`);
  expect(await faultOf(bytes, 'a.xls', { rows: 10 })).toEqual({
    code: 'file.tooLarge',
    limit: 10,
    size: 11,
    unit: 'rows',
  });
});

test('whatever stands in a page, it is a workbook or a failure, and soon', async () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td colspan=3 rowspan=2>',
    '</td>',
    '</tr>',
    '</table>',
    '<br>',
    '<!--',
    '-->',
    '<style>',
    '<td "',
    "<a '",
    '&#0;',
    '&amp',
    '<',
    '>',
    '党课',
    ' ',
    '25',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const read = await readFile(utf8(`<html>${pieces.join('')}`), 'a.xls').catch((error: unknown) => error);
      expect(isFailure(read) || (typeof read === 'object' && read !== null && 'sheets' in read)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('quotes that are never closed cost no more than their share', async () => {
  const bytes = page(`<table><tr><td>1</td></tr></table>${'<td "'.repeat(5_000)}`);
  const started = process.hrtime.bigint();
  expect(cellsOf((await readFile(bytes, 'a.xls')).sheets[0])).toEqual({ A1: '1' });
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20);
});
