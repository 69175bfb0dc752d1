import type { FindingCode } from '@/core/findings';
import type { Language, Template } from './catalogue';

/** What is said instead where nothing stands in the cell: “” would tell nobody anything. */
export const BLANK_VALUES: Readonly<Record<Language, Partial<Readonly<Record<FindingCode, Template>>>>> = {
  'zh-CN': {
    'grade.unknown': '等次空白，只计入总人数。请填优秀、合格、基本合格或不合格。',
  },
  en: {
    'grade.unknown': 'The grade is blank; counted in the total only. Use 优秀, 合格, 基本合格 or 不合格.',
  },
};

/** What is said instead where a finding knows which columns are missing. */
export const MISSING_COLUMNS: Readonly<Record<Language, Partial<Readonly<Record<FindingCode, Template>>>>> = {
  'zh-CN': {
    'sheet.unread': '表头里缺少“{missing}”，本工作表未读取。请补上，列名不同时请{mapHeadings}。',
    'table.unsure':
      '“{value}”像是台账，但表头里缺少“{missing}”，没有计入。请补上，或在表名、标题里写明；列名不同时请{mapHeadings}。',
  },
  en: {
    'sheet.unread':
      'The headings lack {missing}, so the sheet was not read. Add them; where yours differ, {mapHeadings}.',
    'table.unsure':
      '“{value}” looks like a ledger, but its headings lack {missing}; not counted. Add them, or tell them in a title; where yours differ, {mapHeadings}.',
  },
};

type Sorts = Readonly<Record<string, Template>>;

/** What is said instead of a text that is no number, by the `sort` of the finding. */
export const UNREADABLE_NUMBERS: Readonly<Record<Language, Sorts>> = {
  'zh-CN': {
    flag: '“{heading}”里的“{value}”看不出有没有，按没有计。请写“是”“否”，或写有几份。',
    duration:
      '“{heading}”里的“{value}”是时间长短，折合多少说不准，这个数不计入合计。请按这一列的单位填数字。',
    unfinished: '“{heading}”里的“{value}”像是还没有结果，这个数不计入合计。有了请填数字，没有请填 0。',
    alone:
      '“{heading}”里只有一个数“{value}”，看不出是应到还是实到，这次会的人数都不计入合计。请写成“27/25”的样子。',
    presence:
      '“{heading}”里的“{value}”看不出是否到会，这次会的人数都不计入合计。请写“出席”“请假”或“缺席”，或签本人姓名。',
  },
  en: {
    flag: '“{value}” in {heading} may mean yes or no; counted as none. Put 是, 否 or how many.',
    duration:
      '“{value}” in {heading} is a length of time, and what it comes to is not sure; it stays out of the sums. Write a number in the column’s own unit.',
    unfinished:
      '“{value}” in {heading} seems to have no result yet; it stays out of the sums. Write a number, or 0.',
    alone:
      '“{value}” alone in {heading} may be either number; the head counts of this meeting stay out of the sums. Write both: 27/25.',
    presence:
      '“{value}” in {heading} does not tell whether the person came; the head counts of this meeting stay out of the sums. Write 出席, 请假, 缺席 or the whole name.',
  },
};

/** What is said of a date whose month no year has. */
export const IMPOSSIBLE_MONTH: Readonly<Record<Language, Template>> = {
  'zh-CN': '没有“{text}”：一年只有 12 个月。请核对日期。',
  en: 'There is no {text}: a year has but 12 months. Check the date.',
};
