import type { TableTemplate, TemplateColumn, WorkbookTemplate } from '@/core/ledger';
import { PROFILE } from './profile';
import { INSTRUCTIONS } from './instructions';
import { COUNTED_KINDS } from './figures';
import { GRADES, MEETING_KINDS } from './vocabularies';

const text = (heading: string, width: number, hint?: string): TemplateColumn => ({
  heading,
  width,
  format: 'text',
  ...(hint === undefined ? {} : { hint }),
});
const count = (heading: string, hint?: string): TemplateColumn => ({
  ...text(heading, 10, hint),
  format: 'count',
});
const date = (heading: string): TemplateColumn => ({
  ...text(heading, 13, '请填日期，如 2021-03-05'),
  format: 'date',
});
const choice = (
  heading: string,
  width: number,
  choices: readonly string[],
  strict: boolean,
): TemplateColumn => ({
  ...text(heading, width),
  choices,
  strict,
});

const KIND_CHOICES = COUNTED_KINDS.map(({ label }) => label);
const LIFE_MEETING_CHOICES = MEETING_KINDS.slice(5).map(({ label }) => label);
const GRADE_CHOICES = GRADES.map(({ label }) => label);
const REDUCER_CHOICES = [
  '计数',
  '求和',
  '去重计数',
  '平均',
  '最大',
  '最小',
  '最早日期',
  '最近日期',
  '日期列表',
  '占比',
  '取单元格',
];
const FORMAT_CHOICES = ['整数', '一位小数', '百分比', '中文数字', '月日', '年月日'];

/** The sheets of a ledger workbook, by name; every heading is one its role knows. */
export const TABLES = {
  meetings: {
    name: '三会一课',
    columns: [
      date('会议时间'),
      choice('会议类型', 14, KIND_CHOICES, false),
      text('主题', 36),
      text('地点', 14),
      text('主持人', 10),
      text('记录人', 10),
      count('应到人数'),
      count('实到人数'),
      count('请假人数', '没有人请假可以不填'),
      count('补课人数', '没有人补课可以不填'),
      text('党小组', 12, '党小组会请写明是哪个小组'),
      choice('召开情况', 12, ['已召开', '取消', '延期'], false),
      text('备注', 20),
    ],
  },
  lectures: {
    name: '党课',
    columns: [
      date('授课时间'),
      text('党课题目', 36),
      text('授课人', 12),
      { ...count('学时', '可以有一位小数'), format: 'measure' },
      count('应到人数'),
      count('实到人数'),
      text('备注', 20, '三会一课里也记了的党课，只计一次'),
    ],
  },
  lifeMeetings: {
    name: '生活会',
    columns: [
      choice('生活会类型', 16, LIFE_MEETING_CHOICES, true),
      text('所属年度', 12, '是哪一年度的生活会，如 2020'),
      date('召开时间'),
      text('主题', 40),
      text('主持人', 12),
      count('应到人数'),
      count('实到人数'),
      text('备注', 20),
    ],
  },
  appraisal: {
    name: '民主评议',
    columns: [
      text('姓名', 12),
      choice('党员类别', 14, ['正式党员', '预备党员'], true),
      choice('评议等次', 14, GRADE_CHOICES, true),
      text('评议年度', 12, '评议的是哪一年度，如 2020'),
      text('备注', 24),
    ],
  },
  research: {
    name: '调研',
    columns: [
      date('调研时间'),
      text('调研课题', 36),
      text('调研地点', 18),
      text('参加人员', 18),
      choice('是否形成报告', 14, ['是', '否'], false),
      count('收集意见建议'),
      count('已解决'),
      text('备注', 20),
    ],
  },
  suggestions: {
    name: '意见建议',
    columns: [
      date('收集时间'),
      text('意见建议内容', 44),
      text('来源', 16),
      text('责任人', 12),
      choice('办理情况', 14, ['已解决', '部分解决', '正在办理', '未解决'], false),
      text('备注', 20, '调研表里填了条数的，这里可以不填'),
    ],
  },
  roster: {
    name: '党员名册',
    columns: [
      text('姓名', 12),
      choice('性别', 8, ['男', '女'], true),
      choice('党员类别', 14, ['正式党员', '预备党员'], true),
      text('入党时间', 14),
      text('党小组', 14),
      text('职务', 16),
      text('备注', 20),
    ],
  },
  figures: {
    name: '指标',
    columns: [
      text('名称', 22, '报告里用 {{名称}} 引用'),
      text('台账', 14, '工作表的名称，如 三会一课'),
      choice('统计方式', 14, REDUCER_CHOICES, true),
      text('列', 16, '统计哪一列；取单元格时写名称或 工作表!B3'),
      text('条件', 36, '如 会议类型=党员大会；实到人数>20'),
      text('期间', 14, '不填为报告期；如 上半年、2021Q1、全部'),
      choice('格式', 14, FORMAT_CHOICES, false),
      text('单位', 8),
    ],
  },
} as const satisfies Record<string, Pick<TableTemplate, 'name' | 'columns'>>;

export type TableName = keyof typeof TABLES;

const EMPTY_ROWS: Record<TableName, number> = {
  meetings: 120,
  lectures: 30,
  lifeMeetings: 6,
  appraisal: 60,
  research: 30,
  suggestions: 60,
  roster: 60,
  figures: 20,
};

/** A workbook for a year; `rows` fills tables by name, `profile` the 基本信息 by entry. */
export function template(
  year: number,
  rows: Partial<Record<TableName, TableTemplate['rows']>> = {},
  profile: Readonly<Record<string, string>> = {},
): WorkbookTemplate {
  const filled: Readonly<Record<string, string>> = { [PROFILE.yearEntry]: String(year), ...profile };
  const names = Object.keys(TABLES) as readonly TableName[];
  return {
    title: `${String(year)}年党支部工作台账`,
    sheets: [
      { type: 'text', name: '填写说明', lines: INSTRUCTIONS },
      {
        type: 'pairs',
        name: '基本信息',
        headings: ['项目', '内容', '说明'],
        rows: PROFILE.entries.map(({ name, label, hint }) => ({
          name: label,
          value: filled[name] ?? null,
          hint,
        })),
      },
      ...names.map((name): TableTemplate => ({
        type: 'table',
        ...TABLES[name],
        title: null,
        rows: rows[name] ?? [],
        emptyRows: Math.max(5, EMPTY_ROWS[name] - (rows[name]?.length ?? 0)),
      })),
    ],
  };
}
