import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const NARRATIVE = `# 2021年度工作总结
2021年，{{支部}}召开党员大会{{党员大会次数}}次、党小组会{{党小组会次数}}次。
2020年度民主评议中，优秀{{评议优秀}}名。
3月5日召开党史学习教育动员会，参加20人次。
支部成立于2015年，按照校党发〔2021〕12号文件管理。
2022年，支部将继续努力。
`;

interface TurnJson {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly { readonly key: string }[];
  readonly yearWords: readonly object[];
  readonly yearBound: readonly object[];
  readonly stale: readonly object[];
  readonly written: boolean;
}

describe('taizhang turn', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('2021.docx');
  const ledger = () => folder.path('2022.xlsx');
  let written = 0;
  /** Another file for each test, so that none keeps what another wrote. */
  const output = () => folder.path(`${String(written)}.docx`);
  beforeEach(() => {
    written += 1;
  });

  beforeAll(async () => {
    writeFileSync(folder.path('words.txt'), NARRATIVE);
    await taizhang('report', SAMPLE, '-o', report(), '--narrative', folder.path('words.txt'));
    writeFileSync(ledger(), await writeWorkbook(nextYearLedger()));
  });

  async function turn(...argv: readonly string[]): Promise<TurnJson> {
    const { status, out, err } = await taizhang('turn', report(), ledger(), '--json', ...argv);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as TurnJson;
  }

  async function open(path: string) {
    const document = new DocxFile(readFileSync(path), 'report.docx');
    const marks = await document.readMarks();
    const paragraphs = await document.readParagraphs();
    return {
      document,
      marks: marks.map(({ tag, text }) => [tag, text] as const),
      texts: paragraphs.map(({ text }) => text),
    };
  }

  it('makes next year’s report, and lists what is left to a person', async () => {
    const json = await turn('-o', output());
    expect({ from: json.from, to: json.to, written: json.written }).toEqual({
      from: 2021,
      to: 2022,
      written: true,
    });
    expect(json.changes).toEqual([
      {
        key: 'profile.branch',
        label: '支部',
        old: '青禾县图书馆党支部',
        new: '青禾县图书馆党支部',
        oldValue: '青禾县图书馆党支部',
        newValue: '青禾县图书馆党支部',
        status: 'same',
        odd: null,
      },
      {
        key: 'generalMeeting.count',
        label: '党员大会次数',
        old: '6',
        new: '6',
        oldValue: 6,
        newValue: 6,
        status: 'same',
        odd: null,
      },
      {
        key: 'groupMeeting.count',
        label: '党小组会次数',
        old: '24',
        new: '10',
        oldValue: 24,
        newValue: 10,
        status: 'changed',
        odd: 'halved',
      },
      {
        key: 'appraisal.excellent',
        label: '评议优秀',
        old: '7',
        new: '7',
        oldValue: 7,
        newValue: 7,
        status: 'same',
        odd: null,
      },
    ]);
    expect(json.yearWords).toEqual([
      { paragraph: 0, start: 0, text: '2021年度', becomes: '2022年度', done: true, doubt: null },
      { paragraph: 1, start: 0, text: '2021年', becomes: '2022年', done: true, doubt: null },
      { paragraph: 2, start: 0, text: '2020年度', becomes: '2021年度', done: true, doubt: null },
      { paragraph: 4, start: 17, text: '2021', becomes: '2022', done: false, doubt: 'documentNumber' },
      { paragraph: 5, start: 0, text: '2022年', becomes: '2023年', done: false, doubt: 'next' },
    ]);
    expect(json.yearBound).toEqual([
      {
        paragraph: 3,
        start: 6,
        text: '党史学习教育',
        hint: '这是 2021 年的学习教育，请改为 2022 年部署的内容，或删去。',
      },
    ]);
    expect(json.stale).toEqual([
      { paragraph: 3, start: 0, text: '3月5日', reason: 'date' },
      { paragraph: 3, start: 18, text: '20人次', reason: 'count' },
    ]);
  });

  it('changes figures and sure years, and not another word', async () => {
    await turn('-o', output());
    const { marks, texts } = await open(output());
    expect(texts).toEqual([
      '2022年度工作总结',
      '2022年，青禾县图书馆党支部召开党员大会6次、党小组会10次。',
      '2021年度民主评议中，优秀7名。',
      '3月5日召开党史学习教育动员会，参加20人次。',
      '支部成立于2015年，按照校党发〔2021〕12号文件管理。',
      '2022年，支部将继续努力。',
    ]);
    expect(marks).toEqual([
      ['fig:report.year', '2022'],
      ['fig:report.year', '2022'],
      ['fig:profile.branch', '青禾县图书馆党支部'],
      ['fig:generalMeeting.count', '6'],
      ['fig:groupMeeting.count', '10'],
      ['fig:report.previousYear', '2021'],
      ['fig:appraisal.excellent', '7'],
    ]);
    expect(await validateOoxml(readFileSync(output()), 'docx')).toEqual([]);
  });

  it('leaves a report that a refresh finds nothing in, and that traces', async () => {
    await turn('-o', output());
    const refreshed = await taizhang('refresh', output(), ledger(), '--dry-run', '--json');
    expect(refreshed.err).toBe('');
    const { changes } = JSON.parse(refreshed.out) as { changes: readonly { status: string }[] };
    expect(changes.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 'same'));
    const { out } = await taizhang('trace', output(), 'groupMeeting.count', '--json');
    expect(JSON.parse(out)).toMatchObject({
      figures: [{ text: '10', definition: '类型=党小组会，2022年内已召开' }],
    });
  });

  it('turns the months of an annex too, whose figures a refresh then finds as they are', async () => {
    const annexed = folder.path('annexed.docx');
    await taizhang('report', SAMPLE, '-o', annexed, '--annex');
    await taizhang('turn', annexed, ledger(), '-o', output());
    const { marks } = await open(output());
    const months = marks.filter(([tag]) => tag.startsWith('fig:groupMeeting.count@'));
    expect(months).toEqual(
      [2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0].map((count, index) => [
        `fig:groupMeeting.count@2022-${String(index + 1).padStart(2, '0')}`,
        String(count),
      ]),
    );
    const refreshed = await taizhang('refresh', output(), ledger(), '--dry-run', '--json');
    const { changes } = JSON.parse(refreshed.out) as { changes: readonly { status: string }[] };
    expect(changes.filter(({ status }) => status !== 'same')).toEqual([]);
    expect(changes).toHaveLength(marks.length);
  });

  it('shows all of it and writes nothing on a dry run', async () => {
    const before = readFileSync(report());
    const json = await turn('--dry-run', '-o', folder.path('dry.docx'));
    expect(json.written).toBe(false);
    expect(json.yearWords).toContainEqual({
      paragraph: 1,
      start: 0,
      text: '2021年',
      becomes: '2022年',
      done: false,
      doubt: null,
    });
    expect(readFileSync(report()).equals(before)).toBe(true);
    expect(existsSync(folder.path('dry.docx'))).toBe(false);
  });

  it('leaves years as they are typed where that is wanted', async () => {
    const { yearWords } = await turn('-o', output(), '--keep-words');
    expect(yearWords).toContainEqual(expect.objectContaining({ text: '2021年度', done: false, doubt: null }));
    const { texts } = await open(output());
    expect(texts.slice(0, 2)).toEqual([
      '2021年度工作总结',
      '2021年，青禾县图书馆党支部召开党员大会6次、党小组会10次。',
    ]);
  });

  it.each([
    { choice: [], expected: '二十多' },
    { choice: ['--edited', 'overwrite'], expected: '10' },
  ])('a number edited by hand: $choice', async ({ choice, expected }) => {
    const edited = folder.path('edited.docx');
    const { document, marks } = await open(report());
    const index = marks.findIndex(([tag]) => tag === 'fig:groupMeeting.count');
    await document.applyEdits([{ index, text: '二十多' }]);
    writeFileSync(edited, document.toBytes());
    await taizhang('turn', edited, ledger(), '-o', output(), ...choice);
    expect(new Map((await open(output())).marks).get('fig:groupMeeting.count')).toBe(expected);
  });

  it('writes no number of last year where the new ledger has none, and keeps names', async () => {
    const [bare, whole] = [folder.path('bare.xlsx'), folder.path('whole.docx')];
    const { sheets, ...rest } = nextYearLedger();
    const left = sheets.filter(({ name }) => !['调研', '意见建议', '基本信息'].includes(name));
    writeFileSync(bare, await writeWorkbook({ ...rest, sheets: left }));
    await taizhang('report', SAMPLE, '-o', whole);
    await taizhang('turn', whole, bare, '-o', output());
    const texts = new Map((await open(output())).marks);
    expect(texts.get('fig:research.count')).toBe('〔待补：调研次数〕');
    expect(texts.get('fig:profile.brand')).toBe('书香先锋');
  });

  it('keeps a quarter’s report a quarter’s report', async () => {
    const quarter = folder.path('quarter.docx');
    await taizhang('report', SAMPLE, '-o', quarter, '--period', '2021Q1', '--narrative', '阶段小结');
    const { out } = await taizhang('turn', quarter, ledger(), '--dry-run', '--json');
    expect((JSON.parse(out) as TurnJson).changes).toContainEqual({
      key: 'report.period',
      label: '统计期',
      old: '2021年第一季度',
      new: '2022年第一季度',
      oldValue: '2021年第一季度',
      newValue: '2022年第一季度',
      status: 'changed',
      odd: null,
    });
  });

  it.each([
    {
      title: 'a ledger of the same year',
      argv: () => [report(), SAMPLE],
      said: 'taizhang: 报告是 2021 年的，台账是 2021 年的，不是后来的年度。换年度请用新一年的台账；台账里有几年的记录时，加 --year 写明新的年度；只更新数字请用“刷新”。\n',
    },
    {
      title: 'an earlier year',
      argv: () => [report(), ledger(), '--year', '2020'],
      said: 'taizhang: 报告是 2021 年的，台账是 2020 年的，不是后来的年度。换年度请用新一年的台账；台账里有几年的记录时，加 --year 写明新的年度；只更新数字请用“刷新”。\n',
    },
    {
      title: 'a year that the record knows better',
      argv: () => [report(), ledger(), '--from', '2019'],
      said: 'taizhang: 2021.docx 的记录写明是 2021 年的报告，不是 2019 年的。请去掉 --from。\n',
    },
    {
      title: 'a year that is none',
      argv: () => [report(), ledger(), '--from', '去年'],
      said: 'taizhang: 选项 --from 的值“去年”不对。应为 2021。\n',
    },
    {
      title: 'no ledger',
      argv: () => [report()],
      said: 'taizhang: 缺少台账文件。用法：taizhang turn REPORT.docx LEDGER… -o OUT.docx [--year 2022] [--from 2021] [--keep-words] [--edited keep|overwrite] [--dry-run] [--json] [--all]。\n',
    },
  ])('$title: one line, and nothing is written', async ({ argv, said }) => {
    const none = folder.path('none.docx');
    const { status, out, err } = await taizhang('turn', ...argv(), '-o', none);
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: said });
    expect(existsSync(none)).toBe(false);
  });

  it('asks for the year of a report that does not tell it', async () => {
    const silent = folder.path('silent.docx');
    writeFileSync(folder.path('silent.txt'), '# 工作总结\n召开党员大会{{党员大会次数}}次。\n');
    await taizhang('report', SAMPLE, '-o', silent, '--narrative', folder.path('silent.txt'));
    const document = new DocxFile(readFileSync(silent), 'silent.docx');
    await document.writeRecord(null);
    writeFileSync(silent, document.toBytes());
    const asked = await taizhang('turn', silent, ledger(), '--dry-run');
    expect([asked.status, asked.err]).toEqual([
      2,
      'taizhang: 看不出报告是哪一年的。请加 --from 写明，如 --from 2021。\n',
    ]);
    expect((await taizhang('turn', silent, ledger(), '--dry-run', '--from', '2021')).status).toBe(0);
  });

  it('says it in words', async () => {
    const { out } = await taizhang('turn', report(), ledger(), '-o', output());
    expect(out).toContain('换年度：2021 年 → 2022 年');
    expect(out).toMatch(/已变化 +党小组会次数 +24 → 10 {2}（不到上年的一半）/);
    expect(out).toMatch(/第 2 段 +【2021年】，青禾县图书馆党支部 +2022年 {2}已改，以后随报告年度变化/);
    const english = await taizhang('turn', report(), ledger(), '-o', output(), '--lang', 'en');
    expect(english.out).toContain('Turned from 2021 to 2022');
    expect(english.out).toContain('A study campaign of 2021: put what was ordered for 2022, or take it out.');
  });
});
