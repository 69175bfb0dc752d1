import { en } from '@/apps/taskpane/text/en';
import type { PaneText } from '@/apps/taskpane/text/pane-text';
import { zhCn } from '@/apps/taskpane/text/zh-cn';
import type { Language } from '@/core/wording';

/** The pane's words in each language, which the pane itself loads one by one. */
export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { 'zh-CN': zhCn, en };
