import { remember } from './remember';

const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LINE_BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;
/** Zero-width, directional and other signs nobody sees, and all control characters. */
const INVISIBLE =
  /[\p{Cc}\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
/** What most texts are made of, and none of the above: ASCII, Chinese, full-width forms. */
const ORDINARY = /^[ -~\u3000-\u9FFF\uFF00-\uFFEF]*$/;
/** What stays as it is when full-width forms are folded, and no white space. */
const NORMAL = /^[!-~、。\u4E00-\u9FFF]*$/;

/** Text as people read it: full-width forms folded to half-width, white space collapsed, nothing invisible. */
export function normalizeText(text: string): string {
  if (NORMAL.test(text)) return text;
  return plainText(text).normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** For comparing: normalized, without any white space, lower case. */
export const compactText = remember(
  (text: string) => normalizeText(text).replace(/ /g, '').toLowerCase(),
  2_000,
);

/** Text fit to be shown or written anywhere: one line, no control or invisible characters; letters untouched. */
export function plainText(text: string): string {
  if (ORDINARY.test(text)) return text.trim();
  return text.replace(LONE_SURROGATES, '').replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').trim();
}
