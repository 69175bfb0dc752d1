import { sayAudit } from '@/core/wording';

describe('a date that no calendar has', () => {
  it.each([
    {
      title: 'says how many days the month has',
      text: '2月30日',
      fields: { year: 2021, month: 2, days: 28 },
      expected: '没有“2月30日”这一天：2021年2月有 28 天。请核对日期。',
    },
    {
      title: 'counts no days of a month that is none',
      text: '13月5日',
      fields: { year: 2021, month: 13, days: 0 },
      expected: '没有“13月5日”：一年只有 12 个月。请核对日期。',
    },
  ])('$title', ({ text, fields, expected }) => {
    expect(sayAudit({ code: 'audit.dateImpossible', text, fields }, 'zh-CN')).toBe(expected);
  });
});
