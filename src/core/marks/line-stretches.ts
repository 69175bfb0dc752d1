import type { TextSpan } from './report-host';

/** One narrow space is what stands between underlined words. */
const STRETCH = /[ \t\u00A0\u3000]{2,}|[\t\u3000]/g;

/** Behind these, an underlined text still waits for words: 姓名：____. */
const LABEL_END = /[：:]$/;
const NO_WORDS_BEHIND = /^(?:$|[，。；、）)])/;

/** The white space of a text that would be a line to write on, if it were underlined; in order. */
export function whiteStretches(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(STRETCH), ({ index, 0: { length } }) => ({ start: index, length }));
}

/**
 * The white space of an underlined text that is a line to write on; in order. Around words that stand on the line
 * already it is none.
 */
export function lineStretches(text: string): readonly TextSpan[] {
  return whiteStretches(text).filter(({ start, length }) => {
    const [before, behind] = [text.slice(0, start), text.slice(start + length)];
    return LABEL_END.test(before) || (before === '' && NO_WORDS_BEHIND.test(behind));
  });
}
