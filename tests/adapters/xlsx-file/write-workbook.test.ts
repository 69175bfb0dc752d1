import fc from 'fast-check';
import { XlsxFile, writeWorkbook } from '@/adapters/xlsx-file';
import { openPackage } from '@/adapters/opc-package';
import type { Cell, TableTemplate, TemplateSheet, Workbook, WorkbookTemplate } from '@/core/ledger';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { MEETINGS, TEMPLATE } from './sample-template';

const readBack = async (template: WorkbookTemplate): Promise<Workbook> =>
  new XlsxFile(await writeWorkbook(template), '台账.xlsx').read();

/** `row.column value` of every cell; dates as `#serial`, numbers as they are, texts in quotes. */
function contents(rows: Workbook['sheets'][number]['rows']): string[] {
  const show = (cell: Cell) => {
    if (cell.type === 'date') return `#${String(cell.value)}`;
    return cell.type === 'text' ? JSON.stringify(cell.value) : String('value' in cell && cell.value);
  };
  return rows.flatMap(({ number, cells }) =>
    cells.map((cell) => `${String(number)}.${String(cell.column)} ${show(cell)}`),
  );
}

describe('a written workbook is read back', () => {
  test('sheets come in their order, none hidden but that of the long lists', async () => {
    const { sheets, names } = await readBack(TEMPLATE);
    expect(sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      '填写说明',
      '基本信息',
      '三会一课',
      '空表',
      '(选项)',
    ]);
    expect(names).toEqual([]);
  });

  test('a table has its title, its headings, its values and nothing else', async () => {
    const { sheets } = await readBack(TEMPLATE);
    expect(contents(sheets[2]?.rows ?? [])).toEqual([
      '1.1 "2021年“三会一课”台账"',
      '2.1 "会议类型"',
      '2.2 "日期"',
      '2.3 "实到人数"',
      '2.4 "学时"',
      '2.5 "主题 & 内容\\n（简要）"',
      '2.6 "等次"',
      '2.7 "小组"',
      '2.8 "备注"',
      '3.1 "党员大会"',
      '3.2 #44217',
      '3.3 25',
      `3.5 "${'讨论发展对象'.repeat(20)}"`,
      '3.6 "优秀"',
      '3.7 "第3活动小组"',
      '3.8 "=1+1"',
      '4.1 "党课"',
      '4.2 #44260',
      '4.3 0',
      '4.4 1.5',
      '4.5 " 两端有空格 "',
      '4.8 "-"',
    ]);
    expect(sheets[2]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 8 }]);
  });

  test('pairs have their headings and their values', async () => {
    const { sheets } = await readBack(TEMPLATE);
    expect(contents(sheets[1]?.rows ?? [])).toEqual([
      '1.1 "项目"',
      '1.2 "内容"',
      '1.3 "说明"',
      '2.1 "支部"',
      '2.2 "第一党支部"',
      '2.3 "全称"',
      '3.1 "书记"',
      '4.1 "成立日期"',
      '4.2 #37073',
      '4.3 "日期"',
      '5.1 "党员人数"',
      '5.2 27',
      '5.3 "@ 开头也是文字"',
    ]);
  });

  test('lines of text stand one under the other', async () => {
    const { sheets } = await readBack(TEMPLATE);
    expect(contents(sheets[0]?.rows ?? [])).toEqual([
      '1.1 "填写说明"',
      '2.1 "一、怎么填"',
      `3.1 "${'每次活动填一行。'.repeat(30)}"`,
      '5.1 "+1 不是公式"',
    ]);
  });

  test('any text comes back, without what XML forbids and with the line ends of Excel', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '_x000D_',
        '_x005F_x000D_',
        '=A1',
        "'=A1",
        '&amp;',
        '<t>',
        ']]>',
        '\t',
        '\u007F',
        '\u0001',
        '__proto__',
        '\r\n',
        '\r',
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const rows = [{ name: '值', value, hint: '' }];
        const sheet: TemplateSheet = { type: 'pairs', name: '表', headings: ['甲', '乙', '丙'], rows };
        const { sheets } = await readBack({ title: '', sheets: [sheet] });
        const expected = value
          .replace(/\r\n?/g, '\n')
          .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        const cell = sheets[0]?.rows[1]?.cells[1];
        expect(cell).toEqual(expected === '' ? undefined : { column: 2, type: 'text', value: expected });
      }),
      { numRuns: 150 },
    );
  });
});

describe('a written workbook is sound', () => {
  test('the Open XML SDK finds no fault', async () => {
    expect(await validateOoxml(await writeWorkbook(TEMPLATE), 'xlsx')).toEqual([]);
  });

  test('the same template gives the same bytes', async () => {
    expect(Buffer.compare(await writeWorkbook(TEMPLATE), await writeWorkbook(TEMPLATE))).toBe(0);
  });

  test('no text becomes a formula', async () => {
    const opened = openPackage(await writeWorkbook(TEMPLATE), { file: '台账.xlsx' });
    const sheets = opened.names().filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(5);
    expect(sheets.filter((name) => /<f[ >/]/.test(opened.text(name)))).toEqual([]);
  });
});

describe('what no workbook can hold is refused', () => {
  const table = (changes: Partial<TableTemplate>): WorkbookTemplate => ({
    title: '',
    sheets: [{ ...MEETINGS, ...changes }],
  });
  test.each([
    {
      title: 'two equal headings',
      given: table({
        columns: ['Name', 'name'].map((heading) => ({ heading, width: 9, format: 'text' })),
        rows: [],
      }),
    },
    { title: 'a text that is too long', given: table({ rows: [['长'.repeat(32_768)]] }) },
    { title: 'a sheet name that is too long', given: table({ name: '名'.repeat(32) }) },
    { title: 'a sheet name with a slash', given: table({ name: '上半年/下半年' }) },
    { title: 'a sheet name with an apostrophe', given: table({ name: "书记's" }) },
  ])('$title', async ({ given }) => {
    await expect(writeWorkbook(given)).rejects.toThrow(RangeError);
  });
});
