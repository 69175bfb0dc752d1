import { isOneClause, surroundingsOf } from './surroundings';
import type { TypedPlace, TypedText } from './typed-text';
import type { YearBound } from './year-bound';
import { doubtOf, isDoubted, type YearDoubt } from './year-doubts';
import { parseYear, spellYear, type SpelledYear } from './year-spelling';
import type { Years } from './years';

/** A year somebody typed: the report's own, the one before or the one after. */
export interface YearWord extends TypedPlace {
  /** The year alone, as it is typed; it stands at the start of the text. */
  readonly digits: string;
  /** What it is to name in the new report. */
  readonly year: number;
  /** The whole text as it would read then. */
  readonly becomes: string;
  /** Null: sure. Else a person decides. */
  readonly doubt: YearDoubt | null;
}

const SIGNS = '0-9０-９〇○零一二三四五六七八九';
const YEAR = new RegExp(
  `(?=[${SIGNS}])(?<![${SIGNS}A-Za-z])(?:\\d{4}|[０-９]{4}|[〇○零一二三四五六七八九]{4})(?![0-9０-９〇○零])`,
  'g',
);

/** Tells most paragraphs apart at once: they hold none. */
const FOUR_SIGNS = new RegExp(`[${SIGNS}]{4}`);

/** What follows four digits that are a year, most telling first. A count of 2021 people is none. */
const TAILS: readonly RegExp[] = [
  /^ ?年度/,
  /^ ?年(?![级代货轮])/,
  /^[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)/,
  /^[〕\]）)】] ?第?\d+号/,
  /^(?= ?[—–~～-]+ ?\d{4})/,
  /^(?=(?!人次|学时|课时|[次名人份项条篇期场个件户批万千百亿元册页级届年])\p{Script=Han})/u,
];

const FARTHEST = 1;

/**
 * Years typed in a paragraph that go on with the report, each with what it would become; none where the year stays.
 * `bound` are the phrases of the paragraph that belong to a year.
 */
export function findYearWords(
  { paragraph, text }: TypedText,
  years: Years,
  bound: readonly YearBound[],
): readonly YearWord[] {
  if (years.from === years.to || !FOUR_SIGNS.test(text)) return [];
  const all = Array.from(text.matchAll(YEAR)).flatMap((match) => {
    const spelled = parseYear(match[0]);
    const place = { paragraph, start: match.index, text: match[0] };
    return spelled === null ? [] : (wordAt(text, place, spelled, years, bound) ?? []);
  });
  const isNear = ({ year }: YearWord) => Math.abs(year - years.to) <= FARTHEST;
  const doubted = all.filter((word) => isDoubted(word.doubt) || (!isNear(word) && isSpokenOf(word)));
  const isBeside = (word: YearWord) => doubted.some((other) => isOneClause(text, word, other));
  return all
    .filter(isNear)
    .map((word) => (word.doubt === null && isBeside(word) ? { ...word, doubt: 'beside' } : word));
}

/** A year of long ago; without 年 it may be any number. */
function isSpokenOf({ text, doubt }: YearWord): boolean {
  return doubt === null && text.includes('年');
}

function wordAt(
  text: string,
  { paragraph, start, text: digits }: TypedPlace,
  { year: told, spelling }: SpelledYear,
  { from, to }: Years,
  bound: readonly YearBound[],
): YearWord | null {
  const end = start + digits.length;
  const tail = tailOf(text.slice(end), spelling);
  if (tail === null) return null;
  const around = surroundingsOf(text, start, end + tail.length);
  const reach = { from: start - around.before.length, to: end + tail.length + around.after.length };
  const isBesideBound = bound.some(({ start: place }) => place >= reach.from && place < reach.to);
  const isAlone = text.trim() === text.slice(start, reach.to).trim();
  const doubt = doubtOf({ ...around, spelling, offset: told - from, tail, isBesideBound, isAlone });
  const year = told + to - from;
  const shown = /^ ?年/.test(tail) ? tail : '';
  const becomes = spellYear(year, digits) + shown;
  return { paragraph, start, text: digits + shown, digits, year, becomes, doubt };
}

/** Null: not a year. */
function tailOf(after: string, spelling: SpelledYear['spelling']): string | null {
  const possible = spelling === 'digits' ? TAILS : TAILS.slice(0, 2);
  for (const pattern of possible) {
    const tail = pattern.exec(after)?.[0];
    if (tail !== undefined) return tail;
  }
  return null;
}
