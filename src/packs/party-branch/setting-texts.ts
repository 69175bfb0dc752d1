import type { Pack } from '@/core/pack';

const DUE_ZH = {
  month: '每月至少1次',
  quarter: '每季度至少1次',
  halfYear: '每半年至少1次',
  year: '每年至少1次',
  off: '不提醒',
};
const TOLD_ZH = { on: '提醒', off: '不提醒' };
const DUE_EN = {
  month: 'one a month',
  quarter: 'one a quarter',
  halfYear: 'one a half-year',
  year: 'one a year',
  off: 'no reminder',
};
const TOLD_EN = { on: 'remind', off: 'no reminder' };
const LIMITS_ZH = { '1/3': '三分之一', '30%': '30%', '20%': '20%', '15%': '15%', '10%': '10%' };
const LIMITS_EN = { ...LIMITS_ZH, '1/3': 'a third' };

/** Settings in the words of those who keep ledgers. */
export const SETTING_TEXTS: Pack['settingTexts'] = {
  'zh-CN': {
    severalKinds: {
      title: '一格里写了几种类型',
      choices: { each: '每种各计一次', first: '只计写在最前的一种' },
    },
    duplicates: { title: '完全相同的行', choices: { once: '只计一次', all: '都计' } },
    repeats: { title: '几处记的同一次活动', choices: { once: '只计一次', all: '都计' } },
    hiddenRows: { title: '隐藏的行', choices: { count: '计入', skip: '不计' } },
    monthOnlyDates: { title: '只写了月份的日期', choices: { count: '计入', skip: '不计' } },
    dottedDates: { title: '文字“10.4”', choices: { date: '当作10月4日', refuse: '不当作日期' } },
    absence: { title: '没有请假一列时，缺席', choices: { leave: '算请假', never: '不算请假' } },
    lifeMeetingsInAll: {
      title: '会议台账里的生活会',
      choices: { yes: '计入组织生活', no: '不计入组织生活' },
    },
    kindsWithoutRows: { title: '一次也没有记的会议', choices: { zero: '写0次', unknown: '不写，待补' } },
    appraisalYear: { title: '民主评议', choices: { previous: '取上年度的', same: '取报告年度的' } },
    lifeMeetingYear: { title: '两个生活会', choices: { previous: '取上年度的', same: '取报告年度的' } },
    lifeMeetingUntil: {
      title: '没写年度的生活会',
      choices: { june: '1至6月的算上年度', march: '1至3月的算上年度', none: '按召开日期算' },
    },
    partlyResolved: { title: '部分解决', choices: { no: '不算已解决', yes: '算已解决' } },
    extendedCommittee: { title: '支委（扩大）会', choices: { yes: '算支委会', no: '不算支委会' } },
    excellentShareLimit: { title: '评议优秀的上限', choices: LIMITS_ZH },
    excellentShareBase: { title: '优秀比例的基数', choices: { all: '全体党员', graded: '参评党员' } },
    'generalMeeting.quarterly': { title: '党员大会', choices: DUE_ZH },
    'committeeMeeting.monthly': { title: '支委会', choices: DUE_ZH },
    'groupMeeting.monthly': { title: '党小组会', choices: DUE_ZH },
    'partyLecture.quarterly': { title: '党课', choices: DUE_ZH },
    'themePartyDay.monthly': { title: '主题党日', choices: DUE_ZH },
    'organizationLifeMeeting.yearly': { title: '组织生活会没有召开', choices: TOLD_ZH },
    'memberAppraisal.yearly': { title: '民主评议没有开展', choices: TOLD_ZH },
    'memberAppraisal.excellentShare': { title: '优秀超过上限', choices: TOLD_ZH },
    'heartTalk.yearly': { title: '谈心谈话', choices: DUE_ZH },
    'makeUp.owed': { title: '请假的没有全部补课', choices: TOLD_ZH },
  },
  en: {
    severalKinds: {
      title: 'Several kinds in one cell',
      choices: { each: 'once for each', first: 'only the one written first' },
    },
    duplicates: { title: 'Rows that are quite the same', choices: { once: 'count once', all: 'all count' } },
    repeats: {
      title: 'One event recorded in several places',
      choices: { once: 'count once', all: 'all count' },
    },
    hiddenRows: { title: 'Hidden rows', choices: { count: 'count', skip: 'do not count' } },
    monthOnlyDates: {
      title: 'Dates that tell only the month',
      choices: { count: 'count', skip: 'do not count' },
    },
    dottedDates: { title: 'The text “10.4”', choices: { date: 'is 4 October', refuse: 'is no date' } },
    absence: {
      title: 'Absent, where no column tells of leave',
      choices: { leave: 'counts as leave', never: 'is no leave' },
    },
    lifeMeetingsInAll: {
      title: 'Life meetings in a meeting ledger',
      choices: { yes: 'among all meetings', no: 'not among all meetings' },
    },
    kindsWithoutRows: {
      title: 'A kind of meeting without any row',
      choices: { zero: 'is 0', unknown: 'has no value' },
    },
    appraisalYear: {
      title: 'Appraisal of members',
      choices: { previous: 'for the year before', same: 'for the report year' },
    },
    lifeMeetingYear: {
      title: 'The two life meetings',
      choices: { previous: 'for the year before', same: 'for the report year' },
    },
    lifeMeetingUntil: {
      title: 'A life meeting that names no year',
      choices: {
        june: 'January to June: for the year before',
        march: 'January to March: for the year before',
        none: 'for the year of its date',
      },
    },
    partlyResolved: { title: 'Partly resolved', choices: { no: 'is not resolved', yes: 'is resolved' } },
    extendedCommittee: {
      title: 'An extended committee meeting',
      choices: { yes: 'is a committee meeting', no: 'is not one' },
    },
    excellentShareLimit: { title: 'At most graded excellent', choices: LIMITS_EN },
    excellentShareBase: { title: 'Share of', choices: { all: 'all members', graded: 'members graded' } },
    'generalMeeting.quarterly': { title: 'General meeting', choices: DUE_EN },
    'committeeMeeting.monthly': { title: 'Committee meeting', choices: DUE_EN },
    'groupMeeting.monthly': { title: 'Group meeting', choices: DUE_EN },
    'partyLecture.quarterly': { title: 'Party lecture', choices: DUE_EN },
    'themePartyDay.monthly': { title: 'Theme Party day', choices: DUE_EN },
    'organizationLifeMeeting.yearly': { title: 'No organization life meeting', choices: TOLD_EN },
    'memberAppraisal.yearly': { title: 'No appraisal of members', choices: TOLD_EN },
    'memberAppraisal.excellentShare': { title: 'Too many graded excellent', choices: TOLD_EN },
    'heartTalk.yearly': { title: 'Heart-to-heart talks', choices: DUE_EN },
    'makeUp.owed': { title: 'Leave without a make-up', choices: TOLD_EN },
  },
};
