import type { RoleModel } from '@/core/ledger';
import { BRANCH, REMARK, YEAR } from './columns';
import { IDENTITY_NUMBER, MEMBER, MEMBERSHIP } from './member-columns';

export const APPRAISAL: RoleModel = {
  role: 'appraisal',
  label: '民主评议台账',
  aliases: ['民主评议', '评议', '民主评议党员'],
  names: /评议|测评/,
  // Of a year at work, and in examinations, people get the same grades.
  foreignNames: /^(?!.*(?:评议|测评))(?:.*(?:测试|考试|竞赛|成绩)|(?!.*党员).*(?:考核|绩效))/,
  evidence: [{ columns: ['member', 'grade'] }, { columns: ['member', 'opinion'], named: true }],
  columns: [
    MEMBER,
    MEMBERSHIP,
    IDENTITY_NUMBER,
    {
      name: 'grade',
      type: 'terms',
      vocabulary: 'grades',
      headings: [
        '评议等次',
        '评议结果',
        '等次',
        '考核结果',
        '评定等次',
        '民主评议结果',
        '评议结论',
        '结果',
        '综合评价',
        '评定结果',
        '民主评议等次',
        // What was decided goes before what the vote said.
        '最终等次',
        '最终意见',
        '最终等级',
        '最终结果',
        '最终结论',
        '组织评定等次',
        '支部评定等次',
        '组织评定意见',
        '支部评定意见',
      ],
      // Never what somebody thinks of himself, and never 考核等次: that is a year at work.
      pattern:
        /^(?:民主|党员|组织|支部|党支部|综合|评议|评定|测评|最终|拟定)*(?:(?:评议|评定|测评|最终)(?:等次|等级|结果|结论|意见)|(?:组织|支部)(?:等次|等级))$/,
    },
    // Of those who are admitted or honoured there are opinions too.
    { name: 'opinion', type: 'text', headings: ['支部意见', '组织意见', '党支部意见', '党组织意见'] },
    YEAR,
    { name: 'appraisedOn', type: 'date', headings: ['评议时间', '评议日期', '测评时间'] },
    BRANCH,
    REMARK,
  ],
  dateColumn: 'appraisedOn',
  dateOptional: true,
  kindWord: '等次',
  kinds: {
    vocabulary: 'grades',
    columns: ['grade', 'opinion'],
    hints: { columns: ['membership', 'remark'], kinds: ['notGraded'] },
    required: false,
    codes: { missing: 'grade.unknown', unknown: 'grade.unknown', multiple: 'grade.unknown' },
  },
  forYear: { column: 'year', texts: [], untilMonth: 6 },
  identity: { hard: ['member', 'identityNumber', 'branch'], soft: [] },
  unique: {
    column: 'member',
    besides: ['identityNumber', 'branch', 'year'],
    code: 'appraisal.duplicateMember',
  },
};
