import type { Language } from '@/core/wording';
import { usePane } from '../state/pane-context';

/** What leads to 填空 and to templates from elsewhere; both languages come with the screens that say it. */
interface BlanksOffer {
  /** Where the document open in Word has no figures. */
  readonly here: string;
  /** The same of a file. */
  readonly noMarks: (file: string) => string;
  readonly open: string;
  /** What a narrative of the user's own may be. */
  readonly narrativeHint: string;
  /** In place of a preview. */
  readonly fromTemplate: (name: string) => string;
}

export const BLANKS_OFFERS: Readonly<Record<Language, BlanksOffer>> = {
  'zh-CN': {
    here: '文档已经是草稿或范文、里面有 X、XX 的，不用另写：',
    noMarks: (file) =>
      `${file} 里还没有指标。里面有 X、XX、____ 这样没填的地方，可以用“填空”换成台账里的数字。`,
    open: '去填空',
    narrativeHint:
      '.docx：里面的指标换成台账的数字；.txt（编码 UTF-8）：一行一段，# 开头是题目，## 开头是标题，{{指标名称}} 处自动填数',
    fromTemplate: (name) => `按 ${name} 写：里面的指标都换成台账的数字，其他文字和格式不动。`,
  },
  en: {
    here: 'If the document is a draft or a model text with X and XX in it:',
    noMarks: (file) =>
      `${file} holds no figures yet. Where X, XX or ____ was left in it, these can be filled from the ledger.`,
    open: 'Fill its blanks',
    narrativeHint:
      '.docx: its figures are filled in, all else stays; .txt in UTF-8: a line is a paragraph, # a title, ## a heading, {{figure}} is filled in',
    fromTemplate: (name) => `Written as ${name}: its figures are filled in, all else stays.`,
  },
};

export function useBlanksOffer(): BlanksOffer {
  return BLANKS_OFFERS[usePane().language];
}
