import type { FigureSense } from '../blank-words';

/** A noun of figures, or of something else that is counted, in a text. */
export interface NounHit {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const QUOTES = '[“”"「」]?';

/** Finds what is counted; of nouns that lie in one another the longest one. */
export class NounFinder {
  private readonly pattern: RegExp | null;

  constructor(senses: readonly FigureSense[], foreign: readonly string[]) {
    const nouns = new Set([
      ...senses.flatMap((sense) => [...sense.nouns, ...(sense.loosely ?? [])]),
      ...foreign,
    ]);
    nouns.delete('');
    const longestFirst = [...nouns].sort((one, other) => other.length - one.length);
    this.pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(quotable).join('|'), 'gu');
  }

  /** The text with its nouns taken out: 参加评议党员 says nothing of 参加. */
  masked(text: string): string {
    return this.pattern === null ? text : text.replace(this.pattern, '|');
  }

  /** In their order. */
  hitsIn(text: string): readonly NounHit[] {
    if (this.pattern === null) return [];
    return Array.from(text.matchAll(this.pattern), ({ index, 0: words }) => ({
      noun: words.replace(/[“”"「」]/g, ''),
      start: index,
      end: index + words.length,
    }));
  }
}

/** “三会一课”, 主题党日”活动: quotation marks may stand within. */
function quotable(noun: string): string {
  const signs = Array.from(noun, (sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return signs.join(QUOTES);
}
