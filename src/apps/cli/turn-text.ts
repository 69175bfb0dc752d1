import type { Years } from '@/core/year-turn';
import type { Language } from '@/core/wording';

/** The words of `turn`. */
export interface TurnText {
  readonly heading: (years: Years) => string;
  readonly yearWords: (count: number, done: number) => string;
  readonly yearBound: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly paragraph: (number: number) => string;
  /** Beside a year that has become a live figure. */
  readonly madeLive: string;
  /** Beside one that could, or was not wanted to be. */
  readonly sure: string;
  /** Beside a number that somebody kept for a reason last year. */
  readonly keptLastYear: (reason: string) => string;
}

const TEXTS: Readonly<Record<Language, TurnText>> = {
  'zh-CN': {
    heading: ({ from, to }) => `换年度：${String(from)} 年 → ${String(to)} 年（上年 → 新年度）`,
    yearWords: (count, done) => `正文里的年份（${String(count)} 处，改成随报告年度走的 ${String(done)} 处）`,
    yearBound: (count) => `只属于某一年的说法（${String(count)} 处，请改写）`,
    stale: (count) => `正文里手写的数字（${String(count)} 处，仍是上年的，请核对）`,
    nothing: '没有。',
    more: (count) => `……另有 ${String(count)} 处，加 --all 全部列出`,
    paragraph: (number) => `第 ${String(number)} 段`,
    madeLive: '已改，以后随报告年度变化',
    sure: '可以改，没有改',
    keptLastYear: (reason) => `上年的人工口径：${reason}；新年度还保留的，再用 refresh --keep 写明理由`,
  },
  en: {
    heading: ({ from, to }) => `Turned from ${String(from)} to ${String(to)} (last year → new year)`,
    yearWords: (count, done) => `Years in the prose (${String(count)}, made live: ${String(done)})`,
    yearBound: (count) => `Phrases that belong to one year (${String(count)}, to be rewritten)`,
    stale: (count) => `Numbers typed in the prose (${String(count)}, still last year’s: check them)`,
    nothing: 'None.',
    more: (count) => `… and ${String(count)} more; --all lists each`,
    paragraph: (number) => `paragraph ${String(number)}`,
    madeLive: 'changed, and live from now on',
    sure: 'can be changed, and was not',
    keptLastYear: (reason) =>
      `kept by hand last year: ${reason}; to keep it this year, say why with refresh --keep`,
  },
};

export function turnText(language: Language): TurnText {
  return TEXTS[language];
}
