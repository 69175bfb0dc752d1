import { findingAt, gatherFindings, type FindingGroup } from '@/core/findings';
import { sayGroup, sayRows, type Language } from '@/core/wording';

function found(rows: readonly number[], valueOf: (row: number) => string = () => ''): FindingGroup {
  const place = (row: number) => ({ file: '台账.xlsx', sheet: '三会一课', cell: `A${row}` });
  const findings = rows.map((row) => findingAt('date.impossible', place(row), valueOf(row)));
  const [group] = gatherFindings(findings);
  if (group === undefined) throw new Error('No rows, no group.');
  return group;
}

interface RowsCase {
  readonly rows: readonly number[];
  readonly language: Language;
  readonly text: string;
}

test.each<RowsCase>([
  { rows: [7, 5], language: 'zh-CN', text: '第5、7行' },
  { rows: [5, 6, 7, 8], language: 'zh-CN', text: '第5-8行（共4行）' },
  { rows: [2, 5, 6, 9], language: 'zh-CN', text: '第2、5-6、9行（共4行）' },
  { rows: [2, 4, 6, 8, 10], language: 'zh-CN', text: '第2、4、6、8、10行' },
  { rows: [2, 4, 6, 8, 10, 12, 14], language: 'zh-CN', text: '第2、4、6、8、10行等7行' },
  { rows: [2, 4], language: 'en', text: 'rows 2, 4' },
  { rows: [2, 3, 4], language: 'en', text: 'rows 2-4 (3 in all)' },
  { rows: [2, 4, 6, 8, 10, 12], language: 'en', text: 'rows 2, 4, 6, 8, 10 … (6 in all)' },
])('$language $rows: $text', ({ rows, language, text }) => {
  expect(sayRows(found(rows), language)).toBe(text);
});

test('what all say is said once; of different things one is told, with its cell', () => {
  const rows = [2, 4, 6, 8];
  expect(
    sayGroup(
      found(rows, () => '2月30日'),
      'zh-CN',
    ),
  ).toBe('没有“2月30日”这一天，本行未计入。请改正日期。');
  const different = found(rows, (row) => `2月3${String(row)}日`);
  expect(sayGroup(different, 'zh-CN')).toBe('如 A2：没有“2月32日”这一天，本行未计入。请改正日期。');
  expect(sayGroup(different, 'en')).toBe(
    'For example A2: There is no such day as “2月32日”; the row is not counted. Correct the date.',
  );
});
