import type { FigureLine } from '@/apps/taskpane/desk/overview';
import { figureSheet } from '@/apps/taskpane/state/figure-sheet';
import { FIGURE_SHEET } from '@/core/ledger';
import { figureLine } from '../screens/figure-line';

const NOON = new Date(2022, 0, 5, 9, 7);

interface RowCase {
  readonly title: string;
  readonly line: Partial<FigureLine>;
  readonly expected: readonly [value: number | string | null, format: string, unit: string];
}

test.each<RowCase>([
  {
    title: 'a count is a number with its unit',
    line: { value: 12, text: '12', unit: '次' },
    expected: [12, '', '次'],
  },
  { title: 'a zero stays one', line: { value: 0, text: '0', unit: '次' }, expected: [0, '', '次'] },
  {
    title: 'a number of four digits is not a text for its comma',
    line: { value: 1234.5, text: '1,234.5', unit: '学时' },
    expected: [1234.5, '0.0', '学时'],
  },
  {
    title: 'a share is a number, its sign in the format',
    line: { value: 0.95061, text: '95.1%', unit: '%' },
    expected: [0.95061, '0.0%', ''],
  },
  {
    title: 'a number reads with as many decimals as in the report',
    line: { value: 12.345, text: '12.3', unit: '人' },
    expected: [12.345, '0.0', '人'],
  },
  {
    title: 'also where the report has none',
    line: { value: 12.345, text: '12', unit: '人' },
    expected: [12.345, '0', '人'],
  },
  {
    title: 'a share without decimals',
    line: { value: 1, text: '100%', unit: '%' },
    expected: [1, '0%', ''],
  },
  {
    title: 'a share with two',
    line: { value: 0.12345, text: '12.35%', unit: '%' },
    expected: [0.12345, '0.00%', ''],
  },
  {
    title: 'a number written in Chinese reads as in the report',
    line: { value: 6, text: '六', unit: '次' },
    expected: ['六', '', '次'],
  },
  {
    title: 'a date reads as in the report',
    line: { value: '2021-01-21', text: '1月21日' },
    expected: ['1月21日', '', ''],
  },
  { title: 'a text', line: { value: '书香先锋', text: '书香先锋' }, expected: ['书香先锋', '', ''] },
  {
    title: 'a text of digits stays one',
    line: { value: '007', text: '007' },
    expected: ['007', '', ''],
  },
  {
    title: 'what the ledger does not hold is null, never 0',
    line: { value: null, text: '', unit: '项' },
    expected: [null, '', '项'],
  },
])('$title', ({ line, expected }) => {
  const { rows } = figureSheet([figureLine({ label: '名称', definition: '口径', ...line })], '2021年', NOON);
  const [value, format, unit] = expected;
  expect(rows).toEqual([{ name: '名称', value, format, unit, definition: '口径' }]);
});

test('the sheet tells the period and when it was written, in the machine’s own time', () => {
  expect(figureSheet([], '2021年上半年', NOON)).toEqual({
    ...FIGURE_SHEET,
    title: '统计期：2021年上半年　更新于 2022-01-05 09:07',
    absent: '台账未提供',
    rows: [],
  });
});
