import { writeFileSync } from 'node:fs';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { partyBranch } from '@/packs/party-branch';
import { SAMPLE, taizhang, temporaryFolder } from './run';

interface FiguresJson {
  readonly year: number;
  readonly period: string;
  readonly sources: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly sheets: readonly object[];
  }[];
  readonly figures: Readonly<
    Record<string, { readonly value: unknown; readonly text: string; readonly rows: readonly object[] }>
  >;
  readonly findings: readonly object[];
  readonly reminders: readonly object[];
}

async function figures(...argv: readonly string[]): Promise<FiguresJson> {
  const { status, out, err } = await taizhang('figures', ...argv, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as FiguresJson;
}

describe('taizhang figures', () => {
  const folder = temporaryFolder();

  it('gives the JSON of the contract', async () => {
    const json = await figures(SAMPLE);
    expect(Object.keys(json)).toEqual(['year', 'period', 'sources', 'figures', 'findings', 'reminders']);
    expect([json.year, json.period]).toEqual([2021, '2021']);
    expect(json.sources[0]?.file).toBe('2021年党支部工作台账.xlsx');
    expect(json.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(json.sources[0]?.sheets).toContainEqual({
      name: '三会一课',
      role: 'meeting',
      headerRow: 1,
      rows: 59,
    });
    expect(json.figures['generalMeeting.count']).toEqual({
      label: '党员大会次数',
      value: 6,
      text: '6',
      unit: '次',
      definition: '类型=党员大会，2021年内已召开',
      rows: [6, 20, 30, 35, 50, 60].map((row) => ({ sheet: '三会一课', row })),
    });
    expect(json.findings[0]).toEqual({
      code: 'row.notHeld',
      severity: 'info',
      sheet: '三会一课',
      cell: 'L40',
      value: '取消',
      message: '“取消”，本行没有召开，未计入。',
    });
  });

  it.each([
    { period: '2021Q1', count: 14 },
    { period: '2021H2', count: 29 },
    { period: '2021-06', count: 5 },
    { period: '2021-01..2021-06', count: 29 },
  ])('counts only what lies in $period', async ({ period, count }) => {
    const json = await figures(SAMPLE, '--period', period);
    expect(json.figures['allMeetings.count']?.value).toBe(count);
    expect(json.figures['appraisal.total']?.value).toBe(27);
  });

  it('counts for the year asked for, and holds nothing of another one', async () => {
    const json = await figures(SAMPLE, '--year', '2019');
    expect(json.year).toBe(2019);
    expect(json.figures['generalMeeting.count']?.value).toBe(0);
    expect(json.figures['appraisal.total']?.value).toBeNull();
    expect(json.figures['generalMeeting.attendanceRate']).toMatchObject({ value: null, text: '' });
  });

  it('reads the same file once, and names files where several are read', async () => {
    const second = folder.path('second.xlsx');
    writeFileSync(second, await writeWorkbook(partyBranch.template(2021)));
    const json = await figures(SAMPLE, SAMPLE, second);
    expect(json.sources.map(({ file }) => file)).toEqual(['2021年党支部工作台账.xlsx', 'second.xlsx']);
    expect(json.figures['generalMeeting.count']?.rows[0]).toEqual({
      file: '2021年党支部工作台账.xlsx',
      sheet: '三会一课',
      row: 6,
    });
  });

  it('says which file a finding is in where several are read, and not where there is one', async () => {
    const csv = folder.path('党课补记.csv');
    writeFileSync(csv, '会议时间,会议类型\n2021年2月30日,党课\n');
    const several = await taizhang('check', SAMPLE, csv);
    expect(several.out).toMatch(/党课补记\.csv 党课补记!A2 +没有“2021年2月30日”这一天/);
    expect(several.out).toMatch(/2021年党支部工作台账\.xlsx 三会一课!L40 /);
    expect((await taizhang('check', SAMPLE)).out).not.toContain('2021年党支部工作台账.xlsx 三会一课');
  });

  it('speaks English when asked', async () => {
    const { out } = await taizhang('check', SAMPLE, '--lang', 'en');
    expect(out).toContain('“取消”: this did not take place and is not counted.');
    expect(out).toContain('2021: 72 on leave, 35 made up for it, 37 still to do so.');
  });

  it('prints what it read, the figures and the findings for people', async () => {
    const { out, err } = await taizhang('figures', SAMPLE);
    expect(err).toBe('');
    expect(out).toContain('会议台账，表头在第 1 行，59 行');
    expect(out).toMatch(/党员大会次数 +6 次 +类型=党员大会，2021年内已召开/);
    expect(out).toContain('检查发现（3 条）');
  });
});

describe('taizhang check', () => {
  const folder = temporaryFolder();

  it('leaves the figures out and ends with 0', async () => {
    const { status, out } = await taizhang('check', SAMPLE, '--json', '--strict');
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      'year',
      'period',
      'sources',
      'findings',
      'reminders',
    ]);
  });

  it('ends with 1 where --strict meets an error, and reminds of what is missing', async () => {
    const path = folder.path('faulty.xlsx');
    const template = partyBranch.template(2021);
    const sheets = template.sheets.map((sheet) =>
      sheet.type === 'table' && sheet.name === '三会一课'
        ? { ...sheet, rows: [['2021年2月30日', '党员大会', '甲', ...sheet.columns.slice(3).map(() => null)]] }
        : sheet,
    );
    writeFileSync(path, await writeWorkbook({ ...template, sheets }));
    const { status, out } = await taizhang('check', path, '--json', '--strict');
    const json = JSON.parse(out) as { findings: readonly object[]; reminders: readonly object[] };
    expect(status).toBe(1);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: 'date.impossible', severity: 'error', sheet: '三会一课', cell: 'A2' }),
    );
    expect(json.reminders).toContainEqual({
      rule: 'generalMeeting.quarterly',
      period: '2021Q1',
      message: '2021年第一季度没有党员大会（一般每季度召开1次）。',
    });
  });

  describe('what is found again and again', () => {
    const csv = (rows: readonly string[]): string =>
      ['会议时间,会议类型,应到人数,实到人数', ...rows, ''].join('\n');
    const lines = (out: string) =>
      out.split('\n').filter((line) => /^ {2}(错误|注意|说明|error) /.test(line));
    const write = (name: string, rows: readonly string[]): string => {
      writeFileSync(folder.path(name), csv(rows));
      return folder.path(name);
    };
    const months = Array.from({ length: 12 }, (_, index) => index + 1);

    it('is one line for a column, with its rows; --json gives each', async () => {
      const path = write(
        '三会一课.csv',
        months.map((month) => `2021-${month}-8,党课,${month % 2 === 0 ? 'x' : '20'},19`),
      );
      expect(lines((await taizhang('check', path)).out)).toEqual([
        '  错误     三会一课 第3、5、7、9、11行等6行  “应到人数”里的“x”读不出数字，这个数不计入合计。请只填数字。',
      ]);
      expect(lines((await taizhang('check', path, '--lang', 'en')).out)[0]).toMatch(
        /^ {2}error {4}三会一课 rows 3, 5, 7, 9, 11 … \(6 in all\) {2}“x” in 应到人数/,
      );
      const { out } = await taizhang('check', path, '--json');
      const { findings } = JSON.parse(out) as { findings: readonly { cell: string }[] };
      expect(findings.map(({ cell }) => cell)).toEqual(['C3', 'C5', 'C7', 'C9', 'C11', 'C13']);
    });

    it('tells one of those that differ; --all gives each', async () => {
      const path = write(
        '三会一课.csv',
        months.slice(0, 4).map((month) => `2021-2-3${month},党课,20,19`),
      );
      expect(lines((await taizhang('check', path)).out)).toEqual([
        '  错误     三会一课 第2-5行（共4行）  如 A2：没有“2021-2-31”这一天，本行未计入。请改正日期。',
      ]);
      expect(lines((await taizhang('check', path, '--all')).out)).toEqual(
        [2, 3, 4, 5].map(
          (row) =>
            `  错误     三会一课!A${row}       没有“2021-2-3${row - 1}”这一天，本行未计入。请改正日期。`,
        ),
      );
    });
  });
});
