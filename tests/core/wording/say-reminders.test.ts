import { gatherReminders } from '@/core/figures';
import { sayReminders, type Language } from '@/core/wording';

const SENTENCES = { club: '{period}没有活动（{every}一次）。', owed: '{period}缺 {count} 次。' };

interface GatherCase {
  readonly periods: readonly string[];
  readonly language?: Language;
  readonly text: string;
}

test.each<GatherCase>([
  { periods: ['2021-06'], text: '2021年6月没有活动（每月一次）。' },
  { periods: ['2021-01', '2021-02', '2021-03', '2021-06'], text: '2021年1-3、6月没有活动（每月一次）。' },
  { periods: ['2021Q1', '2021Q4'], text: '2021年第一、四季度没有活动（每季度一次）。' },
  { periods: ['2021H1', '2021H2'], text: '2021年上半年、2021年下半年没有活动（每半年一次）。' },
  { periods: ['2020-12', '2021-01'], text: '2020年12月、2021年1月没有活动（每月一次）。' },
  { periods: ['2021-06', '2021Q3'], text: '2021年6月、2021年第三季度没有活动（每月一次）。' },
  { periods: ['2021-01', '2021-02'], language: 'en', text: '2021-01, 2021-02没有活动（month一次）。' },
])('$periods: $text', ({ periods, language = 'zh-CN', text }) => {
  const reminders = periods.map((period) => ({ rule: 'club', period }));
  expect(sayReminders(reminders, SENTENCES, language)).toBe(text);
});

test('what rules say of several periods stands together, each number by itself', () => {
  const club = (period: string) => ({ rule: 'club', period });
  const owed = (period: string, count: number) => ({ rule: 'owed', period, fields: { count } });
  const all = [club('2021-01'), owed('2021H1', 3), club('2021-03'), owed('2021H2', 4)];
  const said = gatherReminders(all).map((group) => sayReminders(group, SENTENCES, 'zh-CN'));
  expect(said).toEqual([
    '2021年1、3月没有活动（每月一次）。',
    '2021年上半年缺 3 次。',
    '2021年下半年缺 4 次。',
  ]);
});
