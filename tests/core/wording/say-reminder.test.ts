import { LANGUAGES, sayReminder, type Language } from '@/core/wording';
import { partyBranch } from '@/packs/party-branch';

const SENTENCES = {
  monthly: '{period}没有活动。',
  twice: '{period}没有，{period}才有。',
  whole: '优秀的太多。',
};

interface ReminderCase {
  readonly title: string;
  readonly rule: string;
  readonly period: string;
  readonly language: Language;
  readonly text: string;
}

describe('a reminder', () => {
  it.each<ReminderCase>([
    { title: 'a month', rule: 'monthly', period: '2021-06', language: 'zh-CN', text: '2021年6月没有活动。' },
    {
      title: 'a quarter',
      rule: 'monthly',
      period: '2021Q4',
      language: 'zh-CN',
      text: '2021年第四季度没有活动。',
    },
    {
      title: 'a half year',
      rule: 'monthly',
      period: '2021H2',
      language: 'zh-CN',
      text: '2021年下半年没有活动。',
    },
    { title: 'a year', rule: 'monthly', period: '2021', language: 'zh-CN', text: '2021年没有活动。' },
    {
      title: 'a period in contract form',
      rule: 'monthly',
      period: '2021-06',
      language: 'en',
      text: '2021-06没有活动。',
    },
    {
      title: 'what is no period, as it is',
      rule: 'monthly',
      period: '春季',
      language: 'zh-CN',
      text: '春季没有活动。',
    },
    {
      title: 'the period wherever it belongs',
      rule: 'twice',
      period: '2021',
      language: 'zh-CN',
      text: '2021年没有，2021年才有。',
    },
    {
      title: 'a sentence without a period',
      rule: 'whole',
      period: '2021',
      language: 'zh-CN',
      text: '优秀的太多。',
    },
    {
      title: 'the rule where there is no sentence for it',
      rule: 'show.yearly',
      period: '2021',
      language: 'en',
      text: 'show.yearly',
    },
  ])('names $title: $text', ({ rule, period, language, text }) => {
    expect(sayReminder({ rule, period }, SENTENCES, language)).toBe(text);
  });
});

describe('the reminders of a Party branch', () => {
  it.each<Omit<ReminderCase, 'title'>>([
    {
      rule: 'generalMeeting.quarterly',
      period: '2021Q1',
      language: 'zh-CN',
      text: '2021年第一季度没有党员大会（一般每季度召开1次）。',
    },
    {
      rule: 'generalMeeting.quarterly',
      period: '2021Q1',
      language: 'en',
      text: 'No general meeting in 2021Q1 (as a rule one a quarter).',
    },
    {
      rule: 'themePartyDay.monthly',
      period: '2021-11',
      language: 'zh-CN',
      text: '2021年11月没有主题党日（每月相对固定1天）。',
    },
    {
      rule: 'themePartyDay.monthly',
      period: '2021-11',
      language: 'en',
      text: 'No theme Party day in 2021-11 (one fixed day a month).',
    },
  ])('$language: $text', ({ rule, period, language, text }) => {
    expect(sayReminder({ rule, period }, partyBranch.reminderTexts[language], language)).toBe(text);
  });

  it.each(LANGUAGES)('%s: every rule has its own sentence', (language) => {
    const rules = partyBranch.reminders.map(({ rule }) => rule);
    const said = rules.map((rule) =>
      sayReminder({ rule, period: '2021' }, partyBranch.reminderTexts[language], language),
    );
    expect(said.filter((sentence) => rules.includes(sentence))).toEqual([]);
    expect(new Set(said).size).toBe(rules.length);
  });
});
