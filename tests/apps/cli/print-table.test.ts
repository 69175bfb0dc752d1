import { printTable } from '@/apps/cli/print-table';

it.each([
  {
    title: 'aligns wide and narrow signs',
    given: [
      { align: 'left', cells: ['台账', 'a', '合计'] },
      { align: 'right', cells: ['错误', '12', '—'] },
      { align: 'left', cells: ['结果', 'done', ''] },
    ],
    expected: ['台账  错误  结果', 'a       12  done', '合计     —'],
  },
  { title: 'has no lines without columns', given: [], expected: [] },
] as const)('a table $title', ({ given, expected }) => {
  expect(printTable(given)).toEqual(expected);
});
