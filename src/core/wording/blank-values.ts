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
