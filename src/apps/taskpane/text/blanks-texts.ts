import type { Language } from '@/core/wording';
import { usePane } from '../state/pane-context';
import type { BlanksText } from './blanks-text';
import { enBlanks } from './en-blanks';
import { zhCnBlanks } from './zh-cn-blanks';

/** The words for 填空 in each language: they come in one piece, with its screens. */
export const BLANKS_TEXTS: Readonly<Record<Language, BlanksText>> = { 'zh-CN': zhCnBlanks, en: enBlanks };

export function useBlanksText(): BlanksText {
  return BLANKS_TEXTS[usePane().language];
}
