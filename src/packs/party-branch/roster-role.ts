import type { RoleModel } from '@/core/ledger';
import { BRANCH, GROUP, REMARK } from './columns';
import { MEMBER, MEMBERSHIP } from './member-columns';

export const ROSTER: RoleModel = {
  role: 'roster',
  label: '党员名册',
  aliases: ['名册', '花名册', '党员名册'],
  names: /名册|花名册|党员信息|名单/,
  evidence: [
    { columns: ['member', 'joinedOn'] },
    { columns: ['member', 'membership'], named: true },
    { columns: ['member', 'group'], named: true },
  ],
  columns: [
    MEMBER,
    MEMBERSHIP,
    { name: 'gender', type: 'text', headings: ['性别'] },
    { name: 'joinedOn', type: 'text', headings: ['入党时间', '入党日期', '加入党组织日期', '入党年月'] },
    { name: 'duty', type: 'text', headings: ['党内职务', '职务'] },
    GROUP,
    BRANCH,
    REMARK,
  ],
  kinds: {
    vocabulary: 'memberships',
    columns: ['membership'],
    required: false,
    codes: { missing: null, unknown: null, multiple: null },
  },
};
