import { assembleAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { accountOf, meetings, shown } from './party-account';

const lecture = (when: ReturnType<typeof day> | string) => [when, '党课', null, 27, 25, null, null];

describe('the period', () => {
  const ledger = [
    meetings(
      lecture(day('2020-12-31')),
      lecture(day('2021-01-01')),
      lecture(day('2021-03-31')),
      lecture(day('2021-04-01')),
      lecture(day('2021-06-30')),
      lecture('2021年9月'),
      lecture(day('2021-12-31')),
      lecture(day('2022-01-01')),
    ),
  ];

  it.each([
    { period: '2021', said: '2021年', rows: [3, 4, 5, 6, 7, 8] },
    { period: '2021Q1', said: '2021年第一季度', rows: [3, 4] },
    { period: '2021Q2', said: '2021年第二季度', rows: [5, 6] },
    { period: '2021Q3', said: '2021年第三季度', rows: [7] },
    { period: '2021H1', said: '2021年上半年', rows: [3, 4, 5, 6] },
    { period: '2021H2', said: '2021年下半年', rows: [7, 8] },
    { period: '2021-06', said: '2021年6月', rows: [6] },
    { period: '2021-04..2021-09', said: '2021年4月至9月', rows: [5, 6, 7] },
    { period: '2020-12..2021-01', said: '2020年12月至2021年1月', rows: [2, 3] },
  ])('$period is $said', ({ period, said, rows }) => {
    const { figures: book } = accountOf(ledger, { period });
    const figure = book.get('partyLecture.count');
    expect(figure?.rows.map(({ row }) => row)).toEqual(rows);
    expect(figure).toMatchObject({ value: rows.length, definition: `类型=党课，${said}内已召开` });
    expect(book.get('report.period')).toMatchObject({ value: said, text: said });
  });

  it('leaves the year of the report, its appraisal and its life meetings as they are', () => {
    const yearly = [
      ...ledger,
      sheet('民主评议', [
        ['姓名', '评议等次', '评议年度'],
        ['贺知新', '优秀', '2020'],
      ]),
      sheet('民主生活会', [
        ['召开时间', '主持人', '记录人'],
        [day('2021-01-21'), '贺知新', '岑思远'],
      ]),
    ];
    const { figures: book } = accountOf(yearly, { period: '2021Q3' });
    expect(book.get('report.year')).toMatchObject({ value: 2021, text: '2021', unit: '年' });
    expect(book.get('report.previousYear')).toMatchObject({ value: 2020, text: '2020', unit: '年' });
    expect(book.get('appraisal.excellent')?.value).toBe(1);
    expect(book.get('democraticLifeMeeting.date')?.text).toBe('1月21日');
  });
});

describe('a figure for a part of the time', () => {
  const { figures: book } = accountOf([
    meetings(lecture(day('2021-03-05')), lecture(day('2021-06-04')), lecture(day('2020-06-04'))),
  ]);

  it.each([
    { key: 'partyLecture.count@2021-06', label: '党课次数（2021年6月）', value: 1 },
    { key: 'partyLecture.count@2021Q1', label: '党课次数（2021年第一季度）', value: 1 },
    { key: 'partyLecture.count@2021H1', label: '党课次数（2021年上半年）', value: 2 },
    { key: 'partyLecture.count@2021Q4', label: '党课次数（2021年第四季度）', value: 0 },
    { key: 'partyLecture.count@2020', label: '党课次数（2020年）', value: 1 },
    { key: 'allMeetings.attended@2021-06', label: '组织生活实到人次（2021年6月）', value: 25 },
    { key: 'partyLecture.attended@2021Q4', label: '党课实到人次（2021年第四季度）', value: null },
  ])('$key is $value', ({ key, label, value }) => {
    expect(book.get(key)).toMatchObject({ key, label, value });
  });

  it('nearly counts rows outside the period, not those of its other parts', () => {
    expect(shown(book.get('partyLecture.count@2021-06'))).toMatchObject({
      rows: ['三会一课!3'],
      excluded: ['三会一课!4 outOfPeriod 2020年6月'],
    });
  });

  it.each([
    'partyLecture.count@2021-13',
    'partyLecture.count@Q5',
    'partyLecture.count@',
    'partyLecture.count@2021-06@2021-06',
    'nothing.count@2021-06',
    'appraisal.excellent@2021-06',
    'report.year@2021-06',
    'profile.brand@2021-06',
  ])('there is none called %s', (key) => {
    expect(book.get(key)).toBeNull();
  });
});

describe('the branch', () => {
  const heading = ['会议时间', '会议类型', '实到人数', '所属党支部'];
  const sheets = [
    sheet('三会一课', [
      heading,
      [day('2021-03-05'), '党课', 10, '第一党支部'],
      [day('2021-04-05'), '党课', 20, '第二党支部'],
      [day('2021-05-05'), '党课', 40, null],
      [day('2020-05-05'), '党课', 80, '第二党支部'],
    ]),
  ];

  it('is all of them unless one is chosen', () => {
    const { figures: book, findings } = accountOf(sheets);
    expect(book.get('partyLecture.attended')?.value).toBe(70);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      expect.arrayContaining(['branch.many D1', 'branch.missing D4']),
    );
  });

  it.each(['第一党支部', '第一 党支部'])(
    '%s counts its own rows, and not those that name no branch',
    (branch) => {
      const { figures: book } = accountOf(sheets, { branch });
      expect(shown(book.get('partyLecture.attended'))).toEqual({
        value: 10,
        text: '10',
        rows: ['三会一课!2'],
        excluded: [
          '三会一课!3 otherBranch 第二党支部',
          '三会一课!4 branchMissing',
          '三会一课!5 outOfPeriod 2020年5月',
        ],
      });
      expect(book.get('partyLecture.count')?.definition).toBe(`类型=党课，2021年内已召开，${branch}`);
    },
  );
});

describe('profile texts', () => {
  const sheets = [
    sheet('基本信息', [
      ['项目', '内容'],
      ['支部', '第一党支部'],
      ['党建品牌', '书香先锋'],
      ['帮扶村', '石桥村'],
    ]),
  ];

  it.each([
    { key: 'profile.branch', label: '支部', value: '第一党支部', rows: ['基本信息!2'] },
    { key: 'profile.brand', label: '党建品牌', value: '书香先锋', rows: ['基本信息!3'] },
    { key: 'profile.帮扶村', label: '帮扶村', value: '石桥村', rows: ['基本信息!4'] },
    { key: 'profile.secretary', label: '书记', value: null, rows: [] },
  ])('$key is $value', ({ key, label, value, rows }) => {
    const { figures: book } = accountOf(sheets);
    expect(book.get(key)).toMatchObject({
      label,
      value,
      text: value ?? '',
      definition: `基本信息：${label}`,
    });
    expect(shown(book.get(key)).rows).toEqual(rows);
  });

  it.each([
    { typed: '先锋书香', value: '先锋书香' },
    { typed: ' 先锋\n书香 ', value: '先锋 书香' },
    { typed: ' ', value: null },
  ])('typed by the user as “$typed” goes before that of the ledger: $value', ({ typed, value }) => {
    const { figures: book } = accountOf(sheets, { profile: new Map([['brand', typed]]) });
    expect(shown(book.get('profile.brand'))).toEqual({ value, text: value ?? '', rows: [], excluded: [] });
  });
});

test('where nothing tells the year of any row, how many there were is not known; who is in the roster is', () => {
  const rows = sheet('三会一课', [
    ['会议时间', '会议类型', '应到人数', '实到人数'],
    ['3月5日', '党课', 5, 5],
  ]);
  const roster = sheet('党员名册', [
    ['姓名', '党员类别'],
    ['贺知新', '正式党员'],
  ]);
  const today = { year: 2022, month: 1, day: 10 };
  const { figures } = assembleAccount([workbook([rows, roster])], partyBranch, {}, NO_WORDS, today);
  const keys = ['partyLecture.count', 'committeeMeeting.count', 'members.full'];
  expect(keys.map((key) => figures.get(key)?.value ?? null)).toEqual([null, null, 1]);
});
