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
const NEAR = 0.1;
const BY_VALUE = 0.1;
const SUREST = 0.99;
const SPELLED = 0.25;
const BETWEEN = 0.25;
const WORTH_SHOWING = 0.3;
const MOST = 5;

/** A number against the figures that its words may mean, the likeliest first, and all that have its value. */
export function judgeNumber(
  number: TypedNumber,
  meant: readonly Suggestion[],
  measure: string,
  figures: Figures,
): Judged {
  const hasValue = ({ key }: Suggestion) => isValueOf(number, figures.get(key)?.value ?? null);
  const [best] = meant;
  const matches = meant.filter(hasValue);
  const [match] = matches;
  const others = meant.filter((one) => !hasValue(one) && one.confidence >= WORTH_SHOWING).slice(0, MOST);
  if (best !== undefined && match !== undefined && isFitting(match, best)) {
    const rival = matches[1];
    const isBetween = rival !== undefined && match.confidence - rival.confidence <= NEAR;
    return {
      state: 'explained',
      suggestion: explaining(match, number, isBetween),
      alternatives: matches.slice(1, MOST),
      nearest: [],
    };
  }
  const byValue = withoutKeys(
    [...matches, ...otherParts(number, best, figures), ...ofSameValue(number, measure, figures)],
    new Set(others.map(({ key }) => key)),
  );
  if (best !== undefined && best.confidence >= MEANT)
    return { state: 'differs', suggestion: null, alternatives: byValue, nearest: others };
  const state = byValue.length > 0 ? 'ambiguous' : 'unexplained';
  return { state, suggestion: null, alternatives: byValue, nearest: others };
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
  return { ...match, confidence, reason: { ...match.reason, doubts } };
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
