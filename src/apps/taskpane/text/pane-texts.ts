import type { Language } from '@/core/wording';
import { en } from './en';
import type { PaneText } from './pane-text';
import { zhCn } from './zh-cn';

/** The pane's words in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { 'zh-CN': zhCn, en };
