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
