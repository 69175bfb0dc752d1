import type { ColumnModel } from '@/core/ledger';

export const MEMBER: ColumnModel = {
  name: 'member',
  type: 'text',
  headings: ['姓名', '党员姓名', '党员', '被评议人', '被测评人', '评议对象', '党员名单'],
};

export const MEMBERSHIP: ColumnModel = {
  name: 'membership',
  type: 'terms',
  vocabulary: 'memberships',
  headings: ['党籍状态', '党员类别', '党员类型', '政治面貌', '人员类别', '党员身份', '类别'],
};

/** Tells two persons of one name apart. */
export const IDENTITY_NUMBER: ColumnModel = {
  name: 'identityNumber',
  type: 'text',
  headings: ['身份证号', '身份证号码', '学工号', '工号', '警号', '员工号', '党员身份证号'],
};
