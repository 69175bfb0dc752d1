import type { TextSpan } from './report-host';

/** One narrow space is what stands between underlined words. */
const STRETCH = /[ \t\u00A0\u3000]{2,}|[\t\u3000]/g;

/** The white space of a text that would be a line to write on, if it is underlined; in order. */
export function lineStretches(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(STRETCH), ({ index, 0: { length } }) => ({ start: index, length }));
}
