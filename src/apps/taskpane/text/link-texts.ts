import type { Language } from '@/core/wording';
import { usePane } from '../state/pane-context';
import { enLink } from './en-link';
import type { LinkText } from './link-text';
import { zhCnLink } from './zh-cn-link';

/** The words for the live link in each language: they come in one piece, with its screens. */
export const LINK_TEXTS: Readonly<Record<Language, LinkText>> = { 'zh-CN': zhCnLink, en: enLink };

export function useLinkText(): LinkText {
  return LINK_TEXTS[usePane().language];
}
