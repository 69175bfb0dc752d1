import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

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

  it('fills a merged kind down, but never how many came', () => {
    const merges = [
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 2, left: 5, bottom: 3, right: 5 },
    ];
    const rows = [
      HEADING,
      [day('2021-03-05'), '支委会', '甲', 5, 4],
      [day('2021-04-05'), null, '乙', 5, null],
    ];
    const ledger = read(sheet('三会一课', rows, { merges }));
    expect(ledger.tables[0]?.records.map(({ kinds, fields }) => [kinds, fields[4]])).toEqual([
      [['committeeMeeting'], 4],
      [['committeeMeeting'], null],
    ]);
    expect(ledger.findings.map(placed)).toEqual(['number.mergedOnce E2']);
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
      sheet('数据字典', [['会议类型'], ['党员大会'], ['支委会']], { hidden: true }),
    );
    expect(ledger.findings.map(({ code, sheet: name }) => [code, name])).toEqual([
      ['sheet.unread', '杂记'],
      ['sheet.summary', '汇总'],
      ['sheet.counts', '汇总'],
      ['sheet.hidden', '往年'],
    ]);
    expect(ledger.tables.map((table) => table.sheet)).toEqual(['三会一课', '汇总']);
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
