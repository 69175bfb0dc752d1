import type { RoleModel } from '@/core/ledger';
import { BRANCH, HELD_DATE } from './columns';

/** Ledgers without built-in figures: heart talks, volunteering, dues … A user's own figure may count them. */
export const OTHER: RoleModel = {
  role: 'other',
  label: '其他台账',
  aliases: [],
  names: /(?!)/,
  evidence: [],
  columns: [
    {
      ...HELD_DATE,
      headings: ['谈心时间', '谈话时间', '服务时间', '缴费时间', '缴纳时间', ...HELD_DATE.headings],
    },
    BRANCH,
  ],
  dateColumn: 'heldDate',
  dateOptional: true,
};
