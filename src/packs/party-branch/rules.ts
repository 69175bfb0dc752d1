import type { Condition, Expectation, ReminderRule } from '@/core/figures';

const isNone = (subject: string): Condition => ({ subject, operator: '=', value: '0' });

/** Somebody is listed, but fewer than that; an empty list tells nothing. */
const isBelow = (subject: string, value: string): readonly Condition[] => [
  { subject, operator: '>', value: '0' },
  { subject, operator: '<', value },
];

/** Fewer than 7 full members elect no committee (regulation, art. 13); roster and appraisal both may tell. */
const NO_COMMITTEE = [isBelow('members.full', '7'), isBelow('members.graded', '7')];

/** A third of all members, rounded down: from yearly notices, houses differ. */
const EXCELLENT_SHARE = { whole: 'appraisal.total', share: 1 / 3 } as const;

/** “As a rule” of the regulation on branch work, arts. 11–18 (domain.md 4). Reminders, never errors. */
export const REMINDERS: readonly ReminderRule[] = [
  { rule: 'generalMeeting.quarterly', every: 'quarter', figure: 'generalMeeting.count' },
  {
    rule: 'committeeMeeting.monthly',
    every: 'month',
    figure: 'committeeMeeting.count',
    unless: NO_COMMITTEE,
  },
  {
    rule: 'groupMeeting.monthly',
    every: 'month',
    figure: 'groupMeeting.count',
    unless: [[isNone('groupMeeting.ever')]],
  },
  { rule: 'partyLecture.quarterly', every: 'quarter', figure: 'partyLecture.count' },
  { rule: 'themePartyDay.monthly', every: 'month', figure: 'themePartyDay.count' },
  { rule: 'organizationLifeMeeting.yearly', every: 'year', figure: 'organizationLifeMeeting.date' },
  { rule: 'memberAppraisal.yearly', every: 'year', figure: 'appraisal.total' },
  {
    rule: 'memberAppraisal.excellentShare',
    every: 'year',
    figure: 'appraisal.excellent',
    atMost: EXCELLENT_SHARE,
  },
];

export const REMINDER_TEXTS = {
  'zh-CN': {
    'generalMeeting.quarterly': '{period}没有党员大会（一般每季度召开1次）。',
    'committeeMeeting.monthly': '{period}没有支委会（一般每月召开1次）。',
    'groupMeeting.monthly': '{period}没有党小组会（一般每月召开1次）。',
    'partyLecture.quarterly': '{period}没有党课（一般每季度1次）。',
    'themePartyDay.monthly': '{period}没有主题党日（每月相对固定1天）。',
    'organizationLifeMeeting.yearly': '{period}报告中没有上年度组织生活会（每年至少召开1次）。',
    'memberAppraisal.yearly': '{period}报告中没有上年度民主评议党员（一般每年1次）。',
    'memberAppraisal.excellentShare': '评议优秀的人数超过党员总数的三分之一（一般不超过）。',
  },
  en: {
    'generalMeeting.quarterly': 'No general meeting in {period} (as a rule one a quarter).',
    'committeeMeeting.monthly': 'No committee meeting in {period} (as a rule one a month).',
    'groupMeeting.monthly': 'No group meeting in {period} (as a rule one a month).',
    'partyLecture.quarterly': 'No Party lecture in {period} (as a rule one a quarter).',
    'themePartyDay.monthly': 'No theme Party day in {period} (one fixed day a month).',
    'organizationLifeMeeting.yearly':
      'No organization life meeting for the year before {period} (at least one a year).',
    'memberAppraisal.yearly': 'No appraisal of members for the year before {period} (as a rule one a year).',
    'memberAppraisal.excellentShare':
      'More than a third of the members are graded excellent (as a rule not above).',
  },
} as const;

export const EXPECTATIONS: readonly Expectation[] = [
  { type: 'notAbove', part: 'research.resolved', whole: 'research.suggestions' },
  { type: 'agree', keys: ['research.suggestionsNoted', 'research.suggestionRows'] },
  { type: 'shareAtMost', code: 'rule.excellentShare', part: 'appraisal.excellent', ...EXCELLENT_SHARE },
];
