import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const REPORT = [
  '2021年度工作总结',
  '全年召开党员大会6次、支委会12次，讲党课5次。',
  '召开党小组会25次；组织生活出勤率92.6%。',
  '开展主题党日十二次。',
  '开展警示教育6次，慰问困难群众31户。',
  '2022年，支部将继续努力。',
];
const TURNED = [
  '2022年度工作总结',
  '全年召开党员大会6次、支委会12次，讲党课5次。',
  '召开党小组会25次；组织生活出勤率93.4%。',
  ...REPORT.slice(3),
];

interface TeachJson {
  readonly year: number;
  readonly numbers: readonly {
    readonly index: number;
    readonly text: string;
    readonly state: string;
    readonly suggestion: string | null;
    readonly nearest: readonly object[];
    readonly alternatives: readonly { readonly key: string }[];
  }[];
  readonly adopted: readonly { readonly index: number; readonly key: string | null; readonly text: string }[];
  readonly left: readonly number[];
  readonly turn?: {
    readonly from: number;
    readonly to: number;
    readonly changes: readonly { readonly key: string; readonly old: string; readonly new: string }[];
    readonly yearWords: readonly { readonly text: string; readonly done: boolean }[];
    readonly stale: readonly { readonly text: string }[];
    readonly yearBound: readonly object[];
  };
  readonly written: boolean;
}

describe('taizhang teach', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('2021.docx');
  const later = () => folder.path('2022.xlsx');
  let written = 0;
  /** Another file for each test, so that none finds what another wrote. */
  const output = () => folder.path(`out${String(written)}.docx`);
  beforeEach(() => {
    written += 1;
  });
  beforeAll(async () => {
    writeFileSync(report(), wordFile(REPORT.map((text) => p(run(text))).join('')));
    writeFileSync(later(), await writeWorkbook(nextYearLedger()));
  });

  async function teach(...argv: readonly string[]): Promise<TeachJson> {
    const { status, out, err } = await taizhang('teach', ...argv, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as TeachJson;
  }

  function bind(entries: object): string {
    writeFileSync(folder.path('bind.json'), JSON.stringify(entries));
    return folder.path('bind.json');
  }

  async function open(path: string) {
    const document = new DocxFile(readFileSync(path), 'out.docx');
    const reading = await document.readRecord();
    return {
      texts: (await document.readParagraphs()).map(({ text }) => text),
      marks: (await document.readMarks()).map(({ tag, text }) => [tag.slice('fig:'.length), text] as const),
      record: reading.state === 'present' ? reading.record : null,
    };
  }

  async function statusesOf(path: string, ledger: string) {
    const { out } = await taizhang('refresh', path, ledger, '--dry-run', '--json');
    const { changes } = JSON.parse(out) as { changes: readonly { key: string; status: string }[] };
    return changes.map(({ key, status }) => [key, status] as const);
  }

  it('says of each number what became of it', async () => {
    const { year, numbers } = await teach(report(), SAMPLE, '--dry-run');
    expect(year).toBe(2021);
    expect(numbers.map(({ index, text, state, suggestion }) => [index, text, state, suggestion])).toEqual([
      [1, '6', 'explained', 'generalMeeting.count'],
      [2, '12', 'explained', 'committeeMeeting.count'],
      [3, '5', 'explained', 'partyLecture.count'],
      [4, '25', 'differs', null],
      [5, '92.6%', 'explained', 'allMeetings.attendanceRate'],
      [6, '十二', 'explained', 'themePartyDay.count'],
      [7, '6', 'ambiguous', null],
      [8, '31', 'unexplained', null],
    ]);
    expect(numbers[1]).toEqual({
      index: 2,
      paragraph: 1,
      start: 14,
      length: 2,
      text: '12',
      before: '全年召开党员大会6次、支委会',
      after: '次，讲党课5次。',
      kind: 'count',
      state: 'explained',
      suggestion: 'committeeMeeting.count',
      label: '支委会次数',
      value: '12',
      confidence: expect.any(Number) as number,
      reason: '前面写着“支委会”，以“次”计',
      alternatives: [],
      nearest: [],
    });
    expect(numbers[3]?.nearest).toEqual([{ key: 'groupMeeting.count', label: '党小组会次数', value: '24' }]);
    expect(numbers[6]?.alternatives.slice(0, 2)).toEqual([
      { key: 'generalMeeting.count', label: '党员大会次数', value: '6' },
      { key: 'research.count', label: '调研次数', value: '6' },
    ]);
  });

  it('makes last year’s report live: it reads as before, and a refresh finds nothing', async () => {
    const json = await teach(report(), SAMPLE, '-o', output());
    expect(json).toMatchObject({
      adopted: [
        { index: 1, key: 'generalMeeting.count', text: '6' },
        { index: 2, key: 'committeeMeeting.count', text: '12' },
        { index: 3, key: 'partyLecture.count', text: '5' },
        { index: 5, key: 'allMeetings.attendanceRate', text: '92.6%' },
      ],
      left: [4, 6, 7, 8],
      years: [{ paragraph: 0, start: 0, text: '2021年度', suggestion: 'report.year' }],
      yearBound: [],
      written: true,
    });
    expect(json).not.toHaveProperty('turn');
    const { texts, record } = await open(output());
    expect(texts).toEqual(REPORT);
    expect(record).toMatchObject({ year: 2021, period: '2021', ledgers: [{ file: basename(SAMPLE) }] });
    expect(await statusesOf(output(), SAMPLE)).toEqual([
      ['generalMeeting.count', 'same'],
      ['committeeMeeting.count', 'same'],
      ['partyLecture.count', 'same'],
      ['allMeetings.attendanceRate', 'same'],
    ]);
  });

  it.each([
    { title: 'behind last year’s', ledgers: () => [SAMPLE, later()] },
    { title: 'before it', ledgers: () => [later(), SAMPLE] },
  ])('with the new ledger $title it becomes this year’s report', async ({ ledgers }) => {
    const { turn, adopted } = await teach(report(), ...ledgers(), '-o', output());
    expect(adopted.map(({ text }) => text)).toEqual(['6', '12', '5', '92.6%']);
    expect(turn).toMatchObject({ from: 2021, to: 2022, yearBound: [] });
    expect(turn?.changes.map((one) => [one.key, one.old, one.new])).toEqual([
      ['generalMeeting.count', '6', '6'],
      ['committeeMeeting.count', '12', '12'],
      ['partyLecture.count', '5', '5'],
      ['allMeetings.attendanceRate', '92.6%', '93.4%'],
    ]);
    expect(turn?.yearWords.map(({ text, done }) => [text, done])).toEqual([
      ['2021年度', true],
      ['2022年', false],
    ]);
    expect(turn?.stale.map(({ text }) => text)).toEqual(['25次', '十二次', '6次', '31户']);
    const { texts, marks, record } = await open(output());
    expect(texts).toEqual(TURNED);
    expect(marks[0]).toEqual(['report.year', '2022']);
    expect(record).toMatchObject({ year: 2022, ledgers: [{ file: '2022.xlsx' }] });
    expect(new Set((await statusesOf(output(), later())).map(([, status]) => status))).toEqual(
      new Set(['same']),
    );
  });

  it('is the same as teaching first and turning then', async () => {
    await teach(report(), SAMPLE, later(), '-o', output());
    const [taught, turned] = [folder.path('taught.docx'), folder.path('turned.docx')];
    await teach(report(), SAMPLE, '-o', taught);
    await taizhang('turn', taught, later(), '-o', turned);
    expect(await open(output())).toEqual(await open(turned));
  });

  it('goes by a file where one is given, and takes nothing that it does not name', async () => {
    const entries = { '4': '党小组会次数', '6': 'themePartyDay.count', '8': '=三十二', '1': null };
    const { adopted, left } = await teach(report(), SAMPLE, '-o', output(), '--bind', bind(entries));
    expect(adopted).toEqual([
      { index: 4, key: 'groupMeeting.count', text: '24' },
      { index: 6, key: 'themePartyDay.count', text: '12' },
      { index: 8, key: null, text: '三十二' },
    ]);
    expect(left).toEqual([1, 2, 3, 5, 7]);
    const { texts, marks } = await open(output());
    expect(texts.slice(1, 5)).toEqual([
      REPORT[1],
      '召开党小组会24次；组织生活出勤率92.6%。',
      '开展主题党日12次。',
      '开展警示教育6次，慰问困难群众三十二户。',
    ]);
    expect(marks).toEqual([
      ['groupMeeting.count', '24'],
      ['themePartyDay.count', '12'],
    ]);
  });

  it('keeps marks that stand already, and does not ask of them again', async () => {
    const first = folder.path('first.docx');
    await teach(report(), SAMPLE, '-o', first);
    const { numbers } = await teach(first, SAMPLE, '-o', output(), '--bind', bind({ '1': '党小组会次数' }));
    expect(numbers.map(({ text }) => text)).toEqual(['25', '十二', '6', '31']);
    expect((await open(output())).marks).toEqual([
      ['generalMeeting.count', '6'],
      ['committeeMeeting.count', '12'],
      ['partyLecture.count', '5'],
      ['groupMeeting.count', '24'],
      ['allMeetings.attendanceRate', '92.6%'],
    ]);
  });

  it.each([
    { title: 'of last year’s report, whose years stay typed', more: () => [], year: '2021年度' },
    {
      title: 'of the turned one, whose years are live',
      more: () => [later()],
      year: '〔待补：报告年度〕年度',
    },
  ])('makes a template $title', async ({ more, year }) => {
    const argv = [report(), SAMPLE, ...more(), '-o', output(), '--template', '--json'];
    const { status, out, err } = await taizhang('teach', ...argv);
    expect([status, err.includes('写好的年份有 1 处')]).toEqual([0, more().length === 0]);
    const { adopted } = JSON.parse(out) as TeachJson;
    expect(adopted[0]).toEqual({ index: 1, key: 'generalMeeting.count', text: '〔待补：党员大会次数〕' });
    expect((await open(output())).texts.slice(0, 3)).toEqual([
      `${year}工作总结`,
      '全年召开党员大会〔待补：党员大会次数〕次、支委会〔待补：支委会次数〕次，讲党课〔待补：党课次数〕次。',
      '召开党小组会25次；组织生活出勤率〔待补：组织生活出勤率〕。',
    ]);
    const made = folder.path('made.docx');
    await taizhang('report', later(), '--narrative', output(), '-o', made);
    expect((await open(made)).texts.slice(1)).toEqual(TURNED.slice(1));
  });

  it('shows what it would do, and writes nothing, on a dry run', async () => {
    const before = readFileSync(report());
    const { turn, written: isWritten } = await teach(report(), SAMPLE, later(), '--dry-run', '-o', output());
    expect([turn?.to, isWritten]).toEqual([2022, false]);
    expect(readFileSync(report()).equals(before)).toBe(true);
    expect(existsSync(output())).toBe(false);
  });

  it('writes over the report itself, which is kept beside it', async () => {
    const own = folder.path('own.docx');
    copyFileSync(report(), own);
    const { err } = await taizhang('teach', own, SAMPLE, '-o', own);
    expect(err).toBe(`原来的文件留在 ${folder.path('own.bak.docx')}\n`);
    expect(readFileSync(folder.path('own.bak.docx')).equals(readFileSync(report()))).toBe(true);
    expect((await open(own)).marks).toHaveLength(4);
  });

  it('keeps names of persons only where that is wanted', async () => {
    const keeps = async (...argv: readonly string[]) => {
      written += 100;
      await teach(report(), SAMPLE, later(), '-o', output(), ...argv);
      return (await open(output())).record?.keepsPersons === true;
    };
    expect([await keeps(), await keeps('--names', 'yes'), await keeps('--names', 'no')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('does not turn a report none of whose numbers became a figure, and says so', async () => {
    const path = folder.path('other.docx');
    writeFileSync(path, wordFile(p(run('2021年，慰问困难群众31户。'))));
    const { status, out } = await taizhang('teach', path, SAMPLE, later(), '-o', output());
    expect(status).toBe(0);
    expect(out).toContain('没有一个数成为指标，所以没有换年度。\n已写入');
    expect(readFileSync(output()).equals(readFileSync(path))).toBe(true);
  });

  it('says it in words, with the meanings side by side, and what to do next', async () => {
    const { out } = await taizhang('teach', report(), SAMPLE, '-o', output());
    expect(out).toMatch(
      /^能对上的（5 处，采用 4 处）\n {3}1 {2}第 2 段 +全年召开党员大会【6】次、支委会12次，讲党课… +✓ 党员大会次数\n/,
    );
    expect(out).toMatch(
      / {3}6 {2}第 4 段 +开展主题党日【十二】次。 +\? 主题党日次数 {2}台账写作 12\n {6}.*写法不同/,
    );
    expect(out).toContain('对不上的（1 处，没有改：是报告写错了，还是统计口径不同？）\n   4  第 3 段');
    expect(out).toContain('报告写的是 25，台账是：党小组会次数 24\n');
    expect(out).toMatch(/有几种可能的（1 处.*\n {3}7 .*\n {6}数值相同的：党员大会次数、调研次数/);
    expect(out).toContain('台账里找不到的数另有 1 处，没有改；加 --all 列出。');
    expect(out).toMatch(/下一步：有了 2022 年的台账，用 taizhang turn .*out\d+\.docx 2022台账\.xlsx/);
    const all = await taizhang('teach', report(), SAMPLE, later(), '-o', output(), '--all');
    expect(all.out).toMatch(
      /台账里找不到的数（1 处，没有改）\n {3}8 {2}第 5 段 +…示教育6次，慰问困难群众【31】户。\n/,
    );
    expect(all.out).toMatch(/换年度：2021 年 → 2022 年/);
    expect(all.out).toMatch(/已变化 +组织生活出勤率 +92\.6% → 93\.4%/);
    expect(all.out).toMatch(/下一步：台账变了，用 taizhang refresh .*out\d+\.docx 台账\.xlsx -o .*更新。\n$/);
    const english = await taizhang('teach', report(), SAMPLE, '--dry-run', '--lang', 'en');
    expect(english.out).toContain('Explained (5, taken: 4)');
    expect(english.out).toContain('the report says 25, the ledger: 党小组会次数 24');
  });

  it('counts the year and the part of it that is asked for, each year in its own ledger', async () => {
    const path = folder.path('quarter.docx');
    writeFileSync(path, wordFile(p(run('2021年第一季度，召开党小组会6次。'))));
    const argv = [path, SAMPLE, later(), '-o', output(), '--json', '--period', '2022H1'];
    const { out, err } = await taizhang('teach', ...argv);
    expect(err).toContain('报告原来统计的是2022年，现在按2022年上半年刷新');
    const { adopted, turn } = JSON.parse(out) as TeachJson;
    expect(adopted).toEqual([{ index: 1, key: 'groupMeeting.count@2021Q1', text: '6' }]);
    expect(turn).toMatchObject({ from: 2021, to: 2022 });
    expect((await open(output())).record).toMatchObject({ year: 2022, period: '2022H1' });
  });

  it.each([
    {
      title: 'no ledger of the report’s year',
      argv: () => [report(), later(), '-o', output()],
      line: '没有 2021 年的台账：2022.xlsx（2022）。请给出 2021 年的台账；年度看错了的，加 --from 写明报告的年度，加 --year 写明新的年度。',
    },
    {
      title: 'none of the year to turn to',
      argv: () => [report(), SAMPLE, later(), '-o', output(), '--year', '2023'],
      line: /^没有 2023 年的台账：2021年党支部工作台账\.xlsx（2021）；2022\.xlsx（2022）。/,
    },
    {
      title: 'an earlier year to turn to',
      argv: () => [report(), SAMPLE, '-o', output(), '--year', '2020'],
      line: /^报告是 2021 年的，台账是 2020 年的/,
    },
    {
      title: 'a number that is none',
      argv: () => [report(), SAMPLE, '-o', output(), '--bind', bind({ '9': null })],
      line: '指定文件 bind.json 里的编号“9”不对，报告里列出的数有 8 处。请用 taizhang teach --dry-run --all 看各处的编号。',
    },
    {
      title: 'an unknown figure',
      argv: () => [report(), SAMPLE, '-o', output(), '--bind', bind({ '1': '党员大会次' })],
      line: /^指定文件 bind\.json 的第 1 处：没有叫“党员大会次”的指标/,
    },
    {
      title: 'nothing to make a template of',
      argv: () => [report(), SAMPLE, '-o', output(), '--template', '--bind', bind({ '1': null })],
      line: /^2021\.docx 里没有和台账对得上的数，做不成模板。/,
    },
    {
      title: 'no output',
      argv: () => [report(), SAMPLE],
      line: /^缺少选项 -o OUT\.docx/,
    },
    {
      title: 'no ledger at all',
      argv: () => [report(), '-o', output()],
      line: /^缺少台账文件/,
    },
    {
      title: 'the ledger as output',
      argv: () => [report(), SAMPLE, '-o', SAMPLE],
      line: /2021年党支部工作台账\.xlsx/,
    },
  ])('bad input: $title', async ({ argv, line }) => {
    const { status, out, err } = await taizhang('teach', ...argv());
    expect([status, out]).toEqual([2, '']);
    const told = /^taizhang: (.*)\n$/.exec(err)?.[1] ?? '';
    if (typeof line === 'string') expect(told).toBe(line);
    else expect(told).toMatch(line);
    expect(existsSync(output())).toBe(false);
  });

  it('neither adds to a damaged record that its marks need, nor says another year than the record', async () => {
    const recordXml = '<record xmlns="urn:taizhang:record:1"><figure';
    const [damaged, taught] = [folder.path('damaged.docx'), folder.path('of-2021.docx')];
    const marked = p(run('2021年，召开党员大会') + markXml('generalMeeting.count', run('6')) + run('次。'));
    writeFileSync(damaged, wordFile(marked, { recordXml }));
    await teach(report(), SAMPLE, '-o', taught);
    const outcome = await taizhang('teach', damaged, SAMPLE, '-o', output());
    expect([outcome.status, outcome.err]).toEqual([2, expect.stringContaining('记录已损坏') as string]);
    const other = await taizhang('teach', taught, SAMPLE, '-o', output(), '--from', '2020');
    expect([other.status, other.err]).toEqual([2, expect.stringContaining('不是 2020 年的') as string]);
    expect(existsSync(output())).toBe(false);
  });
});
