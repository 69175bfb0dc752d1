import { sheet, day } from '#tests/samples/grid-workbook';
import { bookOf, meetings } from './party-account';

const RESEARCH = sheet('调研', [
  ['调研时间', '调研地点', '收集意见建议数', '已解决数', '调研报告数'],
  [day('2021-03-05'), '一中', 5, 3, 1],
]);
const FIGURES = bookOf(
  meetings([day('2021-03-05'), '党课', '甲', 30, '28人', 2, null], [day('2021-04-05'), '党课', '乙', 30]),
  RESEARCH,
);

interface NumberCase {
  readonly key: string;
  /** Whose rows are asked. */
  readonly of?: string;
  readonly expected: readonly (number | null)[];
}

test.each<NumberCase>([
  { key: 'partyLecture.attended', of: 'partyLecture.count', expected: [28, null] },
  { key: 'partyLecture.attended@2021Q1', expected: [28] },
  { key: 'partyLecture.count', expected: [null, null] },
  { key: 'partyLecture.attendanceRate', expected: [null] },
  { key: 'research.reports', expected: [1] },
  { key: 'research.resolved', expected: [3] },
  { key: 'research.resolved', of: 'partyLecture.count', expected: [null, null] },
  { key: 'no.such', of: 'partyLecture.count', expected: [null, null] },
])('what rows give to $key (rows of $of): $expected', ({ key, of = key, expected }) => {
  const rows = FIGURES.get(of)?.rows ?? [];
  expect(rows.map((row) => FIGURES.numberIn(key, row))).toEqual(expected);
});
