import fc from 'fast-check';
import { isFailure } from '@/core/failure';
import type { Cell, Sheet } from '@/core/ledger';
import { begin, biffStream, buildXls, compoundFile, END, u16, u32, u8, type BiffRecord } from './build-xls';
import { cellsOf, faultOf, readFile } from './described';

const CODE_PAGE = 0x0042;
const LABEL = 0x0204;
const BOUND_SHEET = 0x0085;
const CHINESE = 936;

function sheetOf(name: string, cells: readonly Cell[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    hidden: false,
    rows: [{ number: 1, hidden: false, cells }],
    merges: [],
    hiddenColumns: [],
    ...more,
  };
}

const text = (column: number, value: string): Cell => ({ column, type: 'text', value });
const MEETINGS = sheetOf('三会一课', [text(1, '类型'), { column: 2, type: 'number', value: 25, format: '' }]);
const XLS = buildXls({ sheets: [MEETINGS], names: [] });

/** As Excel 95 wrote it: texts in the code page of its country. 类型, 党课 and the sheet 会议. */
function excel95(codePage: number): Uint8Array {
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  const label = (row: number, column: number, hex: string): BiffRecord => [
    LABEL,
    Buffer.concat([u16(row, column, 0, hex.length / 2), bytes(hex)]),
  ];
  const head: BiffRecord[] = [
    begin('workbook', 0x0500),
    [CODE_PAGE, u16(codePage)],
    [0x00e0, Buffer.alloc(16)],
    [BOUND_SHEET, Buffer.concat([u32(0), u8(0, 0, 4), bytes('bbe1d2e9')])],
    END,
  ];
  const sheet = [
    begin('sheet', 0x0500),
    label(0, 0, 'c0e0d0cd'),
    label(1, 0, 'b5b3bfce'),
    label(1, 1, '41'),
    END,
  ];
  return compoundFile(biffStream(head, [sheet]), 'Book');
}

test('a workbook of Excel 95 in Chinese is read by its code page', async () => {
  const { sheets } = await readFile(excel95(CHINESE), '旧台账.xls');
  expect(sheets.map(({ name }) => name)).toEqual(['会议']);
  expect(cellsOf(sheets[0])).toEqual({ A1: '"类型"', A2: '"党课"', B2: '"A"' });
});

test('one after it in Unicode is not touched by code pages, even where it names one', async () => {
  await readFile(excel95(CHINESE), 'a.xls');
  for (const codePage of [1200, CHINESE, 1252]) {
    const bytes = buildXls({ sheets: [MEETINGS], names: [] }, false, codePage);
    const { sheets } = await readFile(bytes, 'b.xls');
    expect(sheets.map(({ name }) => name)).toEqual(['三会一课']);
    expect(cellsOf(sheets[0])).toEqual({ A1: '"类型"', B1: '25' });
  }
});

test('a code page nobody knows is not guessed', async () => {
  expect(await faultOf(excel95(999))).toEqual({ code: 'file.damaged' });
});

test('a workbook of WPS, an .xls under another name, is told by its bytes', async () => {
  for (const file of ['台账.et', '台账.xlsx', '台账']) {
    expect(cellsOf((await readFile(XLS, file)).sheets[0])).toEqual({ A1: '"类型"', B1: '25' });
  }
});

test('number formats of one file are unknown to the next', async () => {
  const own = (format: string): Cell => ({ column: 1, type: 'date', value: 44_260, format });
  const first = buildXls({ sheets: [sheetOf('甲', [own('yyyy"年"m"月"d"日"dddd')])], names: [] });
  expect((await readFile(first, 'a.xls')).sheets[0]?.rows[0]?.cells).toEqual([own('yyyy"年"m"月"d"日"dddd')]);
  // A style of a format that the file forgot to bring along.
  const number = u16(0, 0, 0);
  const value = Buffer.from(new Float64Array([44_260]).buffer);
  const sheet: BiffRecord[] = [begin('sheet'), [0x0203, Buffer.concat([number, value])], END];
  const head: BiffRecord[] = [
    begin('workbook'),
    [0x00e0, Buffer.concat([u16(0, 165), Buffer.alloc(16)])],
    [BOUND_SHEET, Buffer.concat([u32(0), u8(0, 0, 1, 0, 0x41)])],
    END,
  ];
  const { sheets } = await readFile(compoundFile(biffStream(head, [sheet])), 'b.xls');
  expect(sheets[0]?.rows[0]?.cells).toEqual([{ column: 1, type: 'number', value: 44_260, format: '' }]);
});

test('dates of the 1904 system are those of the 1900 one', async () => {
  const stored: Cell = { column: 1, type: 'date', value: 42_798, format: 'yyyy-mm-dd' };
  const bytes = buildXls({ sheets: [sheetOf('甲', [stored])], names: [] }, true);
  expect((await readFile(bytes, 'a.xls')).sheets[0]?.rows[0]?.cells).toEqual([{ ...stored, value: 44_260 }]);
});

test('names of the workbook come before those of its sheets; a name of nowhere is left out', async () => {
  const names = [
    { name: '总数', sheet: '三会一课', row: 1, column: 2 },
    { name: '没有', sheet: '无此表', row: 1, column: 1 },
  ];
  expect((await readFile(buildXls({ sheets: [MEETINGS], names }), 'a.xls')).names).toEqual([names[0]]);
});

test('charts, drawings and records nobody knows are passed over in silence', async () => {
  const head: BiffRecord[] = [
    begin('workbook'),
    [0x00e0, Buffer.alloc(20)],
    [0x7777, Buffer.from('of a later version')],
    [BOUND_SHEET, Buffer.concat([u32(0), u8(0, 2, 1, 0, 0x43)])],
    [BOUND_SHEET, Buffer.concat([u32(0), u8(0, 0, 1, 0, 0x41)])],
    END,
  ];
  const cell: BiffRecord = [LABEL, Buffer.concat([u16(0, 0, 0, 1), u8(0, 0x78)])];
  const inChart: BiffRecord = [LABEL, Buffer.concat([u16(4, 4, 0, 1), u8(0, 0x79)])];
  const sheets = [
    [begin('sheet'), inChart, END],
    [
      begin('sheet'),
      [0x00ec, Buffer.from('a drawing')] as const,
      [0x003c, Buffer.from('and more of it')] as const,
      begin('sheet'),
      inChart,
      END,
      cell,
      END,
    ],
  ];
  const workbook = await readFile(compoundFile(biffStream(head, sheets)), 'a.xls');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['A']);
  expect(cellsOf(workbook.sheets[0])).toEqual({ A1: '"x"' });
});

describe('files that can’t be read', () => {
  const head = (...more: readonly BiffRecord[]): BiffRecord[] => [begin('workbook'), ...more, END];
  test.each([
    {
      title: 'a password',
      given: compoundFile(biffStream(head([0x002f, u16(1, 1, 1, 0, 0)]), [])),
      expected: { code: 'file.encrypted' },
    },
    {
      title: 'an Excel 4 workbook in a compound file',
      given: compoundFile(biffStream([begin('workbook', 0x0400), END], []), 'Book'),
      expected: { code: 'file.notXlsx', found: 'oldXls' },
    },
    {
      title: 'a sheet of Excel 3',
      given: new Uint8Array([9, 2, 6, 0, 0, 0, 16, 0, 0, 0]),
      expected: { code: 'file.notXlsx', found: 'oldXls' },
    },
    { title: 'no sheets', given: compoundFile(biffStream(head(), [])), expected: { code: 'file.empty' } },
    {
      title: 'no cells',
      given: buildXls({ sheets: [sheetOf('空', [])], names: [] }),
      expected: { code: 'file.empty' },
    },
    {
      title: 'a sheet that is not there',
      given: compoundFile(
        biffStream(head([BOUND_SHEET, Buffer.concat([u32(9999), u8(0, 0, 1, 0, 0x41)])]), []),
      ),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'two sheets of one name, of which the library would give one',
      given: buildXls({ sheets: [MEETINGS, { ...MEETINGS, rows: [] }], names: [] }),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'a record that is cut off',
      given: compoundFile(biffStream(head(), []).subarray(0, 10)),
      expected: { code: 'file.damaged' },
    },
    {
      title: 'a Word document',
      given: compoundFile(Buffer.alloc(5000), 'WordDocument'),
      expected: { code: 'file.notXlsx', found: 'doc' },
    },
    {
      title: 'a presentation',
      given: compoundFile(Buffer.alloc(5000), 'PowerPoint Document'),
      expected: { code: 'file.notXlsx', found: 'ppt' },
    },
  ])('$title: $expected', async ({ given, expected }) => {
    expect(await faultOf(given)).toEqual(expected);
  });

  test.each(Array.from({ length: 19 }, (_, index) => index + 1))(
    'cut off after %i twentieths it is damaged, never a shorter ledger',
    async (twentieth) => {
      const rows = Array.from({ length: 400 }, (_, index) => ({
        number: index + 1,
        hidden: false,
        cells: [text(1, `第${String(index)}次`), text(2, '党课')],
      }));
      const whole = buildXls({ sheets: [{ ...MEETINGS, rows }], names: [] });
      const bytes = whole.slice(0, Math.floor((whole.length * twentieth) / 20));
      expect(await faultOf(bytes)).toEqual({ code: 'file.damaged' });
    },
  );

  test('changed bytes give a workbook or a failure', async () => {
    const change = fc.tuple(fc.nat(XLS.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(XLS);
        for (const [offset, byte] of changes) bytes[offset] = byte;
        const read = await readFile(bytes, 'a.xls').catch((error: unknown) => error);
        expect(isFailure(read) || (typeof read === 'object' && read !== null && 'sheets' in read)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('rows have a limit', async () => {
    const rows = [1, 2, 3].map((number) => ({ number, hidden: false, cells: [text(1, '党课')] }));
    const bytes = buildXls({
      sheets: [
        { ...MEETINGS, rows },
        { ...MEETINGS, name: '党课' },
      ],
      names: [],
    });
    expect(await faultOf(bytes, 'a.xls', { rows: 3 })).toEqual({
      code: 'file.tooLarge',
      limit: 3,
      size: 4,
      unit: 'rows',
    });
  });
});
