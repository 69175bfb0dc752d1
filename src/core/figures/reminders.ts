import type { FindingCode } from '@/core/findings';
import { compareDates, formatPeriod, monthsOf, type CalendarDate, type Period } from '@/core/values';
import { aboveShare, type ShareLimit } from './check-figures';
import type { Condition } from './condition';
import type { Figure } from './figure';
import type { Figures } from './figures';
import { FIGURE_PERIOD_MARK } from './figure-period';
import { holds } from './phrase';

/** How often something is due. */
export const FREQUENCIES = ['month', 'quarter', 'halfYear', 'year'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

const MONTHS: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** “As a rule” of the regulations, as data: a gap is a reminder, never an error. */
export interface ReminderRule {
  readonly rule: string;
  readonly every: Frequency;
  /** Houses differ in how often. */
  readonly isAdjustable?: true;
  /** The figure that must not be 0, or without any row. */
  readonly figure: string;
  /** A figure for a year as such: looked at whatever the period and the day. */
  readonly isOfYear?: true;
  /** The rule does not bind where all conditions of one group hold; a figure without a value meets none. */
  readonly unless?: readonly (readonly Condition[])[];
  /** Instead of “at least one”: at most this share of another figure, rounded down. */
  readonly atMost?: ShareLimit;
  /** The finding that says the same where the rows are. */
  readonly finding?: FindingCode;
}

export interface Reminder {
  readonly rule: string;
  /** Contract form: `2021-06`, `2021Q2`, `2021`. */
  readonly period: string;
  /** Numbers its sentence may name. */
  readonly fields?: Readonly<Record<string, number>>;
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
    const whole = rule.isOfYear === true ? String(book.scope.year) : formatPeriod(book.scope.period);
    if (rule.atMost !== undefined) return tooMany(rule.rule, figure.key, rule.atMost, whole, book);
    if (rule.isOfYear === true) return isLacking(figure) ? [{ rule: rule.rule, period: whole }] : [];
    return partsOf(book.scope.period, MONTHS[rule.every])
      .filter((part) => isOver(part, asOf))
      .map(formatPeriod)
      .filter((part) => isLacking(book.get(`${rule.figure}${FIGURE_PERIOD_MARK}${part}`)))
      .map((period) => ({ rule: rule.rule, period }));
  });
}

/** Rows without a usable value are no gap: something was there. */
function isLacking(figure: Figure | null): boolean {
  if (figure === null) return false;
  const { value } = figure;
  // Rows that nearly counted are only looked for where they are asked for.
  return value === 0 || (value === null && !figure.excluded.some(({ reason }) => reason === 'valueUnknown'));
}

function tooMany(
  rule: string,
  part: string,
  atMost: ShareLimit,
  period: string,
  book: Figures,
): readonly Reminder[] {
  const above = aboveShare(part, atMost, book);
  return above === null ? [] : [{ rule, period, fields: above }];
}

/** Only whole parts of a year that lie in the period are looked at. */
function partsOf(period: Period, length: number): readonly Period[] {
  const months = monthsOf(period);
  return months.flatMap((to, index) => {
    const from = months[index - length + 1];
    return to.month % length === 0 && from?.year === to.year ? [{ from, to }] : [];
  });
}

function isOver({ to }: Period, asOf: CalendarDate): boolean {
  return compareDates({ year: to.year, month: to.month, day: null }, { ...asOf, day: null }) < 0;
}
