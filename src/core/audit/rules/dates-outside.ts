import { formatPeriod, periodHolds } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { type DateToken, type Sentence, yearOf } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { HISTORY, NAMES_A_THING, PLAN, WORK } from '../work-words';

const NO_EVENT = /^(?:[（(]?\d{4}年)?\d{1,2}月\d{1,2}日[）)]?$/;
const DEADLINE = /(?:截至|截止|至|到|止|自|从|以前|之前)$/;

/** What was done at a date that the report is not for. */
export function datesOutside({ sentences, year, period, words }: ReadReport): readonly AuditFinding[] {
  if (year === null || period === null) return [];
  const ofYearBefore = new RegExp(words.ofYearBefore.join('|') || '(?!)');
  const isMeant = (sentence: Sentence, date: DateToken): boolean => {
    const { text, isPlan } = sentence;
    const before = sentence.whole.slice(sentence.start, date.start);
    if (NAMES_A_THING.test(sentence.whole.slice(date.end, sentence.end))) return false;
    if (isPlan || NO_EVENT.test(text) || DEADLINE.test(before)) return false;
    return WORK.test(text) && !HISTORY.test(text) && !PLAN.test(text) && !ofYearBefore.test(text);
  };
  return sentences.flatMap((sentence) => {
    const dates = sentence.tokens.filter((token) => token.kind === 'date');
    return dates.flatMap((date) => {
      const told = date.year ?? yearBefore(sentence, date, year);
      const { month, day } = date;
      if (month > 12 || periodHolds(period, { year: told, month, day })) return [];
      if (!isMeant(sentence, date) || Math.abs(told - year) > 1 || isToldOfBoth(sentence, told, year))
        return [];
      return [
        foundAt('audit.dateOutside', sentence, date, {
          fields: { period: formatPeriod(period), year: told },
        }),
      ];
    });
  });
}

/** 两次巡察：2022年反馈19个，2021年反馈12个: who names both years means both. */
function isToldOfBoth({ tokens }: Sentence, told: number, year: number): boolean {
  const named = tokens.flatMap((token) => (token.kind === 'year' ? (yearOf(token, year) ?? []) : []));
  return named.includes(told) && named.includes(year);
}

function yearBefore({ tokens }: Sentence, { start }: DateToken, year: number): number {
  const before = tokens.findLast(
    (token) =>
      token.end <= start && (token.kind === 'year' || (token.kind === 'date' && token.year !== null)),
  );
  return yearOf(before, year) ?? year;
}
