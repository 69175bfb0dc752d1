import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import { formatPeriod, halfPeriod, monthPeriod, quarterPeriod, yearPeriod } from '@/core/values';
import type { Suggestion } from '../blank';
import { areAlike } from '../read/number-spot';
import type { TaughtNumber } from './taught-number';
import { isValueOf, type TypedNumber } from './typed-numbers';

type Judged = Pick<TaughtNumber, 'state' | 'suggestion' | 'alternatives' | 'nearest'>;

/** Words that are as sure as this mean their figure, whatever value it has. */
const MEANT = 0.75;
/** With the right value, words need not be as sure. */
const FITS = 0.5;
const LIKELY = 0.3;
const TELLING = 10;
const MENTIONED = 0.4;
const NEAR = 0.1;
const BY_VALUE = 0.1;
const SUREST = 0.99;
const SPELLED = 0.25;
const BETWEEN = 0.25;
const WORTH_SHOWING = 0.3;
const MOST = 5;

/** What a number is judged by. */
export interface Judging {
  readonly measure: string;
  readonly figures: Figures;
  /** Whether what a figure counts is spoken of around the number at all. */
  readonly isMentioned: (key: string) => boolean;
}

/** A number against the figures that its words may mean, the likeliest first, and all that have its value. */
export function judgeNumber(number: TypedNumber, meant: readonly Suggestion[], judging: Judging): Judged {
  const hasValue = ({ key }: Suggestion) => isValueOf(number, judging.figures.get(key)?.value ?? null);
  const matches = meant.filter(hasValue);
  const others = meant.filter((one) => !hasValue(one) && one.confidence >= WORTH_SHOWING).slice(0, MOST);
  return byWords(number, meant, matches) ?? byValue(number, meant[0], { matches, others }, judging);
}

/** Words and value agree; null: they don't. */
function byWords(
  number: TypedNumber,
  [best]: readonly Suggestion[],
  [match, ...more]: readonly Suggestion[],
): Judged | null {
  if (best === undefined || match === undefined || !isFitting(match, best)) return null;
  const [rival] = more;
  const isBetween = rival !== undefined && match.confidence - rival.confidence <= NEAR;
  const suggestion = explaining(match, number, isBetween);
  return { state: 'explained', suggestion, alternatives: more.slice(0, MOST), nearest: [] };
}

/** The words mean another number, or none that is known; figures of the same value are told beside. */
function byValue(
  number: TypedNumber,
  best: Suggestion | undefined,
  {
    matches,
    others: nearest,
  }: { readonly matches: readonly Suggestion[]; readonly others: readonly Suggestion[] },
  { measure, figures, isMentioned }: Judging,
): Judged {
  const same = ofSameValue(number, measure, figures).map((one) => ({
    ...one,
    confidence: isMentioned(one.key) ? MENTIONED : 0,
  }));
  const known = new Set(nearest.map(({ key }) => key));
  const alternatives = withoutKeys([...matches, ...otherParts(number, best, figures), ...same], known);
  if ((best?.confidence ?? 0) >= MEANT) return { state: 'differs', suggestion: null, alternatives, nearest };
  const likely = alternatives.filter(({ confidence }) => confidence >= LIKELY);
  const [only] = likely;
  if (only !== undefined && likely.length === 1 && isTelling(number)) {
    const rest = alternatives.filter((one) => one !== only);
    return { state: 'explained', suggestion: explaining(only, number, true), alternatives: rest, nearest };
  }
  const state = alternatives.length > 0 ? 'ambiguous' : 'unexplained';
  return { state, suggestion: null, alternatives, nearest };
}

/** A value that hardly anything else has by chance. */
function isTelling({ value, kind }: TypedNumber): boolean {
  return kind !== 'count' || (typeof value === 'number' && value >= TELLING);
}

function isFitting(match: Suggestion, best: Suggestion): boolean {
  return match.confidence >= FITS && best.confidence - match.confidence <= NEAR;
}

function explaining(match: Suggestion, { text }: TypedNumber, isBetween: boolean): Suggestion {
  const isSpelledAlike = match.text === text;
  const sure = Math.min(SUREST, match.confidence + BY_VALUE);
  const confidence = sure - (isSpelledAlike ? 0 : SPELLED) - (isBetween ? BETWEEN : 0);
  const doubts = [
    ...match.reason.doubts,
    ...(isSpelledAlike ? [] : (['otherSpelling'] as const)),
    ...(isBetween ? (['severalMeant'] as const) : []),
  ];
  return { ...match, confidence, reason: { ...match.reason, doubts: [...new Set(doubts)] } };
}

/** The figure that is meant, counted for another part of the year: so the number may have been counted. */
function otherParts(
  number: TypedNumber,
  best: Suggestion | undefined,
  figures: Figures,
): readonly Suggestion[] {
  if (best === undefined || best.confidence < FITS) return [];
  const { year } = figures.scope;
  const [base = best.key] = best.key.split(FIGURE_PERIOD_MARK);
  const parts = [
    ...[1, 2].map((half) => halfPeriod(year, half)),
    ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
    ...Array.from({ length: 12 }, (_, month) => monthPeriod(year, month + 1)),
  ];
  const whole = formatPeriod(yearPeriod(year)) === formatPeriod(figures.scope.period) ? [base] : [];
  const keys = [...whole, ...parts.map((part) => `${base}${FIGURE_PERIOD_MARK}${formatPeriod(part)}`)];
  return keys.flatMap((key) => {
    const figure = key === best.key ? null : figures.get(key);
    if (figure === null || !isValueOf(number, figure.value)) return [];
    return [{ ...best, key, label: figure.label, text: figure.text, confidence: WORTH_SHOWING }];
  });
}

/** Figures that come to the same, counted in the same measure. */
function ofSameValue(number: TypedNumber, measure: string, figures: Figures): readonly Suggestion[] {
  return figures
    .all()
    .filter(({ value, unit }) => isValueOf(number, value) && (unit === measure || areAlike(unit, measure)))
    .map(({ key, label, text }) => ({
      key,
      label,
      text,
      confidence: 0,
      reason: { code: 'value', words: number.text, measure, doubts: [] },
    }));
}

function withoutKeys(suggestions: readonly Suggestion[], known: ReadonlySet<string>): readonly Suggestion[] {
  const seen = new Set(known);
  return suggestions
    .filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST);
}
