import fc from 'fast-check';
import { cellsOf, faultOf, readFile } from './described';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};
/** 日期,类型 and 2021-01-05,党课 in GB2312. */
const GB2312 = Uint8Array.from(
  Buffer.from('c8d5c6da2cc0e0d0cd0d0a323032312d30312d30352cb5b3bfce0d0a', 'hex'),
);
const MEETINGS = { A1: '"日期"', B1: '"类型"', A2: '"2021-01-05"', B2: '"党课"' };

interface TextCase {
  readonly title: string;
  readonly given: Uint8Array;
  readonly expected: Readonly<Record<string, string>>;
}

async function expectCells({ given, expected }: Omit<TextCase, 'title'>): Promise<void> {
  const { sheets, names } = await readFile(given, '2021年台账.csv');
  expect(
    sheets.map(({ name, hidden, merges, hiddenColumns }) => ({ name, hidden, merges, hiddenColumns })),
  ).toEqual([{ name: '2021年台账', hidden: false, merges: [], hiddenColumns: [] }]);
  expect(names).toEqual([]);
  expect(cellsOf(sheets[0])).toEqual(expected);
}

describe('encodings', () => {
  const text = '日期,类型\r\n2021-01-05,党课\r\n';
  test.each<TextCase>([
    { title: 'UTF-8', given: utf8(text), expected: MEETINGS },
    { title: 'UTF-8 with a byte order mark', given: utf8(`\uFEFF${text}`), expected: MEETINGS },
    { title: 'GB2312', given: GB2312, expected: MEETINGS },
    {
      title: 'GB18030 with a character of four bytes',
      given: Uint8Array.from([...GB2312, 0x82, 0x35, 0x8f, 0x33, 0x2c, 0x31]),
      expected: { ...MEETINGS, A3: '"龦"', B3: '1' },
    },
    { title: 'what Excel calls Unicode text', given: utf16(text.replaceAll(',', '\t')), expected: MEETINGS },
    { title: 'UTF-16, the other way round', given: utf16(text, true), expected: MEETINGS },
  ])('$title', expectCells);

  test.each([
    { title: 'bytes of no encoding', given: Uint8Array.from([...GB2312, 0xff, 0x2c, 0x31]) },
    {
      title: 'Big5, which GB18030 can decode into nonsense',
      // 會議時間,會議類型 and twice 組織生活會,黨課.
      given: Uint8Array.from(
        Buffer.from(
          `b77cc4b3aec9b6a12cb77cc4b3c3fe0aab2c${'b2d5c2b4a5cdacA1b77c2cc4d2bdd20a'.toLowerCase().repeat(4)}`,
          'hex',
        ),
      ),
    },
    { title: 'UTF-8 cut within a character', given: utf8(text.repeat(3)).slice(0, -3) },
    { title: 'UTF-16 with half a character', given: utf16('日期\t\uD800\n1\t2') },
  ])('$title: refused, never read as nonsense', async ({ given }) => {
    expect(await faultOf(given)).toEqual({ code: 'file.unknownEncoding' });
  });
});

describe('records', () => {
  test.each<TextCase>([
    {
      title: 'quotes, with separators, line breaks and quotes in them',
      given: utf8('主题,人数\n"学习, 讨论",3\n"第一行\r\n第二行",4\n"他说""好""",5\n'),
      expected: {
        A1: '"主题"',
        B1: '"人数"',
        A2: '"学习, 讨论"',
        B2: '3',
        A3: '"第一行\\r\\n第二行"',
        B3: '4',
        A4: '"他说\\"好\\""',
        B4: '5',
      },
    },
    {
      title: 'semicolons, though commas stand in the texts',
      given: utf8('主题;人数\n学习,讨论;3\n总结,表彰;4\n'),
      expected: { A1: '"主题"', B1: '"人数"', A2: '"学习,讨论"', B2: '3', A3: '"总结,表彰"', B3: '4' },
    },
    {
      title: 'a separator told by the file itself, whose line is none of the table',
      given: utf8('sep=|\n日期|人数\n2021-01-05|3'),
      expected: { A1: '"日期"', B1: '"人数"', A2: '"2021-01-05"', B2: '3' },
    },
    {
      title: 'line ends of old Macintoshes, an empty row, fields left out',
      given: utf8('甲,乙,丙\r,,\r1,,3\r,2\r'),
      expected: { A1: '"甲"', B1: '"乙"', C1: '"丙"', A3: '1', C3: '3', B4: '2' },
    },
    {
      title: 'a title above the table, and a quote within a text',
      given: utf8('2021年台账\n屏幕,尺寸\n甲,5" 屏\n乙,6" 屏\n'),
      expected: {
        A1: '"2021年台账"',
        A2: '"屏幕"',
        B2: '"尺寸"',
        A3: '"甲"',
        B3: '"5\\" 屏"',
        A4: '"乙"',
        B4: '"6\\" 屏"',
      },
    },
  ])('$title', expectCells);
});

test.each([
  { given: '25', expected: '25' },
  { given: '-3', expected: '-3' },
  { given: '0.5', expected: '0.5' },
  { given: '0', expected: '0' },
  { given: '007', expected: '"007"' },
  { given: '10.20', expected: '"10.20"' },
  { given: '+5', expected: '"+5"' },
  { given: '1e5', expected: '"1e5"' },
  { given: '110101199003070011', expected: '"110101199003070011"' },
  { given: '2021-3-5', expected: '"2021-3-5"' },
  { given: '2021/3/5', expected: '"2021/3/5"' },
  { given: '50%', expected: '"50%"' },
  { given: '=1+1', expected: '"=1+1"' },
  { given: 'TRUE', expected: '"TRUE"' },
  { given: 'NaN', expected: '"NaN"' },
  { given: 'Infinity', expected: '"Infinity"' },
  { given: ' 两端 ', expected: '" 两端 "' },
])('$given is read as $expected', async ({ given, expected }) => {
  const { sheets } = await readFile(utf8(`值,注\n${given},x\n`), 'a.csv');
  expect(cellsOf(sheets[0])['A2']).toBe(expected);
});

test.each([
  {
    title: 'prose',
    given: '今年以来，支部认真学习。\n现将情况汇报如下：\n一、组织生活。\n',
    expected: { code: 'file.notXlsx', found: 'text' },
  },
  {
    title: 'prose with a comma',
    given: '第一段。\n第二段, 很短。\n第三段。\n',
    expected: { code: 'file.notXlsx', found: 'text' },
  },
  { title: 'nothing but white space', given: ' \r\n\r\n', expected: { code: 'file.empty' } },
  { title: 'nothing but separators', given: ',,\n,,\n', expected: { code: 'file.notXlsx', found: 'text' } },
  {
    title: 'a quote that is never closed',
    given: '主题,人数\n"学习,3\n讨论,4\n',
    expected: { code: 'file.damaged' },
  },
])('$title is refused: $expected', async ({ given, expected }) => {
  expect(await faultOf(utf8(given))).toEqual(expected);
});

test('rows and size have limits', async () => {
  const rows = utf8('甲,乙\n'.repeat(11));
  expect(await faultOf(rows, 'a.csv', { rows: 10 })).toEqual({
    code: 'file.tooLarge',
    limit: 10,
    size: 11,
    unit: 'rows',
  });
  expect(await faultOf(rows, 'a.csv', { rows: 11 })).toBeNull();
  const large = new Uint8Array(2 * 1024 * 1024 + 1).fill(0x2c);
  expect(await faultOf(large, 'a.csv', { unpackedBytes: 2 * 1024 * 1024 })).toEqual({
    code: 'file.tooLarge',
    limit: 2,
    size: 3,
  });
});

test('whatever stands in the fields comes back, with any separator', async () => {
  const field = fc.oneof(
    fc.constantFrom('党课', 'a,b', 'x\ty', '"', '""', 'a\nb', 'c\r\nd', ';', '007'),
    fc.stringMatching(/^[ -~一-龥]{1,8}$/),
  );
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, separator) => {
      const text = rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
      const { sheets } = await readFile(utf8(`\uFEFF${text}`), 'a.csv');
      const read = sheets[0]?.rows.map(({ cells }) =>
        cells.map((cell) => ('value' in cell ? String(cell.value) : '')),
      );
      expect(read).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
