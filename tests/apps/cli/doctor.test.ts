import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const ROWS = [
  ['会议时间', '会议类型', '主题', '应到人数', '实到人数'],
  ['2021.3.5', '党员大会', '学习', '27人', 25],
  ['2021-04-06', '支委会', '研究', '7/6', null],
  ['2021年2月30日', '支委会', '研究', 7, 7],
];

const SOUND = [new Date(Date.UTC(2021, 2, 5)), '支委会', '研究', 7, 7];

async function ledgerOf(rows: readonly (readonly (Date | string | number | null)[])[]): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.addWorksheet('三会一课').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('taizhang doctor', () => {
  const folder = temporaryFolder();
  let ledger = '';

  beforeAll(async () => {
    ledger = folder.path('台账.xlsx');
    writeFileSync(ledger, await ledgerOf(ROWS));
  });

  it('lists what can be corrected, one line each, and what is left', async () => {
    expect(await taizhang('doctor', ledger)).toEqual({
      status: 0,
      err: '',
      out: [
        '可以修正（4 处）',
        '  三会一课!A2  2021.3.5 → 2021-03-05  日期写成了文字，改写成日期。',
        '  三会一课!D2  27人 → 27  “应到人数”里的数字写成了文字，改成数字。',
        '  三会一课!A3  文字“2021-04-06” → 2021-04-06  日期写成了文字，改写成日期。',
        '  三会一课!D3  7/6 → 7；E3  （空） → 6  “应到人数”里写了应到、实到两个数，分开填写。',
        '  另有 1 条错误或注意要由人来改，用 taizhang check 查看。',
        '',
        '',
      ].join('\n'),
    });
  });

  it('writes a copy with the same figures, and leaves the ledger as it is', async () => {
    const [copy, before] = [folder.path('副本.xlsx'), readFileSync(ledger)];
    const { status, out } = await taizhang('doctor', ledger, '-o', copy);
    expect([status, out.split('\n').at(-2)]).toEqual([0, `已写入 ${copy}`]);
    expect(readFileSync(ledger).equals(before)).toBe(true);
    expect((await taizhang('doctor', copy)).out).toContain('没有可以自动修正的地方。');
    const figures = async (path: string) =>
      (JSON.parse((await taizhang('figures', path, '--json')).out) as { figures: object }).figures;
    expect(await figures(copy)).toEqual(await figures(ledger));
  });

  it('takes an empty text for an empty cell', async () => {
    const [given, copy] = [folder.path('空文字.xlsx'), folder.path('空文字（修正）.xlsx')];
    const pair = ['2021.3.5', '党员大会', '27/25', ''];
    writeFileSync(given, await ledgerOf([['日期', '类型', '应到', '实到'], pair]));
    const { status, err } = await taizhang('doctor', given, '-o', copy);
    expect([status, err]).toEqual([0, '']);
    const book = await new exceljs.Workbook().xlsx.readFile(copy);
    expect(['C2', 'D2'].map((cell) => book.worksheets[0]?.getCell(cell).value)).toEqual([27, 25]);
  });

  it('writes over no formula, even where its result is empty', async () => {
    const [given, copy] = [folder.path('公式.xlsx'), folder.path('公式（修正）.xlsx')];
    const book = new exceljs.Workbook();
    book.addWorksheet('三会一课').addRows([
      ['日期', '类型', '应到', '实到'],
      ['2021.3.5', '党员大会', '27/25', { formula: '""', result: '' }],
    ]);
    writeFileSync(given, new Uint8Array(await book.xlsx.writeBuffer()));
    const { status, err, out } = await taizhang('doctor', given, '-o', copy);
    expect([status, err, out.split('\n')[0]]).toEqual([0, '', '可以修正（1 处）']);
    const [sheet] = (await new exceljs.Workbook().xlsx.readFile(copy)).worksheets;
    expect(sheet?.getCell('C2').value).toBe('27/25');
    expect(sheet?.getCell('D2').formula).toBe('""');
  });

  it('keeps a file it replaces', async () => {
    const copy = folder.path('again.xlsx');
    writeFileSync(copy, 'earlier');
    const { err } = await taizhang('doctor', ledger, '-o', copy);
    expect(err).toBe(`原来的文件留在 ${folder.path('again.bak.xlsx')}\n`);
    expect(readFileSync(folder.path('again.bak.xlsx'), 'utf8')).toBe('earlier');
  });

  it('gives the list as JSON', async () => {
    const { out } = await taizhang('doctor', ledger, '--json', '--lang', 'en');
    const { corrections, written } = JSON.parse(out) as { corrections: readonly object[]; written: boolean };
    expect([corrections.length, written]).toEqual([4, false]);
    expect(corrections[3]).toEqual({
      sheet: '三会一课',
      cells: [
        { cell: 'D3', before: '7/6', after: { type: 'number', value: 7 } },
        { cell: 'E3', before: null, after: { type: 'number', value: 6 } },
      ],
      changes: 'D3  7/6 → 7；E3  (blank) → 6',
      reason: 'pair',
      findings: [{ code: 'number.text', cell: 'D3' }],
      message: '“应到人数” holds both numbers, expected and attended; write each in its own column.',
    });
  });

  it.each([
    { title: 'as a preview', more: ['--dry-run'], says: '只是预览，没有写入任何文件。' },
    {
      title: 'where nothing is to be corrected',
      rows: [ROWS[0] ?? []],
      says: '没有要改的，没有写副本。',
    },
  ])('writes nothing $title', async ({ more = [], rows, says }) => {
    const [given, copy] = [folder.path('given.xlsx'), folder.path('none.xlsx')];
    writeFileSync(given, rows === undefined ? readFileSync(ledger) : await ledgerOf([...rows, SOUND]));
    const { out } = await taizhang('doctor', given, '-o', copy, ...more);
    expect([out.split('\n').at(-2), existsSync(copy)]).toEqual([says, false]);
  });

  it.each([
    {
      title: 'the ledger itself',
      argv: () => [ledger, '-o', ledger],
      says: '输出文件 台账.xlsx 就是台账本身。',
    },
    {
      title: 'a copy of two ledgers',
      argv: () => [ledger, SAMPLE, '-o', folder.path('x.xlsx')],
      says: '多余的参数',
    },
    {
      title: 'a copy of another kind',
      argv: () => [ledger, '-o', folder.path('x.csv')],
      says: '输出文件 x.csv 要以 .xlsx 结尾。',
    },
  ])('refuses $title', async ({ argv, says }) => {
    const { status, out, err } = await taizhang('doctor', ...argv());
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('names the file where there are several', async () => {
    const { out } = await taizhang('doctor', ledger, SAMPLE);
    expect(out).toContain('  台账.xlsx › 三会一课!A2  2021.3.5 → 2021-03-05');
  });
});
