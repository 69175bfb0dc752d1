import type { DocumentParagraph } from '@/core/marks';
import { decimalsOf, foldWidth, isTyped, type Sentence } from '@/core/prose';
import type { BlankKind } from '../blank';
import type { ReadParagraph } from '../read/read-open';

/** A typed number as it is read; places are those of its paragraph. */
export interface TypedNumber {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** As it stands in the document. */
  readonly text: string;
  readonly kind: Extract<BlankKind, 'count' | 'rate' | 'date'>;
  /** A share is in per cent, a date `MM-DD`. */
  readonly value: number | string;
  /** How many signs stand behind its point. */
  readonly decimals: number;
}

type Found = Omit<TypedNumber, 'text'>;

const ALONE = /^\s*(\d+(?:\.\d+)?)\s*(%)?\s*$/;

/** The numbers, shares and dates that somebody typed into a paragraph. Years and fixed words are none. */
export function typedNumbers(
  { text }: DocumentParagraph,
  { sentences, headings }: ReadParagraph,
): readonly TypedNumber[] {
  const isCell = headings.rowHeadings.length + headings.columnHeadings.length > 0;
  const [only] = sentences;
  const alone = isCell ? ALONE.exec(foldWidth(text)) : null;
  const found =
    alone !== null && only !== undefined ? [numberAlone(only, alone)] : sentences.flatMap(numbersIn);
  return found
    .filter(({ sentence, start, end }) => isTyped(sentence, { start, end }))
    .map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

/** A cell that holds nothing else. */
function numberAlone(sentence: Sentence, [all, digits = '', sign]: RegExpExecArray): Found {
  const start = all.indexOf(digits);
  const end = sign === undefined ? start + digits.length : all.indexOf(sign) + 1;
  const kind = sign === undefined ? 'count' : 'rate';
  return { sentence, start, end, kind, value: Number(digits), decimals: decimalsOf(digits) };
}

function numbersIn(sentence: Sentence): readonly Found[] {
  return sentence.tokens.flatMap((token): readonly Found[] => {
    const { start, end } = token;
    const text = sentence.whole.slice(start, end);
    if (token.kind === 'share')
      return [{ sentence, start, end, kind: 'rate', value: token.value, decimals: token.decimals }];
    if (token.kind === 'count' && !token.isAbout)
      return [{ sentence, start, end, kind: 'count', value: token.value, decimals: decimalsOf(text) }];
    return token.kind === 'date' && token.day !== null ? dateIn(sentence, start, text) : [];
  });
}

const MONTH_AND_DAY = /(\d{1,2})月(\d{1,2})日$/;

/** Of 2021年1月21日 only the month and the day: the year stays. */
function dateIn(sentence: Sentence, start: number, text: string): readonly Found[] {
  const found = MONTH_AND_DAY.exec(text);
  if (found === null) return [];
  const [all, month = '', day = ''] = found;
  const value = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const from = start + text.length - all.length;
  return [{ sentence, start: from, end: from + all.length, kind: 'date', value, decimals: 0 }];
}

/** Whether the figure's value is what the number says, as exactly as it says it. */
export function isValueOf(
  { kind, value, decimals }: Pick<TypedNumber, 'kind' | 'value' | 'decimals'>,
  figure: number | string | null,
): boolean {
  if (kind === 'date') return typeof figure === 'string' && figure.endsWith(`-${String(value)}`);
  if (typeof figure !== 'number' || typeof value !== 'number') return false;
  const told = kind === 'rate' ? figure * 100 : figure;
  // 92% stands for 91.5 to 92.5; reckoning in binary must not decide at the edge.
  const reach = kind === 'rate' ? 0.5 * 10 ** -decimals : 0;
  return Math.abs(told - value) <= reach + 1e-9;
}
