import { surroundingsOf, type Surroundings } from './surroundings';
import { doOverlap, type TypedPlace, type TypedText } from './typed-text';

/**
 * Why a typed number is of last year. `date`: a day of that year. `comparison`: it compares with the year before.
 * `count`: it counts something.
 */
export type StaleReason = 'date' | 'comparison' | 'count';

/** A number somebody typed, which no refresh will change. */
export interface StaleNumber extends TypedPlace {
  readonly reason: StaleReason;
}

const MEASURES = '人次|学时|课时|小时|个百分点|万元|次|名|人|份|项|条|篇|期|场|个|件|户|批|元|家|支|%|％';
/** Of Chinese numerals only what is counted with these: 四个意识, 八项规定, 三条 are names and figures of speech. */
const CHINESE_MEASURES = '人次|学时|次|名|份|篇|期|场';

/** A typed year before it is told as a year word, or is of long ago. */
const DATE =
  /(?=[\d一二三四五六七八九十])(?<!\d|(?:\d{4}|[〇○零一二三四五六七八九]{4}) ?年 ?)(?:\d{1,2} ?月 ?\d{1,2}|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}) ?[日号]/g;
const COUNT = new RegExp(`(?=\\d)(?<![\\d第.])\\d[\\d,]*(?:\\.\\d+)? ?(?:${MEASURES})`, 'g');
const CHINESE_COUNT = new RegExp(
  `(?=[一二三四五六七八九十百两])(?<![第每〇一二三四五六七八九十百千两])(?!一(?:${CHINESE_MEASURES}))[一二三四五六七八九十百两]+(?:${CHINESE_MEASURES})`,
  'g',
);

/** Tells most paragraphs apart at once: nothing is counted or dated in them. */
const NUMBER = new RegExp(`\\d|[一二三四五六七八九十百两](?:${CHINESE_MEASURES}|月)`);

/** The ends of every year. */
const BORDERS = /^(?:1 ?月 ?1|12 ?月 ?31) ?[日号]/;
/** A rule says how many there should be, in every year. */
const RULE_BEFORE = /(?:每|至少|不少于|不低于|不超过|不得|最多|不高于|须|应当)[^\d]{0,6}$/;
const RULE_AFTER = /^(?:以上|以下|以内)/;
const COMPARISON = /去年|上年|上一年|同比|环比|往年/;

/** Numbers typed into a paragraph that tell of last year, in their order; `known` is what else was found in it. */
export function findStaleNumbers(
  { paragraph, text }: TypedText,
  known: readonly TypedPlace[],
): readonly StaleNumber[] {
  const found: StaleNumber[] = [];
  if (!NUMBER.test(text)) return found;
  for (const pattern of [DATE, COUNT, CHINESE_COUNT]) {
    for (const match of text.matchAll(pattern)) {
      const place = { paragraph, start: match.index, text: match[0] };
      if ([...known, ...found].some((other) => doOverlap(place, other))) continue;
      const end = place.start + place.text.length;
      const reason = reasonOf(place.text, surroundingsOf(text, place.start, end));
      if (reason !== null) found.push({ ...place, reason });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Null: true in every year. */
function reasonOf(number: string, { before, after, isInTitle }: Surroundings): StaleReason | null {
  if (isInTitle || BORDERS.test(number)) return null;
  if (number.includes('月')) return 'date';
  if (RULE_BEFORE.test(before) || RULE_AFTER.test(after)) return null;
  return COMPARISON.test(before + after) ? 'comparison' : 'count';
}
