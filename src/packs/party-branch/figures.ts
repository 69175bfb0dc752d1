import type { FigureDefinition, FigureFormat, RecordsSource, Reduction } from '@/core/figures';
import { PROFILE } from './profile';
import { GRADES, MEETING_KINDS } from './vocabularies';

const NUMBER: FigureFormat = { style: 'number' };
const SHARE: FigureFormat = { style: 'share' };
const DATE: FigureFormat = { style: 'monthDay' };
const TEXT: FigureFormat = { style: 'text' };

/** Kinds with figures of their own (contract §1), in its order. */
export const COUNTED_KINDS = MEETING_KINDS.slice(0, 5);

/** Meetings stand in meeting ledgers; lectures may have a ledger of their own. */
const EVENTS = { roles: ['meeting', 'lecture'] };

/** What is counted of every kind of meeting, and of all of them. */
const MEASURES: readonly (readonly [part: string, word: string, unit: string, reduce: Reduction])[] = [
  ['count', '次数', '次', { by: 'count' }],
  ['expected', '应到人次', '人次', { by: 'sum', column: 'expected' }],
  ['attended', '实到人次', '人次', { by: 'sum', column: 'attended' }],
  ['onLeave', '请假人次', '人次', { by: 'sum', column: 'onLeave' }],
  ['attendanceRate', '出勤率', '%', { by: 'ratio', part: 'attended', whole: 'expected' }],
];

function meetingFigures(key: string, label: string, kinds?: readonly string[]): readonly FigureDefinition[] {
  return MEASURES.map(([part, word, unit, reduce]) => ({
    type: 'records',
    key: `${key}.${part}`,
    label: `${label}${word}`,
    unit,
    format: part === 'attendanceRate' ? SHARE : NUMBER,
    tables: EVENTS,
    ...(kinds === undefined ? {} : { kinds }),
    time: 'period',
    reduce,
  }));
}

type Source = Omit<RecordsSource, 'type' | 'time'> & Partial<Pick<RecordsSource, 'time'>>;

function counted(
  key: string,
  label: string,
  unit: string,
  source: Source,
  internal?: true,
): FigureDefinition {
  const hidden = internal === undefined ? {} : { internal };
  return { type: 'records', key, label, unit, format: NUMBER, time: 'period', ...source, ...hidden };
}

const MEETING_FIGURES: readonly FigureDefinition[] = [
  ...COUNTED_KINDS.flatMap(({ id, label }) => meetingFigures(id, label, [id])),
  ...meetingFigures('allMeetings', '组织生活'),
  counted('partyLecture.hours', '党课学时', '学时', {
    tables: EVENTS,
    kinds: ['partyLecture'],
    reduce: { by: 'sum', column: 'hours' },
  }),
  counted(
    'groupMeeting.ever',
    '历次党小组会',
    '次',
    { tables: EVENTS, kinds: ['groupMeeting'], time: 'always', reduce: { by: 'count' } },
    true,
  ),
  counted('makeUp.count', '补课人次', '人次', { tables: EVENTS, reduce: { by: 'sum', column: 'makeUp' } }),
];

const RESEARCH = { tables: { roles: ['research'] } };
const SUGGESTIONS = { tables: { roles: ['suggestion'] } };

const RESEARCH_FIGURES: readonly FigureDefinition[] = [
  counted('research.count', '调研次数', '次', { ...RESEARCH, reduce: { by: 'count' } }),
  counted('research.reports', '调研报告', '份', { ...RESEARCH, reduce: { by: 'sum', column: 'reports' } }),
  {
    type: 'firstOf',
    key: 'research.suggestions',
    label: '收集意见建议',
    unit: '项',
    format: NUMBER,
    keys: ['research.suggestionsNoted', 'research.suggestionRows'],
  },
  {
    type: 'firstOf',
    key: 'research.resolved',
    label: '已解决',
    aliases: ['已解决意见建议'],
    unit: '项',
    format: NUMBER,
    keys: ['research.resolvedNoted', 'research.resolvedRows'],
  },
  {
    type: 'share',
    key: 'research.resolutionRate',
    label: '意见建议办结率',
    unit: '%',
    format: SHARE,
    part: 'research.resolved',
    whole: 'research.suggestions',
  },
  counted(
    'research.suggestionsNoted',
    '调研台账中的意见建议',
    '项',
    { ...RESEARCH, reduce: { by: 'sum', column: 'suggestions' } },
    true,
  ),
  counted(
    'research.suggestionRows',
    '意见建议台账的条数',
    '项',
    { ...SUGGESTIONS, reduce: { by: 'count' } },
    true,
  ),
  counted(
    'research.resolvedNoted',
    '调研台账中的已解决',
    '项',
    { ...RESEARCH, reduce: { by: 'sum', column: 'resolved' } },
    true,
  ),
  counted(
    'research.resolvedRows',
    '意见建议台账的已解决条数',
    '项',
    { ...SUGGESTIONS, kinds: ['resolved'], reduce: { by: 'count' } },
    true,
  ),
];

const APPRAISAL = { tables: { roles: ['appraisal'] }, time: 'previousYear' as const };

const APPRAISAL_FIGURES: readonly FigureDefinition[] = [
  ...GRADES.map(({ id, label }) =>
    counted(`appraisal.${id}`, `评议${label}`, '名', { ...APPRAISAL, kinds: [id], reduce: { by: 'count' } }),
  ),
  counted('appraisal.total', '评议总人数', '名', { ...APPRAISAL, reduce: { by: 'count' } }),
  counted(
    'members.full',
    '正式党员',
    '名',
    { tables: { roles: ['roster'] }, kinds: ['fullMember'], time: 'always', reduce: { by: 'count' } },
    true,
  ),
  counted(
    'members.graded',
    '评定等次的党员',
    '名',
    {
      ...APPRAISAL,
      kinds: ['excellent', 'qualified', 'basicallyQualified', 'unqualified'],
      reduce: { by: 'count' },
    },
    true,
  ),
];

function lifeMeetingFigures(kind: string, label: string): readonly FigureDefinition[] {
  const key = `${kind}.date`;
  const part = (name: 'month' | 'day', word: string): FigureDefinition => ({
    type: 'datePart',
    key: `${kind}.${name}`,
    label: `${label}${word}`,
    unit: name === 'month' ? '月' : '日',
    format: NUMBER,
    of: key,
    part: name,
  });
  return [
    {
      type: 'records',
      key,
      label: `${label}日期`,
      unit: '',
      format: DATE,
      tables: { roles: ['lifeMeeting', 'meeting'] },
      kinds: [kind],
      time: 'previousYear',
      reduce: { by: 'firstDate' },
    },
    part('month', '月份'),
    part('day', '日'),
  ];
}

/** Heart talks have no role of their own: whoever was talked with tells their ledger. */
const HEART_TALKS = counted(
  'heartTalk.people',
  '谈心谈话人数',
  '人',
  { tables: { roles: ['other'] }, reduce: { by: 'distinct', column: 'talkedWith' } },
  true,
);

const PROFILE_FIGURES: readonly FigureDefinition[] = PROFILE.entries
  .filter(({ name }) => name !== PROFILE.yearEntry)
  .map(({ name, label }) => ({
    type: 'profile',
    key: `profile.${name}`,
    label,
    unit: '',
    format: TEXT,
    name,
  }));

export const FIGURES: readonly FigureDefinition[] = [
  { type: 'year', key: 'report.year', label: '报告年度', unit: '年', format: TEXT, offset: 0 },
  { type: 'year', key: 'report.previousYear', label: '上年度', unit: '年', format: TEXT, offset: -1 },
  { type: 'period', key: 'report.period', label: '统计期', unit: '', format: TEXT },
  ...MEETING_FIGURES,
  ...RESEARCH_FIGURES,
  ...APPRAISAL_FIGURES,
  ...lifeMeetingFigures('democraticLifeMeeting', '民主生活会'),
  ...lifeMeetingFigures('organizationLifeMeeting', '组织生活会'),
  HEART_TALKS,
  ...PROFILE_FIGURES,
];
