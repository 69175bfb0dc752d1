import { progressBar } from '@/apps/cli/progress-bar';

it.each([
  { title: 'is empty at the first', given: [1, 40, '甲.xlsx'], expected: '[----------] 1/40 甲.xlsx' },
  {
    title: 'is half full at half',
    given: [21, 40, '一支部/甲.xlsx'],
    expected: '[#####-----] 21/40 一支部/甲.xlsx',
  },
  {
    title: 'is not full before the last is done',
    given: [40, 40, '甲.xlsx'],
    expected: '[#########-] 40/40 甲.xlsx',
  },
  {
    title: 'shows no name that moves the cursor',
    given: [1, 1, '甲\u001B[2J\n.csv'],
    expected: '[----------] 1/1 甲[2J .csv',
  },
] as const)('a progress bar $title', ({ given: [place, total, name], expected }) => {
  expect(progressBar(place, total, name)).toBe(expected);
});
