import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

describe('what a row says of itself', () => {
  it.each(['取消（疫情）', '因疫情取消，择期召开', '延期至4月', '未召开（人数不足）', '待召开', '否'])(
    'the status “%s” is no meeting held',
    (status) => {
      const rows = [
        [...HEADING, '召开情况'],
        [day('2021-03-05'), '党课', '甲', 27, 25, 2, status],
      ];
      const ledger = read(sheet('三会一课', rows));
      expect(ledger.findings.map(placed)).toEqual(['row.notHeld G2']);
      expect(ledger.tables[0]?.records[0]?.excluded).toEqual({ reason: 'notHeld', detail: status });
    },
  );

  it.each([
    {
      title: 'a member without a grade',
      name: '民主评议',
      rows: [['姓名', '评议等次'], ['贺知新', '优秀'], ['岑思远']],
      findings: ['grade.unknown B3'],
    },
    {
      title: 'a suggestion without a status',
      name: '意见建议',
      rows: [['意见建议内容', '办理情况'], ['增设座椅', '已解决'], ['延长开放']],
      findings: ['status.missing B3'],
    },
    {
      title: 'a member with nothing but a name',
      name: '党员名册',
      rows: [['姓名', '党员类别'], ['贺知新', '正式党员'], ['岑思远']],
      findings: [],
    },
  ])('$title is a record all the same', ({ name, rows, findings }) => {
    const ledger = read(sheet(name, rows));
    expect(ledger.tables[0]?.records).toHaveLength(2);
    expect(ledger.findings.map(placed)).toEqual(findings);
  });

  it('a remark gives nobody a grade, but tells of those who have none', () => {
    const rows = [
      ['姓名', '党员类别', '评议等次', '备注'],
      ['贺知新', '正式党员', null, '2019年曾评为优秀'],
      ['岑思远', '预备党员', null, null],
    ];
    const ledger = read(sheet('民主评议', rows));
    expect(ledger.tables[0]?.records.map(({ kinds }) => kinds)).toEqual([[], ['notGraded']]);
    expect(ledger.findings.map(placed)).toEqual(['grade.unknown C2']);
  });
});

describe('a row that says both', () => {
  it.each([
    { title: 'a date to be fixed of a meeting held', row: ['待定', '党课', '甲', 27, 25, 2, '已召开'] },
    {
      title: 'a kind called off of a meeting held',
      row: [day('2021-03-05'), '党课（取消）', '甲', 27, 25, 2, '已召开'],
    },
  ])('$title does not count, and is told', ({ row }) => {
    const ledger = read(sheet('三会一课', [[...HEADING, '召开情况'], row]));
    expect(ledger.tables[0]?.records[0]?.excluded?.reason).toBe('notHeld');
    expect(ledger.findings.map(placed)).toContain('row.contradiction G2');
  });
});

describe('a ledger nobody has filled in', () => {
  it('is told as such', () => {
    expect(read(sheet('三会一课', [HEADING])).findings.map(placed)).toEqual(['ledger.empty A1']);
  });
});
