import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

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
    expect(lectures?.records.map(({ excluded }) => excluded?.reason ?? null)).toEqual(['repeated', null]);
    expect(ledger.findings.map(({ code, fields }) => [code, fields])).toEqual([
      ['sheet.duplicateOfOther', { other: '三会一课', rows: 1 }],
    ]);
  });

  it('meets at two hours of one day are two meetings', () => {
    const at = (hour: number) => ({
      make: (column: number) => ({
        column,
        type: 'date' as const,
        value: 44_260 + hour / 24,
        format: 'yyyy-mm-dd hh:mm',
      }),
    });
    const rows = [HEADING, [at(9), '党小组会', '甲', 13, 13], [at(15), '党小组会', '甲', 13, 13]];
    expect(read(sheet('三会一课', rows)).findings).toEqual([]);
  });

  const noTopic = ['会议时间', '会议类型', '应到人数', '实到人数'];
  it.each([
    { title: 'the same counts', second: [27, 25], merged: true },
    { title: 'no counts', second: [null, null], merged: true },
    { title: 'other counts', second: [13, 12], merged: false },
  ])('two ledgers without topics and with $title: once is $merged', ({ second, merged }) => {
    const ledger = read(
      sheet('甲', [noTopic, [day('2021-03-05'), '党课', 27, 25]]),
      sheet('乙', [noTopic, [day('2021-03-05'), '党课', ...second]]),
    );
    expect(ledger.tables[1]?.records[0]?.excluded?.reason === 'repeated').toBe(merged);
  });

  it('two groups with a sheet each meet twice', () => {
    const rows = [HEADING, [day('2021-03-05'), '党小组会', '甲', 13, 13, 0]];
    const ledger = read(sheet('第一党小组', rows), sheet('第二党小组', rows));
    expect(ledger.tables.map(({ records }) => records[0]?.excluded)).toEqual([null, null]);
  });

  it('never takes one head count from each ledger', () => {
    const ledger = read(
      sheet('甲', [HEADING, [day('2021-03-05'), '党课', '甲', 27, null, null]]),
      sheet('乙', [HEADING, [day('2021-03-05'), '党课', '甲', 30, 29, null]]),
    );
    expect(ledger.tables[0]?.records[0]?.fields.slice(3, 5)).toEqual([27, null]);
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
