import type { RollupDefinition } from '@/core/rollup';
import { COUNTED_KINDS } from './figures';
import { ROLE_TEXTS } from './role-texts';

/** What is told of every kind of meeting, and of all of them. */
function meetingColumns(key: string, group: string): RollupDefinition['columns'] {
  const parts = { part: `${key}.attended`, whole: `${key}.expected` };
  return [
    { group, heading: '次数', figure: `${key}.count` },
    { group, heading: '应到', figure: parts.whole },
    { group, heading: '实到', figure: parts.part },
    { group, heading: '出勤率', figure: `${key}.attendanceRate`, rate: parts },
  ];
}

const APPRAISAL = '民主评议（上年度）';
const RESEARCH = '调研';

/** What the branches of a committee come to together. */
export const ROLLUP: RollupDefinition = {
  branchHeading: '党支部',
  listHeadings: ['党支部', '支部', '党支部名称', '支部名称', '所在党支部', '名称', '单位'],
  branchName: 'profile.branch',
  columns: [
    ...COUNTED_KINDS.flatMap(({ id, label }) => meetingColumns(id, label)),
    ...meetingColumns('allMeetings', '组织生活'),
    { group: '党课', heading: '学时', figure: 'partyLecture.hours' },
    { group: '补课', heading: '人次', figure: 'makeUp.count' },
    { group: RESEARCH, heading: '次数', figure: 'research.count' },
    { group: RESEARCH, heading: '报告', figure: 'research.reports' },
    { group: RESEARCH, heading: '建议', figure: 'research.suggestions' },
    { group: RESEARCH, heading: '解决', figure: 'research.resolved' },
    {
      group: RESEARCH,
      heading: '办结率',
      figure: 'research.resolutionRate',
      rate: { part: 'research.resolved', whole: 'research.suggestions' },
    },
    { group: APPRAISAL, heading: '优秀', figure: 'appraisal.excellent' },
    { group: APPRAISAL, heading: '合格', figure: 'appraisal.qualified' },
    { group: APPRAISAL, heading: '基本合格', figure: 'appraisal.basicallyQualified' },
    { group: APPRAISAL, heading: '不合格', figure: 'appraisal.unqualified' },
    { group: APPRAISAL, heading: '不评定', figure: 'appraisal.notGraded' },
    { group: APPRAISAL, heading: '总人数', figure: 'appraisal.total' },
  ],
  byMonth: COUNTED_KINDS.map(({ id, label }) => ({ sheet: `${label}按月`, figure: `${id}.count` })),
  shortages: [
    { rule: 'generalMeeting.quarterly', heading: '党员大会' },
    { rule: 'committeeMeeting.monthly', heading: '支委会' },
    { rule: 'groupMeeting.monthly', heading: '党小组会' },
    { rule: 'partyLecture.quarterly', heading: '党课' },
    { rule: 'themePartyDay.monthly', heading: '主题党日' },
    { rule: 'organizationLifeMeeting.yearly', heading: '组织生活会（上年度）' },
    { rule: 'memberAppraisal.yearly', heading: '民主评议（上年度）' },
  ],
  sheetRoles: ROLE_TEXTS['zh-CN'],
};
