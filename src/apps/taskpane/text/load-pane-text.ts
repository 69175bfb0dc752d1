import type { Language } from '@/core/wording';
import type { PaneText } from './pane-text';

const TEXTS: Readonly<Record<Language, () => Promise<PaneText>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "zh-cn" */ './zh-cn')).zhCn,
  en: async () => (await import(/* webpackChunkName: "en" */ './en')).en,
};

/** The pane's words in a language; most people never need the other. */
export function loadPaneText(language: Language): Promise<PaneText> {
  return TEXTS[language]();
}
