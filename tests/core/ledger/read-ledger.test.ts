import type { Finding } from '@/core/findings';
import { readLedger, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, errorCell, PENDING, sheet, workbook, type Given } from '#tests/samples/grid-workbook';

const HEADING = ['会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数'];

function read(...sheets: readonly Sheet[]) {
  return readLedger([workbook(sheets)], partyBranch.ledger, { year: 2021 });
}

function meetings(...rows: readonly (readonly Given[])[]) {
  return read(sheet('三会一课', [HEADING, ...rows]));
}

const placed = ({ code, cell }: Finding) => `${code} ${cell}`;

describe('rows of a meeting ledger', () => {
  it.each<{ title: string; row: readonly Given[]; findings: readonly string[]; counts: boolean }>([
    {
      title: 'a clean row',
      row: [day('2021-03-05'), '党员大会', '议题', 27, 25, 2],
      findings: [],
      counts: true,
    },
    {
      title: 'a date as text',
      row: ['2021.3.5', '党员大会', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'a date without a year',
      row: ['3月5日', '党课', '', 27, 25, 2],
      findings: ['date.noYear A2'],
      counts: true,
    },
    {
      title: 'the text 10.4',
      row: ['10.4', '党课', '', 27, 25, 2],
      findings: ['date.noYear A2'],
      counts: true,
    },
    {
      title: 'the number 10.2',
      row: [10.2, '党课', '', 27, 25, 2],
      findings: ['date.ambiguousNumber A2'],
      counts: false,
    },
    {
      title: 'a serial without format',
      row: [44_260, '党课', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'a number like a date',
      row: [20_210_305, '党课', '', 27, 25, 2],
      findings: ['date.text A2'],
      counts: true,
    },
    {
      title: 'an impossible day',
      row: ['2021年2月30日', '党课', '', 27, 25, 2],
      findings: ['date.impossible A2'],
      counts: false,
    },
    {
      title: 'a month as text',
      row: ['2021年9月', '党课', '', 27, 25, 2],
      findings: ['date.partial A2'],
      counts: true,
    },
    {
      title: 'a month by format',
      row: [day('2021-09-01', 'yyyy"年"m"月"'), '党课', '', 27, 25, 2],
      findings: ['date.partial A2'],
      counts: true,
    },
    {
      title: 'a year only',
      row: ['2021年', '党课', '', 27, 25, 2],
      findings: ['date.unreadable A2'],
      counts: false,
    },
    {
      title: 'no date',
      row: [null, '党课', '议题', 27, 25, 2],
      findings: ['date.missing A2'],
      counts: false,
    },
    {
      title: 'words for a date',
      row: ['每月一次', '党课', '', 27, 25, 2],
      findings: ['date.unreadable A2'],
      counts: false,
    },
    {
      title: 'another year',
      row: [day('2012-03-05'), '党课', '', 27, 25, 2],
      findings: ['date.outOfYear A2'],
      counts: true,
    },
    {
      title: 'an error for a date',
      row: [errorCell('#N/A'), '党课', '', 27, 25, 2],
      findings: ['cell.error A2'],
      counts: false,
    },
    {
      title: 'a formula without result',
      row: [PENDING, '党课', '', 27, 25, 2],
      findings: ['formula.noResult A2'],
      counts: false,
    },
    {
      title: 'postponed, in the date',
      row: ['延期', '党课', '', null, null, null],
      findings: ['row.notHeld A2'],
      counts: false,
    },
    {
      title: 'cancelled, beside the kind',
      row: [day('2021-03-05'), '党课（取消）', '', 27, 25, 2],
      findings: ['row.notHeld B2'],
      counts: false,
    },
    {
      title: 'no kind',
      row: [day('2021-03-05'), null, '议题', 27, 25, 2],
      findings: ['kind.missing B2'],
      counts: false,
    },
    {
      title: 'a kind nobody knows',
      row: [day('2021-03-05'), '读书会', '', 27, 25, 2],
      findings: ['kind.unknown B2'],
      counts: false,
    },
    {
      title: 'two kinds',
      row: [day('2021-03-05'), '党员大会、党课', '', 27, 25, 2],
      findings: ['kind.multiple B2'],
      counts: true,
    },
    {
      title: 'a head count with measure word',
      row: [day('2021-03-05'), '党课', '', '27人', '２５', 2],
      findings: ['number.text D2', 'number.text E2'],
      counts: true,
    },
    {
      title: 'both head counts in one cell',
      row: [day('2021-03-05'), '党课', '', null, '27/25', 2],
      findings: ['number.text E2'],
      counts: true,
    },
    {
      title: 'everybody',
      row: [day('2021-03-05'), '党课', '', 27, '全体党员', null],
      findings: ['number.unreadable E2'],
      counts: true,
    },
    {
      title: 'a negative head count',
      row: [day('2021-03-05'), '党课', '', 27, -1, null],
      findings: ['number.negative E2'],
      counts: true,
    },
    {
      title: 'a fraction of a person',
      row: [day('2021-03-05'), '党课', '', 27, 25.5, null],
      findings: ['number.fraction E2'],
      counts: true,
    },
    {
      title: 'more than were expected',
      row: [day('2021-03-05'), '党课', '', 25, 27, null],
      findings: ['attendance.moreThanExpected E2'],
      counts: true,
    },
    {
      title: 'signs for nothing',
      row: [day('2021-03-05'), '党课', '', '—', '/', '无'],
      findings: [],
      counts: true,
    },
  ])('$title: $findings', ({ row, findings, counts }) => {
    const ledger = meetings(row);
    expect(ledger.findings.map(placed)).toEqual(findings);
    const [record] = ledger.tables[0]?.records ?? [];
    expect(record?.excluded === null).toBe(counts);
  });

  it.each<{
    title: string;
    row: readonly Given[];
    expected: number | null;
    attended: number | null;
    onLeave: number | null;
  }>([
    { title: 'numbers', row: [27, 25, 2], expected: 27, attended: 25, onLeave: 2 },
    { title: 'nobody on leave is zero', row: [27, 27, null], expected: 27, attended: 27, onLeave: 0 },
    {
      title: 'expected unknown: the sum of those there and those absent',
      row: [null, 25, 2],
      expected: 27,
      attended: 25,
      onLeave: 2,
    },
    { title: 'attended unknown stays unknown', row: [27, '—', 2], expected: 27, attended: null, onLeave: 2 },
    {
      title: 'an unreadable count spoils both',
      row: [27, '全体党员', 1],
      expected: null,
      attended: null,
      onLeave: 1,
    },
    {
      title: 'more than expected spoils both',
      row: [25, 27, null],
      expected: null,
      attended: null,
      onLeave: 0,
    },
    {
      title: 'both in one cell',
      row: [null, '应到27人，实到25人', null],
      expected: 27,
      attended: 25,
      onLeave: 0,
    },
    {
      title: 'a pair that contradicts its neighbour',
      row: [30, '27/25', null],
      expected: null,
      attended: null,
      onLeave: 0,
    },
  ])('head counts, $title', ({ row, expected, attended, onLeave }) => {
    const [record] = meetings([day('2021-03-05'), '党课', '', ...row]).tables[0]?.records ?? [];
    expect(record?.fields.slice(3, 6)).toEqual([expected, attended, onLeave]);
  });
});

describe('tables in sheets', () => {
  it('finds the heading row below title rows, and passes totals, notes and blank rows over', () => {
    const ledger = read(
      sheet('台账', [
        ['某某党支部2021年三会一课台账'],
        ['填报时间：2022年1月5日'],
        [],
        ['会议\n时间', '会议类型 ', '应到人数（人）', ' 实到人数'],
        [day('2021-03-05'), '党员大会', 27, 25],
        [],
        [day('2021-04-05'), '支委会', 5, 5],
        ['第一季度小计', null, 32, 30],
        ['合计', null, 32, 30],
        ['注：实到人数含列席人员'],
      ]),
    );
    expect(ledger.sources[0]?.sheets).toEqual([{ name: '台账', role: 'meeting', headerRow: 4, rows: 2 }]);
    expect(ledger.findings.map(placed)).toEqual(['row.subtotal A8', 'row.total A9']);
    expect(ledger.tables[0]?.records.map(({ row }) => row)).toEqual([5, 7]);
  });

  it('gives tables under one another each their own heading', () => {
    const ledger = read(
      sheet('台账', [
        ['一、三会一课'],
        HEADING,
        [day('2021-03-05'), '党员大会', '', 27, 25, 2],
        ['二、民主评议'],
        ['姓名', '评议等次'],
        ['贺知新', '优秀'],
      ]),
    );
    expect(ledger.sources[0]?.sheets).toEqual([
      { name: '台账', role: 'meeting', headerRow: 2, rows: 1 },
      { name: '台账', role: 'appraisal', headerRow: 5, rows: 1 },
    ]);
  });

  it.each([
    { role: 'meeting', name: 'Sheet1', heading: ['日期', '类型', '内容'] },
    { role: 'meeting', name: '主题党日', heading: ['活动时间', '活动主题', '实到人数'] },
    { role: 'lecture', name: '党课', heading: ['授课时间', '党课题目', '授课人', '学时'] },
    { role: 'lifeMeeting', name: '民主生活会', heading: ['召开时间', '主持人', '记录人'] },
    { role: 'appraisal', name: 'Sheet2', heading: ['学工号', '姓名', '党籍状态', '评议结果'] },
    { role: 'research', name: 'Sheet3', heading: ['调研时间', '课题', '调研报告', '意见建议'] },
    { role: 'suggestion', name: '问题清单', heading: ['问题', '责任人', '完成时限', '办理情况'] },
    { role: 'roster', name: '党员名册', heading: ['姓名', '性别', '党员类别', '入党时间'] },
    { role: 'other', name: '谈心谈话', heading: ['谈心时间', '谈心人', '谈心对象'] },
    { role: 'other', name: '志愿服务', heading: ['活动名称', '活动地点', '活动时间'] },
  ])('a table headed $heading in “$name” is a $role ledger', ({ role, name, heading }) => {
    const row = heading.map((text) =>
      /时间|日期/.test(text) ? day('2021-03-05') : text === '类型' ? '党课' : '某某',
    );
    expect(read(sheet(name, [heading, row])).sources[0]?.sheets[0]?.role).toBe(role);
  });

  it('takes the actual date, not the planned one', () => {
    const ledger = read(
      sheet('三会一课', [
        ['会议类型', '计划会议时间', '实际会议时间', '会议议题'],
        ['支委会', day('2021-03-01'), day('2021-03-05'), '甲'],
        ['支委会', day('2021-04-01'), null, '乙'],
      ]),
    );
    expect(
      ledger.tables[0]?.records.map(({ date, excluded }) => [date?.day ?? null, excluded?.reason ?? null]),
    ).toEqual([
      [5, null],
      [null, 'notHeld'],
    ]);
    expect(ledger.findings.map(placed)).toEqual(['row.notHeld B3']);
  });

  it('fills a merged kind down, but never a head count', () => {
    const merges = [
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 2, left: 4, bottom: 3, right: 4 },
    ];
    const rows = [
      HEADING,
      [day('2021-03-05'), '支委会', '甲', 5, 5],
      [day('2021-04-05'), null, '乙', null, 4],
    ];
    const ledger = read(sheet('三会一课', rows, { merges }));
    expect(ledger.tables[0]?.records.map(({ kinds, fields }) => [kinds, fields[3]])).toEqual([
      [['committeeMeeting'], 5],
      [['committeeMeeting'], 4],
    ]);
  });

  it('names sheets it could not read, sheets that only sum up, and hidden ones', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, [day('2021-03-05'), '党课', '', 27, 25, 2]]),
      sheet('杂记', [['随手记'], ['买茶叶']]),
      sheet('汇总', [
        ['月份', '党员大会', '支委会', '党课'],
        ['1月', 1, 1, 0],
      ]),
      sheet('往年', [HEADING, [day('2020-03-05'), '党课', '', 27, 25, 2]], { hidden: true }),
      sheet('填写说明', [['请如实填写']]),
    );
    expect(ledger.findings.map(({ code, sheet: name }) => [code, name])).toEqual([
      ['sheet.unread', '杂记'],
      ['sheet.summary', '汇总'],
      ['sheet.hidden', '往年'],
    ]);
    expect(ledger.tables.map((table) => table.sheet)).toEqual(['三会一课']);
  });

  it('reports hidden rows and counts them', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, [day('2021-03-05'), '党课', '', 27, 25, 2]], { hiddenRows: [2] }),
    );
    expect(ledger.findings.map(placed)).toEqual(['row.hidden A2']);
    expect(ledger.tables[0]?.records[0]?.excluded).toBeNull();
  });

  it('treats headings like __proto__ as any other text', () => {
    const ledger = read(
      sheet('constructor', [
        ['__proto__', '会议时间', 'constructor', '会议类型'],
        ['甲', day('2021-03-05'), 'toString', '党课'],
      ]),
    );
    expect(ledger.tables[0]?.columns.map(({ heading }) => heading)).toEqual([
      '__proto__',
      '会议时间',
      'constructor',
      '会议类型',
    ]);
    expect(ledger.tables[0]?.records[0]?.kinds).toEqual(['partyLecture']);
  });
});

describe('the same thing twice', () => {
  const lecture = [day('2021-03-05'), '党课', '甲', 27, 25, 2];

  it('counts exact duplicates once, but not two groups on one day', () => {
    const ledger = read(
      sheet('三会一课', [
        [...HEADING, '党小组'],
        [...lecture, null],
        [...lecture, null],
        [day('2021-03-06'), '党小组会', '乙', 13, 13, 0, '第一党小组'],
        [day('2021-03-06'), '党小组会', '乙', 13, 13, 0, '第二党小组'],
      ]),
    );
    expect(ledger.findings.map(placed)).toEqual(['row.duplicate A3']);
    expect(ledger.tables[0]?.records.map(({ excluded }) => excluded)).toEqual([
      null,
      { reason: 'duplicate', detail: 'A2' },
      null,
      null,
    ]);
  });

  it('takes from a second ledger only what the first does not know', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, lecture]),
      sheet('党课', [
        ['授课时间', '党课题目', '授课人', '学时'],
        [day('2021-03-05'), '甲（一）', '岑思远', 2],
        [day('2021-06-05'), '丙', '岑思远', 1.5],
      ]),
    );
    const [meeting, lectures] = ledger.tables;
    const hours = meeting?.columns.findIndex(({ name }) => name === 'hours') ?? -1;
    expect(meeting?.records[0]?.fields[hours]).toBe(2);
    expect(lectures?.records.map(({ excluded }) => excluded?.reason ?? null)).toEqual(['duplicate', null]);
    expect(ledger.findings.map(({ code, fields }) => [code, fields])).toEqual([
      ['sheet.duplicateOfOther', { other: '三会一课', rows: 1 }],
    ]);
  });

  it('lists a member once', () => {
    const ledger = read(
      sheet('民主评议', [
        ['姓名', '评议等次'],
        ['贺知新', '优秀'],
        ['贺知新', '合格'],
      ]),
    );
    expect(ledger.findings.map(placed)).toEqual(['appraisal.duplicateMember A3']);
  });
});

describe('the year of a ledger', () => {
  const row = (iso: string) => [day(iso), '党课', '', 27, 25, 2];

  it.each([
    {
      title: 'asked for',
      year: 2019,
      sheets: [sheet('2021年台账', [HEADING, row('2020-03-05')])],
      expected: 2019,
    },
    {
      title: 'told by 基本信息',
      sheets: [sheet('基本信息', [['报告年度', '2020']]), sheet('三会一课', [HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'told by a title',
      sheets: [sheet('台账', [['2020年三会一课'], HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'told by a sheet name',
      sheets: [sheet('2020三会一课', [HEADING, row('2021-03-05')])],
      expected: 2020,
    },
    {
      title: 'the latest with rows',
      sheets: [sheet('三会一课', [HEADING, row('2020-12-31'), row('2021-03-05')])],
      expected: 2021,
    },
    { title: 'told by nothing', sheets: [sheet('三会一课', [HEADING])], expected: null },
  ])('$title: $expected', ({ sheets, year, expected }) => {
    const options = year === undefined ? {} : { year };
    expect(readLedger([workbook(sheets)], partyBranch.ledger, options).year).toBe(expected);
  });

  it('dates without a year are of the ledger’s own year, whatever year is asked for', () => {
    const sheets = [sheet('三会一课', [['2021年三会一课'], HEADING, ['3月5日', '党课', '', 27, 25, 2]])];
    const ledger = readLedger([workbook(sheets)], partyBranch.ledger, { year: 2022 });
    expect(ledger.tables[0]?.records[0]?.date).toEqual({ year: 2021, month: 3, day: 5 });
  });
});

describe('the profile', () => {
  it('reads names and values, several in a row too, and leaves placeholders open', () => {
    const ledger = read(
      sheet('基本信息', [
        ['项目', '内容'],
        ['支部名称：', '第一党支部', '支部书记', '贺知新'],
        ['党建品牌', 'XXX'],
        ['帮扶村', '石桥村'],
        ['补课制度', null, '制度名称'],
      ]),
    );
    expect(Array.from(ledger.profile, ([name, { text }]) => [name, text])).toEqual(
      expect.arrayContaining([
        ['branch', '第一党支部'],
        ['secretary', '贺知新'],
        ['帮扶村', '石桥村'],
      ]),
    );
    expect(ledger.profile.size).toBe(3);
    expect(ledger.findings.map(placed)).toEqual(['profile.placeholder B3']);
  });
});
