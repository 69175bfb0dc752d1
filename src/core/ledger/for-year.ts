import type { CalendarDate } from '@/core/values';
import type { TableColumn } from './ledger';
import type { ForYear } from './ledger-model';

const YEAR_OF_ACCOUNT = /((?:19|20)\d{2})年度/;

/** The year of `2020年度` in a text; null where none or several stand. */
export function accountYear(text: string): number | null {
  if (!text.includes('年度')) return null;
  const years = new Set(
    Array.from(text.matchAll(new RegExp(YEAR_OF_ACCOUNT, 'g')), (match) => Number(match[1])),
  );
  return years.size === 1 ? (years.values().next().value ?? null) : null;
}

/** The year in a row's own column of years; null: none stands there. */
export function yearInColumn(
  column: string | undefined,
  columns: readonly TableColumn[],
  texts: readonly string[],
): number | null {
  const index = columns.findIndex(({ name }) => column !== undefined && name === column);
  const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(texts[index] ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The year a row says it is for, in its own column or in the words of its texts; null: it says none. Where only
 * some kinds are looked at so, the column tells the year of the event.
 */
export function statedYear(
  rule: ForYear | undefined,
  columns: readonly TableColumn[],
  texts: readonly string[],
): number | null {
  if (rule === undefined) return null;
  const own = rule.kinds === undefined ? yearInColumn(rule.column, columns, texts) : null;
  const textOf = (name: string) => texts[columns.findIndex((column) => column.name === name)] ?? '';
  return own ?? rule.texts.map((name) => accountYear(textOf(name))).find((year) => year !== null) ?? null;
}

/** By custom: what is held in the first months of a year is for the year before (contract §5.8). */
export function customaryYear(rule: ForYear, date: CalendarDate | null): number | null {
  if (date?.month == null) return null;
  return date.month <= rule.untilMonth ? date.year - 1 : date.year;
}
