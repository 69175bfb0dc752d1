import type { CalendarDate } from '@/core/values';
import type { TableColumn } from './ledger';
import type { ForYear } from './ledger-model';

const YEAR_OF_ACCOUNT = /((?:19|20)\d{2})年度/;

/** The year of `2020年度` in a text; null where none or several stand. */
export function accountYear(text: string): number | null {
  const years = new Set(
    Array.from(text.matchAll(new RegExp(YEAR_OF_ACCOUNT, 'g')), (match) => Number(match[1])),
  );
  return years.size === 1 ? (years.values().next().value ?? null) : null;
}

/** The year a row says it is for, in its own column or in the words of its texts. Null: it says none. */
export function statedYear(
  rule: ForYear | undefined,
  columns: readonly TableColumn[],
  texts: readonly string[],
): number | null {
  const textOf = (name: string | undefined) =>
    texts[columns.findIndex((column) => column.name === name)] ?? '';
  if (rule === undefined) return null;
  const own =
    rule.column === undefined ? undefined : /^((?:19|20)\d{2})(?:年度?)?$/.exec(textOf(rule.column))?.[1];
  if (own !== undefined) return Number(own);
  return rule.texts.map((name) => accountYear(textOf(name))).find((year) => year !== null) ?? null;
}

/** By custom: what is held in the first months of a year is for the year before (contract §5.8). */
export function customaryYear(rule: ForYear, date: CalendarDate | null): number | null {
  if (date?.month == null) return null;
  return date.month <= rule.untilMonth ? date.year - 1 : date.year;
}
