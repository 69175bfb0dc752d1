import { readLedger } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given, type SheetOptions } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

const GOOD_IN_MAY: readonly Given[] = [day('2021-05-05'), '党课', '乙', 27, 25, 2];
const GOOD: readonly Given[] = [day('2021-03-05'), '党课', '甲', 27, 25, 2];

describe('rows that are no records', () => {
  it.each<{ title: string; row: readonly Given[]; findings: readonly string[] }>([
    {
      title: 'an example by its remark',
      row: [day('2021-01-05'), '党员大会', '学习', 27, 25, 2, '示例'],
      findings: ['row.example G3'],
    },
    {
      title: 'an example by its topic',
      row: [day('2021-01-05'), '党员大会', '例：学习', 27, 25],
      findings: ['row.example C3'],
    },
    {
      title: 'a placeholder',
      row: [day('2021-01-05'), '党员大会', 'XXX', 27, 25],
      findings: ['row.example C3'],
    },
    { title: 'a total with its number', row: ['合计：1次'], findings: ['row.total A3'] },
    { title: 'a total of two cells', row: ['全年合计（次）', null, null, 27], findings: ['row.total A3'] },
    { title: 'who signs', row: [null, null, null, null, null, null, '党支部（盖章）'], findings: [] },
    { title: 'when it was signed', row: [null, null, null, null, null, '2021年12月30日'], findings: [] },
    { title: 'the branch below the dates', row: ['某某党支部'], findings: [] },
    { title: 'a day and nothing else', row: ['2021年4月6日'], findings: ['row.dayOnly A3'] },
    { title: 'when it was filled in', row: ['填表日期：2021年12月30日'], findings: [] },
  ])('$title: $findings', ({ row, findings }) => {
    const ledger = read(sheet('三会一课', [[...HEADING, '备注'], GOOD, row]));
    expect(ledger.tables[0]?.records).toHaveLength(1);
    expect(ledger.findings.map(placed)).toEqual(findings);
  });

  it.each<{
    title: string;
    rows: readonly (readonly Given[])[];
    options?: SheetOptions;
    findings: readonly string[];
  }>([
    {
      title: 'a day between others',
      rows: [['2021年4月6日'], GOOD_IN_MAY],
      findings: ['row.dayOnly A3'],
    },
    {
      title: 'the day below the name of who signs',
      rows: [['某某党支部'], ['2021年12月30日']],
      findings: [],
    },
    {
      title: 'the day of who signs, over several columns',
      rows: [['2021年12月30日']],
      options: { merges: [{ top: 3, left: 1, bottom: 3, right: 6 }] },
      findings: [],
    },
  ])('$title: $findings', ({ rows, options, findings }) => {
    const ledger = read(sheet('三会一课', [HEADING, GOOD, ...rows], options));
    expect(ledger.findings.map(placed)).toEqual(findings);
  });

  it.each([
    { remark: '原定3月4日取消，改为3月5日召开', held: true },
    { remark: '因疫情取消，择期召开', held: false },
    { remark: '延期', held: false },
  ])('the remark “$remark”: held is $held', ({ remark, held }) => {
    const ledger = read(
      sheet('三会一课', [
        [...HEADING, '备注'],
        [...GOOD, remark],
      ]),
    );
    expect(ledger.tables[0]?.records[0]?.excluded === null).toBe(held);
  });
});

describe('rows struck through', () => {
  it.each<{ title: string; row: readonly Given[]; findings: readonly string[]; counts: boolean }>([
    { title: 'count and are told', row: GOOD_IN_MAY, findings: ['row.struck A3'], counts: true },
    {
      title: 'are not told where they say so themselves',
      row: [...GOOD_IN_MAY, '作废'],
      findings: ['row.notHeld G3'],
      counts: false,
    },
  ])('$title', ({ row, findings, counts }) => {
    const ledger = read(sheet('三会一课', [[...HEADING, '备注'], GOOD, row], { struckRows: [3] }));
    expect(ledger.findings.map(placed)).toEqual(findings);
    expect(ledger.tables[0]?.records[1]?.excluded === null).toBe(counts);
  });
});

describe('cells with something struck through', () => {
  it.each<{ title: string; columns: readonly number[]; findings: readonly string[] }>([
    {
      title: 'are told, each with what was read',
      columns: [2, 4],
      findings: ['cell.struck B2', 'cell.struck D2'],
    },
    { title: 'are not where the column means nothing', columns: [7], findings: [] },
  ])('$title', ({ columns, findings }) => {
    const rows = [
      [...HEADING, '经手'],
      [...GOOD, '甲'],
    ];
    const ledger = read(sheet('三会一课', rows, { struckCells: new Map([[2, columns]]) }));
    expect(ledger.findings.map(placed)).toEqual(findings);
  });
});

describe('odd tables', () => {
  it('a plan alone is no meeting held', () => {
    const rows = [
      ['计划时间', '会议类型', '应到人数'],
      [day('2021-03-05'), '党员大会', 27],
    ];
    const ledger = read(sheet('三会一课', rows));
    expect(ledger.findings.map(placed)).toEqual(['row.notHeld A2']);
  });

  it('a second column of kinds adds to the first', () => {
    const rows = [
      ['活动类型', '活动类型', '实际时间'],
      ['党员大会', '主题党日', day('2021-03-05')],
    ];
    expect(read(sheet('活动', rows)).tables[0]?.records[0]?.kinds).toEqual([
      'generalMeeting',
      'themePartyDay',
    ]);
  });

  it('rows without any word for their kind are flagged', () => {
    const rows = [
      ['会议时间', '应到人数', '实到人数'],
      [day('2021-03-05'), 27, 25],
    ];
    expect(read(sheet('三会一课', rows)).findings.map(placed)).toEqual(['kind.missing A2']);
  });

  it('a long remark in the heading row is no obstacle', () => {
    const remark = '备注（如有取消、延期等情况请在此栏注明，并写清原因和补开的时间，没有的不填）';
    const ledger = read(sheet('三会一课', [[...HEADING, remark], GOOD]));
    expect(ledger.tables[0]?.role).toBe('meeting');
  });

  it('leave that was made up for is a make-up', () => {
    const ledger = read(
      sheet('三会一课', [
        HEADING,
        [...GOOD.slice(0, 5), '3（已补课2人）'],
        [day('2021-04-05'), '党课', '乙', 27, 25, '2（已补课）'],
      ]),
    );
    const table = ledger.tables[0];
    const makeUp = table?.columns.findIndex(({ name }) => name === 'makeUp') ?? -1;
    expect(table?.records.map(({ fields }) => [fields[5], fields[makeUp]])).toEqual([
      [3, 2],
      [2, 2],
    ]);
  });

  it('leave of which nobody says so gives no make-up, where no column asks for it', () => {
    const table = read(sheet('三会一课', [HEADING, GOOD])).tables[0];
    const makeUp = table?.columns.findIndex(({ name }) => name === 'makeUp') ?? -1;
    expect(table?.records[0]?.fields[makeUp]).toBeNull();
  });

  it('a template is named and left alone, and so is a sheet whose headings nobody knows', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, GOOD]),
      sheet('三会一课（模板）', [HEADING, GOOD]),
      sheet('党员大会', [
        ['开会的日子', '讲了什么'],
        ['三月', '甲'],
      ]),
    );
    expect(ledger.findings.map(({ code, sheet: name }) => [code, name])).toEqual([
      ['sheet.template', '三会一课（模板）'],
      ['sheet.unread', '党员大会'],
    ]);
  });
});

describe('one event in two ledgers', () => {
  it('is one though the topics are worded otherwise, where a sheet of its own repeats a kind', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, [day('2021-03-05'), '党员大会、主题党日', '植树活动', 27, 25]]),
      sheet('主题党日', [
        ['活动时间', '活动主题', '应到人数', '实到人数'],
        [day('2021-03-05'), '开展植树', 27, 25],
      ]),
    );
    expect(ledger.tables[1]?.records[0]?.excluded?.reason).toBe('repeated');
  });

  it('is one in two lecture ledgers', () => {
    const rows = [
      ['授课时间', '党课题目', '授课人', '学时'],
      [day('2021-03-05'), '甲', '岑思远', 2],
    ];
    const ledger = readLedger(
      [workbook([sheet('党课', rows)], 'a.xlsx'), workbook([sheet('党课', rows)], 'b.xlsx')],
      partyBranch.ledger,
    );
    expect(ledger.tables.map(({ records }) => records[0]?.excluded?.reason ?? null)).toEqual([
      null,
      'repeated',
    ]);
  });

  it('takes the attended from the second where both agree on the expected', () => {
    const ledger = read(
      sheet('三会一课', [HEADING, [day('2021-03-05'), '党课', '甲', 20, null]]),
      sheet('党课', [
        ['授课时间', '党课题目', '授课人', '应到人数', '实到人数'],
        [day('2021-03-05'), '乙', '岑思远', 20, 19],
      ]),
    );
    expect(ledger.tables[0]?.records[0]?.fields.slice(3, 5)).toEqual([20, 19]);
  });
});

describe('members and years', () => {
  it('two persons of one name, and one person in two years, are not duplicates', () => {
    const rows = [
      ['姓名', '身份证号', '评议等次', '评议年度'],
      ['贺知新', '1', '优秀', '2020'],
      ['贺知新', '2', '合格', '2020'],
      ['贺知新', '1', '合格', '2019'],
    ];
    expect(read(sheet('民主评议', rows)).findings).toEqual([]);
  });

  it('an appraisal for 2020 alone makes it the report of 2021', () => {
    const rows = [
      ['姓名', '评议等次', '评议年度'],
      ['贺知新', '优秀', '2020'],
    ];
    expect(readLedger([workbook([sheet('民主评议', rows)])], partyBranch.ledger).year).toBe(2021);
  });

  it('a column of years completes dates without one', () => {
    const rows = [
      ['会议类型', '会议时间', '年度'],
      ['党课', '3月6日', '2021'],
    ];
    const ledger = readLedger([workbook([sheet('三会一课', rows)])], partyBranch.ledger);
    expect([ledger.year, ledger.tables[0]?.records[0]?.date]).toEqual([
      2021,
      { year: 2021, month: 3, day: 6 },
    ]);
  });
});
