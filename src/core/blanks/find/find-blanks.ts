import type { DocumentParagraph, TextSpan } from '@/core/marks';
import { foldWidth } from '@/core/prose';
import type { BlankSpan } from '../blank';
import { BLANK_SPELLINGS } from './blank-forms';
import { isNoBlank } from './not-blanks';

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
  const found: BlankSpan[] = [];
  const take = (span: BlankSpan) => {
    if (taken.some((other) => doMeet(span, other))) return;
    taken.push({ start: span.start, length: span.end - span.start });
    found.push(span);
  };
  paragraph.openControls?.forEach(({ start, length }) =>
    take({ start, end: start + length, form: 'control' }),
  );
  for (const { index, 0: sign, 1: name, 2: braced } of text.matchAll(BRACKETED)) {
    const words = (name ?? braced ?? '').trim();
    if (isName(words)) take({ start: index, end: index + sign.length, form: 'named' });
  }
  for (const { form, pattern } of BLANK_SPELLINGS) {
    for (const { index, 0: sign } of text.matchAll(pattern)) {
      const span = { start: index, end: index + sign.length, form };
      if (!isNoBlank(text, span, around)) take(span);
    }
  }
  for (const line of paragraph.lines ?? []) {
    const span = { start: line.start, end: line.start + line.length, form: 'line' } as const;
    if (isLine(text.slice(span.start, span.end)) && !isNoBlank(text, span, around)) take(span);
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
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
