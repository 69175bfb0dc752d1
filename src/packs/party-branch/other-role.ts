import type { RoleModel } from '@/core/ledger';
import { BRANCH, HELD_DATE } from './columns';

/**
 * Ledgers without built-in figures: heart talks, volunteering, dues … A user's own figure may count them, and a
 * reminder asks for heart talks.
 */
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
    { name: 'talkedWith', type: 'text', headings: ['谈心对象', '谈话对象', '谈心谈话对象', '被谈话人'] },
    BRANCH,
  ],
  dateColumn: 'heldDate',
  dateOptional: true,
};
