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
const EXCELLENT_SHARE = { whole: 'appraisal.total', share: { part: 1, of: 3 } } as const;

/** “As a rule” of the regulation on branch work, arts. 11–19 (domain.md 4). Reminders, never errors. */
export const REMINDERS: readonly ReminderRule[] = [
  {
    rule: 'generalMeeting.quarterly',
    every: 'quarter',
    isAdjustable: true,
    figure: 'generalMeeting.count',
  },
  {
    rule: 'committeeMeeting.monthly',
    every: 'month',
    isAdjustable: true,
    figure: 'committeeMeeting.count',
    unless: NO_COMMITTEE,
  },
  {
    rule: 'groupMeeting.monthly',
    every: 'month',
    isAdjustable: true,
    figure: 'groupMeeting.count',
    unless: [[isNone('groupMeeting.ever')]],
  },
  { rule: 'partyLecture.quarterly', every: 'quarter', isAdjustable: true, figure: 'partyLecture.count' },
  { rule: 'themePartyDay.monthly', every: 'month', isAdjustable: true, figure: 'themePartyDay.count' },
  {
    rule: 'organizationLifeMeeting.yearly',
    every: 'year',
    isOfYear: true,
    figure: 'organizationLifeMeeting.date',
  },
  { rule: 'memberAppraisal.yearly', every: 'year', isOfYear: true, figure: 'appraisal.total' },
  {
    rule: 'memberAppraisal.excellentShare',
    every: 'year',
    isOfYear: true,
    figure: 'appraisal.excellent',
    atMost: EXCELLENT_SHARE,
    finding: 'rule.excellentShare',
  },
  { rule: 'heartTalk.yearly', every: 'year', isAdjustable: true, figure: 'heartTalk.people' },
  // Everybody on leave owes a make-up, so there should be as many of them.
  {
    rule: 'makeUp.owed',
    every: 'year',
    figure: 'allMeetings.onLeave',
    atMost: { whole: 'makeUp.count', share: { part: 1, of: 1 } },
  },
];

export const REMINDER_TEXTS = {
  'zh-CN': {
    'generalMeeting.quarterly': '{period}没有党员大会（一般{every}召开1次）。',
    'committeeMeeting.monthly': '{period}没有支委会（一般{every}召开1次）。',
    'groupMeeting.monthly': '{period}没有党小组会（一般{every}召开1次）。',
    'partyLecture.quarterly': '{period}没有党课（一般{every}1次）。',
    'themePartyDay.monthly': '{period}没有主题党日（{every}相对固定1天）。',
    'organizationLifeMeeting.yearly': '{period}报告中没有上年度组织生活会（每年至少召开1次）。',
    'memberAppraisal.yearly': '{period}报告中没有上年度民主评议党员（一般每年1次）。',
    'memberAppraisal.excellentShare': '评议优秀 {count} 名，超过上限（一般至多 {limit} 名）。',
    'heartTalk.yearly': '{period}没有谈心谈话（一般{every}至少1次）。',
    'makeUp.owed': '{period}请假 {count} 人次，补课 {limit} 人次，还有 {over} 人次没有补课。',
  },
  en: {
    'generalMeeting.quarterly': 'No general meeting in {period} (as a rule one a {every}).',
    'committeeMeeting.monthly': 'No committee meeting in {period} (as a rule one a {every}).',
    'groupMeeting.monthly': 'No group meeting in {period} (as a rule one a {every}).',
    'partyLecture.quarterly': 'No Party lecture in {period} (as a rule one a {every}).',
    'themePartyDay.monthly': 'No theme Party day in {period} (one fixed day a {every}).',
    'organizationLifeMeeting.yearly':
      'No organization life meeting for the year before {period} (at least one a year).',
    'memberAppraisal.yearly': 'No appraisal of members for the year before {period} (as a rule one a year).',
    'memberAppraisal.excellentShare':
      '{count} members are graded excellent, more than as a rule allowed (at most {limit}).',
    'heartTalk.yearly': 'No heart-to-heart talk in {period} (as a rule at least one a {every}).',
    'makeUp.owed': '{period}: {count} on leave, {limit} made up for it, {over} still to do so.',
  },
} as const;

export const EXPECTATIONS: readonly Expectation[] = [
  { type: 'notAbove', part: 'research.resolved', whole: 'research.suggestions' },
  { type: 'agree', keys: ['research.suggestionsNoted', 'research.suggestionRows'] },
  { type: 'shareAtMost', code: 'rule.excellentShare', part: 'appraisal.excellent', ...EXCELLENT_SHARE },
];
