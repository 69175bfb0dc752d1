import {
  compareDates,
  formatPeriod,
  monthPeriod,
  monthsOf,
  quarterPeriod,
  type CalendarDate,
  type Period,
} from '@/core/values';
import { isAboveShare } from './check-figures';
import type { Condition } from './condition';
import type { Figures } from './figures';
import { FIGURE_PERIOD_MARK } from './figure-period';
import { holds } from './phrase';

/** “As a rule” of the regulations, as data: a gap is a reminder, never an error. */
export interface ReminderRule {
  readonly rule: string;
  readonly every: 'month' | 'quarter' | 'year';
  /** The figure that must not be 0 (by part of the year) or without a value (by year). */
  readonly figure: string;
  /** The rule does not bind where all conditions of one group hold; a figure without a value meets none. */
  readonly unless?: readonly (readonly Condition[])[];
  /** Instead of “at least one”: at most this share of another figure, rounded down. */
  readonly atMost?: { readonly whole: string; readonly share: number };
}

export interface Reminder {
  readonly rule: string;
  /** Contract form: `2021-06`, `2021Q2`, `2021`. */
  readonly period: string;
}

/** What the period lacks, as far as it is over on `asOf`. Kinds the ledger could not hold are passed over. */
export function computeReminders(
  rules: readonly ReminderRule[],
  book: Figures,
  asOf: CalendarDate,
): readonly Reminder[] {
  return rules.flatMap((rule) => {
    const figure = book.get(rule.figure);
    if (figure?.possible !== true) return [];
    if (rule.unless?.some((group) => group.every((condition) => holds(condition, book))) === true) return [];
    if (rule.every === 'year') return yearly(rule, book);
    return partsOf(book.scope.period, rule.every)
      .filter((part) => isOver(part, asOf))
      .map(formatPeriod)
      .filter((part) => book.get(`${rule.figure}${FIGURE_PERIOD_MARK}${part}`)?.value === 0)
      .map((period) => ({ rule: rule.rule, period }));
  });
}

function yearly({ rule, figure, atMost }: ReminderRule, book: Figures): readonly Reminder[] {
  const value = book.get(figure)?.value ?? null;
  const due = atMost === undefined ? value === null || value === 0 : isAboveShare(figure, atMost, book);
  return due ? [{ rule, period: String(book.scope.year) }] : [];
}

/** Only whole quarters of the period are looked at. */
function partsOf(period: Period, every: 'month' | 'quarter'): readonly Period[] {
  const months = monthsOf(period);
  if (every === 'month') return months.map(({ year, month }) => monthPeriod(year, month));
  return months
    .filter(({ year, month }, index) => month % 3 === 0 && index >= 2 && months[index - 2]?.year === year)
    .map(({ year, month }) => quarterPeriod(year, month / 3));
}

function isOver({ to }: Period, asOf: CalendarDate): boolean {
  return compareDates({ year: to.year, month: to.month, day: null }, { ...asOf, day: null }) < 0;
}
