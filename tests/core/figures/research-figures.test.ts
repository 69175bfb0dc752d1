import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, shown } from './party-account';

const HEADING = ['调研时间', '调研课题', '是否形成报告', '收集意见建议', '已解决'];

function research(...rows: readonly (readonly Given[])[]) {
  return sheet('调研', [HEADING, ...rows]);
}

function suggestions(...statuses: readonly Given[]) {
  const rows = statuses.map((status, index) => [day('2021-05-05'), `意见${String(index)}`, status]);
  return sheet('意见建议', [['收集时间', '意见建议内容', '办理情况'], ...rows]);
}

describe('research', () => {
  const book = bookOf(
    research(
      [day('2021-03-09'), '甲', '是', 5, 4],
      [day('2021-04-20'), '乙', '否', 4, 2],
      [day('2021-06-08'), '丙', '《报告一》《报告二》', null, null],
      [day('2020-06-08'), '丁', '是', 7, 7],
    ),
  );

  it.each([
    { key: 'research.count', label: '调研次数', unit: '次', value: 3, text: '3' },
    { key: 'research.reports', label: '调研报告', unit: '份', value: 3, text: '3' },
    { key: 'research.suggestions', label: '收集意见建议', unit: '项', value: 9, text: '9' },
    { key: 'research.resolved', label: '已解决', unit: '项', value: 6, text: '6' },
    { key: 'research.resolutionRate', label: '意见建议办结率', unit: '%', value: 6 / 9, text: '66.7%' },
  ])('$key is $text', ({ key, ...expected }) => {
    expect(book.get(key)).toMatchObject(expected);
  });

  it('names the rows of each figure, and those that fell out', () => {
    const outOfYear = '调研!5 outOfPeriod 2020年6月';
    expect(shown(book.get('research.count'))).toMatchObject({
      rows: ['调研!2', '调研!3', '调研!4'],
      excluded: [outOfYear],
    });
    expect(shown(book.get('research.suggestions'))).toMatchObject({
      rows: ['调研!2', '调研!3'],
      excluded: [outOfYear, '调研!4 valueUnknown'],
    });
  });

  it.each<{ title: string; flag: Given; reports: number | null }>([
    { title: 'yes', flag: '是', reports: 1 },
    { title: 'a tick', flag: '√', reports: 1 },
    { title: 'TRUE', flag: true, reports: 1 },
    { title: 'no', flag: '否', reports: 0 },
    { title: 'nothing', flag: null, reports: 0 },
    { title: 'a number', flag: 2, reports: 2 },
    { title: 'a number with its measure word', flag: '2份', reports: 2 },
    { title: 'the title of a report', flag: '《读者需求》', reports: 1 },
    { title: 'words nobody can count', flag: '拟撰写', reports: null },
  ])('reports by $title: $reports', ({ flag, reports }) => {
    expect(bookOf(research([day('2021-03-09'), '甲', flag, 1, 1])).get('research.reports')?.value).toBe(
      reports,
    );
  });
});

describe('suggestions', () => {
  const STATUSES = [
    { status: '已解决', resolved: true },
    { status: '已办结', resolved: true },
    { status: '已完成', resolved: true },
    { status: '已落实', resolved: true },
    { status: '已销号', resolved: true },
    { status: '全部解决', resolved: true },
    { status: '部分解决', resolved: false },
    { status: '部分已解决', resolved: false },
    { status: '未解决', resolved: false },
    { status: '正在办理', resolved: false },
    { status: '尚未全部完成', resolved: false },
  ];

  it.each(STATUSES)('$status is resolved: $resolved', ({ status, resolved }) => {
    const book = bookOf(suggestions(status));
    expect(book.get('research.suggestions')?.value).toBe(1);
    expect(book.get('research.resolved')?.value).toBe(resolved ? 1 : 0);
  });

  it('are the rows of a suggestion ledger where no number column tells them', () => {
    const book = bookOf(
      sheet('调研', [
        ['调研时间', '调研课题', '调研报告'],
        [day('2021-03-09'), '甲', '是'],
      ]),
      suggestions('已解决', '未解决', null),
    );
    expect(shown(book.get('research.suggestions'))).toMatchObject({
      value: 3,
      rows: ['意见建议!2', '意见建议!3', '意见建议!4'],
    });
    expect(shown(book.get('research.resolved'))).toMatchObject({ value: 1, rows: ['意见建议!2'] });
    expect(shown(book.get('research.resolutionRate'))).toMatchObject({
      text: '33.3%',
      rows: ['意见建议!2', '意见建议!3', '意见建议!4'],
    });
  });

  it('are never counted both ways: the column rules, a difference is a finding', () => {
    const { figures: book, findings } = accountOf([
      research([day('2021-03-09'), '甲', '是', 5, 4]),
      suggestions('已解决', '已解决'),
    ]);
    expect(book.get('research.suggestions')?.value).toBe(5);
    expect(book.get('research.resolved')?.value).toBe(4);
    expect(findings.map(({ code, value, fields }) => ({ code, value, fields }))).toEqual([
      {
        code: 'figure.sourcesDisagree',
        value: '5',
        fields: { label: '调研台账中的意见建议', other: '意见建议台账的条数', otherValue: 2 },
      },
    ]);
  });

  it('none collected leaves no rate to speak of', () => {
    const book = bookOf(research([day('2021-03-09'), '甲', '是', 0, 0]));
    expect(book.get('research.suggestions')).toMatchObject({ value: 0, text: '0' });
    expect(book.get('research.resolutionRate')).toMatchObject({ value: null, text: '' });
  });

  it('are not known to a ledger without research', () => {
    const book = bookOf(
      sheet('民主评议', [
        ['姓名', '评议等次'],
        ['贺知新', '优秀'],
      ]),
    );
    for (const key of ['count', 'reports', 'suggestions', 'resolved', 'resolutionRate']) {
      expect(book.get(`research.${key}`)).toMatchObject({ value: null, possible: false });
    }
  });
});
