import type { TableTemplate, WorkbookTemplate } from '@/core/ledger';

/** Too long to stand in a validation. */
export const MANY_CHOICES = Array.from({ length: 40 }, (_, index) => `第${String(index + 1)}活动小组`);

export const MEETINGS: TableTemplate = {
  type: 'table',
  name: '三会一课',
  title: '2021年“三会一课”台账',
  columns: [
    {
      heading: '会议类型',
      width: 14,
      format: 'text',
      choices: ['党员大会', '党课'],
      hint: '从列表中选，\n或自己填写',
    },
    { heading: '日期', width: 13, format: 'date', hint: '例如 2021-03-05' },
    { heading: '实到人数', width: 9, format: 'count' },
    { heading: '学时', width: 8, format: 'measure' },
    { heading: '主题 & 内容\n（简要）', width: 40, format: 'text' },
    { heading: '等次', width: 10, format: 'text', choices: ['优秀', '合格'], strict: true },
    { heading: '小组', width: 12, format: 'text', choices: MANY_CHOICES },
    { heading: '备注', width: 12, format: 'text', hint: '可以不填' },
  ],
  rows: [
    [
      '党员大会',
      { year: 2021, month: 1, day: 21 },
      25,
      null,
      '讨论发展对象'.repeat(20),
      '优秀',
      '第3活动小组',
      '=1+1',
    ],
    ['党课', { year: 2021, month: 3, day: 5 }, 0, 1.5, ' 两端有空格 ', null, null, '-'],
  ],
  emptyRows: 3,
};

/** A sheet of every kind. */
export const TEMPLATE: WorkbookTemplate = {
  title: '工作台账 & 说明',
  sheets: [
    {
      type: 'text',
      name: '填写说明',
      lines: ['填写说明', '一、怎么填', '每次活动填一行。'.repeat(30), '', '+1 不是公式'],
    },
    {
      type: 'pairs',
      name: '基本信息',
      headings: ['项目', '内容', '说明'],
      rows: [
        { name: '支部', value: '第一党支部', hint: '全称' },
        { name: '书记', value: null, hint: '' },
        { name: '成立日期', value: { year: 2001, month: 7, day: 1 }, hint: '日期' },
        { name: '党员人数', value: 27, hint: '@ 开头也是文字' },
      ],
    },
    MEETINGS,
    {
      type: 'table',
      name: '空表',
      title: null,
      columns: [{ heading: '姓名', width: 12, format: 'text' }],
      rows: [],
      emptyRows: 0,
    },
  ],
};
