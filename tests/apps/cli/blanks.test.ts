import { readFileSync, writeFileSync } from 'node:fs';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { bareLedger } from '#tests/samples/bare-ledger';
import { blankDraft } from './blank-draft';
import { SAMPLE, taizhang, temporaryFolder } from './run';

interface BlankJson {
  readonly index: number;
  readonly suggestion: string | null;
  readonly confidence: number;
  readonly value?: string | null;
  readonly reason: string | null;
}

interface BlanksJson {
  readonly blanks: readonly BlankJson[];
  readonly years: readonly object[];
  readonly yearBound: readonly object[];
}

describe('taizhang blanks', () => {
  const folder = temporaryFolder();
  const draft = () => folder.path('draft.docx');
  beforeAll(async () => {
    writeFileSync(draft(), blankDraft());
    writeFileSync(folder.path('bare.xlsx'), await writeWorkbook(bareLedger()));
  });

  async function blanksOf(...argv: readonly string[]): Promise<BlanksJson> {
    const { status, out, err } = await taizhang('blanks', ...argv, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as BlanksJson;
  }

  function write(name: string, ...paragraphs: readonly string[]): string {
    writeFileSync(folder.path(name), wordFile(paragraphs.map((text) => p(run(text))).join('')));
    return folder.path(name);
  }

  it('lists each blank with its place, sentence, kind and figure', async () => {
    const { blanks, years, yearBound } = await blanksOf(draft(), SAMPLE);
    expect(blanks[0]).toEqual({
      index: 1,
      paragraph: 1,
      start: 6,
      length: 2,
      text: 'XX',
      before: '召开党员大会',
      after: '次、支委会XX次。',
      kind: 'count',
      suggestion: 'generalMeeting.count',
      confidence: 0.96,
      label: '党员大会次数',
      value: '6',
      reason: '前面写着“党员大会”，以“次”计',
      alternatives: [],
    });
    expect(blanks.map(({ index, suggestion, value }) => [index, suggestion, value])).toEqual([
      [1, 'generalMeeting.count', '6'],
      [2, 'committeeMeeting.count', '12'],
      [3, 'allMeetings.attendanceRate', '92.6%'],
      [4, null, undefined],
      [5, 'partyLecture.count', '5'],
      [6, 'generalMeeting.count', '6'],
      [7, null, undefined],
      [8, 'themePartyDay.count', '12'],
    ]);
    expect(years).toEqual([{ paragraph: 0, start: 0, text: '2021年度', suggestion: 'report.year' }]);
    expect(yearBound).toEqual([]);
  });

  it('counts paragraphs of a header by themselves, and says so', async () => {
    const { blanks } = await blanksOf(draft(), SAMPLE);
    expect(blanks.at(-1)).toMatchObject({ story: 'header', paragraph: 0, start: 4, length: 2 });
  });

  it('names what is nearest where a name is misspelt, and never takes that for sure', async () => {
    const { blanks } = await blanksOf(draft(), SAMPLE);
    expect(blanks[5]?.reason).toBe(
      '没有叫“党员大会次”的指标，最接近：党员大会次数、党员大会应到人次、党员大会实到人次',
    );
    expect(blanks[5]?.confidence).toBeLessThan(0.8);
    expect(blanks[6]?.reason).toBe('没有叫“火星探测”的指标，也没有名称相近的');
  });

  it('knows figures by their names where no ledger is given, and no values', async () => {
    const { blanks } = await blanksOf(draft());
    expect(blanks.map(({ suggestion }) => suggestion)).toEqual([
      'generalMeeting.count',
      'committeeMeeting.count',
      'allMeetings.attendanceRate',
      null,
      'partyLecture.count',
      'generalMeeting.count',
      null,
      'themePartyDay.count',
    ]);
    expect(blanks.every((blank) => !('value' in blank))).toBe(true);
  });

  it.each([
    { title: 'the year of the document', argv: [], expected: 'report.year' },
    { title: 'the year asked for', argv: ['--year', '2022'], expected: 'report.year' },
  ])('without a ledger: $title', async ({ argv, expected }) => {
    const path = write('2020.docx', '2020年工作总结', 'XX年，召开党员大会X次。');
    const { blanks, years } = await blanksOf(path, ...argv);
    expect([blanks[0]?.suggestion, years.length]).toEqual([expected, 1]);
  });

  it('lists phrases of the document’s year where the figures are of another', async () => {
    const path = write('bound.docx', '2021年工作总结', '2021年，开展党史学习教育，党课XX次。');
    const argv = [path, '--year', '2022', SAMPLE, '--json'];
    const { yearBound, years } = JSON.parse((await taizhang('blanks', ...argv)).out) as BlanksJson;
    expect(yearBound).toEqual([{ paragraph: 1, start: 8, text: '党史学习教育' }]);
    expect(years).toHaveLength(2);
    const { out } = await taizhang('blanks', ...argv.slice(0, -1));
    expect(out).toMatch(/只属于某一年的说法（1 处，请改写）\n {2}第 2 段 +党史学习教育\n/);
  });

  it('tells a value that the ledger lacks', async () => {
    const { blanks } = await blanksOf(write('scope.docx', '{{范围}}'), folder.path('bare.xlsx'));
    expect(blanks).toMatchObject([{ suggestion: 'profile.scope', label: '范围', value: null }]);
  });

  it('says it in words, a line each, and what to do next', async () => {
    const { out } = await taizhang('blanks', draft(), SAMPLE);
    expect(out).toMatch(/^空白（8 处，拿得准的 5 处）\n/);
    expect(out).toMatch(/ {3}1 {2}第 2 段 +召开党员大会【XX】次、支委会XX次。 +数量 +✓ 党员大会次数 +6 次\n/);
    expect(out).toMatch(/ {3}4 {2}第 4 段 +慰问困难群众【XX】户。 +数量 +– 没有合适的指标\n/);
    expect(out).toMatch(/\? 党员大会次数 +6 次\n +没有叫“党员大会次”的指标，最接近：党员大会次数、/);
    expect(out).toMatch(/ {3}8 {2}页眉第 1 段 主题党日【XX】次/);
    expect(out).toContain('写好的年份（1 处');
    expect(out).not.toContain('前面写着');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^下一步：taizhang adopt draft\.docx 台账\.xlsx/);
  });

  it('gives reasons where they are asked for, in either language', async () => {
    const { out } = await taizhang('blanks', draft(), SAMPLE, '--why', '--lang', 'en');
    expect(out).toMatch(/^Blanks \(8, sure: 5\)\n/);
    expect(out).toContain('支委会 stands before it, counted in 次');
    expect(out).toContain('Next: taizhang adopt draft.docx LEDGER.xlsx');
  });

  it('says by one line that there are none', async () => {
    const { out } = await taizhang('blanks', write('full.docx', '召开党员大会6次。'), SAMPLE);
    expect(out).toBe('full.docx 里没有空白：没有要填的 X、____、〔待补〕或 {{指标名称}}。\n');
  });

  it('minds a document of another year than the ledger', async () => {
    const { err } = await taizhang('blanks', write('2019.docx', '2019年工作总结', '党课X次。'), SAMPLE);
    expect(err).toBe('请注意：文档写的是 2019 年，指标统计的是 2021 年；要统计别的年度，加 --year 写明。\n');
  });

  it('changes nothing', async () => {
    const before = readFileSync(draft());
    await blanksOf(draft(), SAMPLE);
    expect(readFileSync(draft()).equals(before)).toBe(true);
  });

  it.each([
    { title: 'no document', argv: () => [], said: /^taizhang: 缺少文档。用法：taizhang blanks / },
    { title: 'no Word file', argv: () => [SAMPLE], said: /不是 \.docx 文档/ },
  ])('$title: one line', async ({ argv, said }) => {
    const { status, out, err } = await taizhang('blanks', ...argv());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(said);
  });
});
