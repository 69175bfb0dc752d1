import type { DocumentParagraph, TextSpan } from '@/core/marks';
import { foldWidth } from '@/core/prose';
import type { BlankSpan } from '../blank';
import { BLANK_SPELLINGS } from './blank-forms';
import { isNoBlank } from './not-blanks';
import { GAP, UNIT } from './signs';

/** Names in brackets that somebody may have typed for a figure: 【党员大会次数】, [支部名称], «书记». */
const BRACKETED =
  /[【［[<＜«〔]([^【】［］[\]<>＜＞«»〔〕{}\n]{2,24})[】］\]>＞»〕]|(?<!\{)\$?\{([^{}\n]{2,24})\}(?!\})/gu;

/**
 * The blanks of a paragraph, in their order. `isName` tells whether a figure is called so: only then are words in
 * brackets a blank. `around` is all that stands in its table. Marks are none, whatever they say.
 */
export function findBlanks(
  paragraph: DocumentParagraph,
  isName: (words: string) => boolean,
  around = '',
): readonly BlankSpan[] {
  const text = foldWidth(paragraph.text);
  const taken: TextSpan[] = [...paragraph.marks];
  // Those that say most come first: what they take is no other blank.
  const candidates = [
    ...openControls(paragraph),
    ...namedIn(text, isName),
    ...spelledIn(text)
      .filter((span) => !isNoBlank(text, span, around))
      .map((span) => withBrackets(text, span)),
    ...linesOf(paragraph, text).filter((span) => !isNoBlank(text, span, around)),
  ];
  const found = candidates.filter((span) => {
    const isFree = !taken.some((other) => doMeet(span, other));
    if (isFree) taken.push({ start: span.start, length: span.end - span.start });
    return isFree;
  });
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '［': '］',
  '<': '>',
  '＜': '＞',
};
const UNIT_BEHIND = new RegExp(`^${GAP}?${UNIT}`, 'u');

/** 党课【XX】次: brackets around nothing but a number that is open go with it. */
function withBrackets(text: string, span: BlankSpan): BlankSpan {
  const { start, end } = span;
  const isPair =
    PAIRS[text.charAt(start - 1)] === text.charAt(end) && UNIT_BEHIND.test(text.slice(end + 1, end + 8));
  return isPair ? { ...span, start: start - 1, end: end + 1 } : span;
}

function openControls({ openControls: controls = [] }: DocumentParagraph): readonly BlankSpan[] {
  return controls.map(({ start, length }) => ({ start, end: start + length, form: 'control' }));
}

function namedIn(text: string, isName: (words: string) => boolean): readonly BlankSpan[] {
  return Array.from(text.matchAll(BRACKETED)).flatMap(({ index, 0: sign, 1: name, 2: braced }) =>
    isName((name ?? braced ?? '').trim()) ? [{ start: index, end: index + sign.length, form: 'named' }] : [],
  );
}

function spelledIn(text: string): readonly BlankSpan[] {
  return BLANK_SPELLINGS.flatMap(({ form, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: sign }) => ({
      start: index,
      end: index + sign.length,
      form,
    })),
  );
}

function linesOf({ lines = [] }: DocumentParagraph, text: string): readonly BlankSpan[] {
  return lines
    .filter(({ start, length }) => isLine(text.slice(start, start + length)))
    .map(({ start, length }) => ({ start, end: start + length, form: 'line' }));
}

/** One underlined space parts two underlined words. */
function isLine(white: string): boolean {
  return white.length > 1 || white === '\t';
}

function doMeet({ start, end }: BlankSpan, other: TextSpan): boolean {
  const otherEnd = other.start + other.length;
  if (start === end || other.length === 0)
    return start >= other.start && end <= otherEnd && start !== other.start;
  return start < otherEnd && other.start < end;
}
