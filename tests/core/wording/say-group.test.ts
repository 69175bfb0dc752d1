import { findingAt, gatherFindings, type FindingGroup } from '@/core/findings';
import { sayGroup, sayPlace, type Language } from '@/core/wording';

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
  expect(sayPlace(found(rows), language)).toBe(`三会一课 ${text}`);
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

interface SheetsCase {
  readonly cells: readonly string[];
  readonly values: readonly string[];
  readonly language: Language;
  readonly text: string;
}

test.each<SheetsCase>([
  {
    cells: ['A3', 'A2'],
    values: ['3日'],
    language: 'zh-CN',
    text: '6张表共12行（1月!A3、2月!A3、3月!A3、4月!A3、5月!A3等）  没有“3日”这一天，本行未计入。请改正日期。',
  },
  {
    cells: ['A3'],
    values: ['3日', '4日'],
    language: 'zh-CN',
    text: '6张表（1月!A3、2月!A3、3月!A3、4月!A3、5月!A3等）  如 1月!A3：没有“3日”这一天，本行未计入。请改正日期。',
  },
  {
    cells: ['A3', 'A2'],
    values: ['3日', '4日'],
    language: 'en',
    text: '12 rows in 6 sheets (1月!A3, 2月!A3, 3月!A3, 4月!A3, 5月!A3 …)  For example 1月!A3: There is no such day as “3日”; the row is not counted. Correct the date.',
  },
])('of many sheets, $language: $text', ({ cells, values, language, text }) => {
  const findings = ['1月', '2月', '3月', '4月', '5月', '6月'].flatMap((sheet, month) =>
    cells.map((cell) =>
      findingAt('date.impossible', { file: '台账.xlsx', sheet, cell }, values[month % values.length]),
    ),
  );
  const said = gatherFindings(findings).map(
    (group) => `${sayPlace(group, language)}  ${sayGroup(group, language)}`,
  );
  expect(said).toEqual([text]);
});
