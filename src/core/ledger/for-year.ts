import type { CalendarDate } from '@/core/values';
import type { TableColumn } from './ledger';
import type { ForYear } from './ledger-model';
import { placeOf, type RowCells } from './row-cells';

const YEAR_OF_ACCOUNT = /((?:19|20)\d{2})年度/;

/** The year of `2020年度` in a text; null where none or several stand. */
export function accountYear(text: string): number | null {
  if (!YEAR_OF_ACCOUNT.test(text)) return null;
  const years = new Set(
    Array.from(text.matchAll(new RegExp(YEAR_OF_ACCOUNT, 'g')), (match) => Number(match[1])),
  );
  return years.size === 1 ? (years.values().next().value ?? null) : null;
}

/** What a row's cells, column by column, say of years; null: nothing. */
export interface RowYears {
  /** The year the row is for, by its own column or in the words of its texts; null also where its kinds are for none. */
  readonly stated: (line: RowCells, kinds: readonly string[]) => number | null;
  /** The year of the event itself, where a column tells it. */
  readonly own: (line: RowCells) => number | null;
}

const SAYS_NONE = () => null;

/** Prepares to find them. Where only some kinds are looked at so, the column of years tells the year of the event. */
export function yearReader(rule: ForYear | undefined, columns: readonly TableColumn[]): RowYears {
  if (rule === undefined) return { stated: SAYS_NONE, own: SAYS_NONE };
  const place = placeOf(rule.column, columns);
  const inColumn = (line: RowCells) => yearOfText(line.text(place));
  const places = rule.texts.map((name) => placeOf(name, columns));
  const inWords = (line: RowCells) => firstKnown(places, (wordsPlace) => accountYear(line.text(wordsPlace)));
  if (rule.kinds === undefined) return { stated: (line) => inColumn(line) ?? inWords(line), own: SAYS_NONE };
  const stated: RowYears['stated'] = (line, kinds) => (isForYear(rule, kinds) ? inWords(line) : null);
  return { stated, own: inColumn };
}

/** Are records of these kinds for a year of their own? */
export function isForYear({ kinds: asked }: ForYear, kinds: readonly string[]): boolean {
  return asked === undefined || kinds.some((kind) => asked.includes(kind));
}

function yearOfText(text: string): number | null {
  const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function firstKnown(places: readonly number[], yearAt: (place: number) => number | null): number | null {
  for (const place of places) {
    const year = yearAt(place);
    if (year !== null) return year;
  }
  return null;
}

/** By custom: what is held in the first months of a year is for the year before (contract §5.8). */
export function customaryYear(rule: ForYear, date: CalendarDate | null): number | null {
  if (date?.month == null) return null;
  return date.month <= rule.untilMonth ? date.year - 1 : date.year;
}
