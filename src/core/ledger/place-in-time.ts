import type { FindingCode } from '@/core/findings';
import { compactText, daysInMonth, formatIsoDate, parsePeriod, type CalendarDate } from '@/core/values';
import type { FoundTable } from './found-table';
import type { Exclusion } from './ledger';
import type { WhenReading } from './read-date';

/** A record's date, once year and month of its table are known; why it has none; what is to be said of it. */
export interface PlacedInTime {
  readonly date: CalendarDate | null;
  readonly codes: readonly FindingCode[];
  readonly excluded: Exclusion | null;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** What a table says of all its dates; null: nothing. */
export interface TableTime {
  readonly year: number | null;
  readonly month: number | null;
}

/** `when`: null where the table has no date column. */
export function placeInTime(when: WhenReading | null, { year, month }: TableTime): PlacedInTime {
  if (when === null || when.state === 'notHeld') return { ...nowhere(year), codes: [] };
  switch (when.state) {
    case 'read':
      return placed(when.date, when.codes, year);
    case 'blank':
      return { ...nowhere(year), codes: ['date.missing'], excluded: { reason: 'dateMissing', detail: '' } };
    case 'fault':
      return refused(when.code, year);
    case 'noYear':
      return placeWithoutYear(when.month, when.day, year);
    case 'noMonth':
      return month === null ? refused('date.unreadable', year) : placeWithoutYear(month, when.day, year);
  }
}

function placed(date: CalendarDate, codes: readonly FindingCode[], year: number | null): PlacedInTime {
  return { ...nowhere(year), date, codes, fields: { ...nowhere(year).fields, read: formatIsoDate(date) } };
}

function nowhere(year: number | null): PlacedInTime {
  return { date: null, codes: [], excluded: null, fields: year === null ? {} : { year } };
}

function refused(code: FindingCode, year: number | null): PlacedInTime {
  return { ...nowhere(year), codes: [code], excluded: { reason: 'dateUnreadable', detail: code } };
}

function placeWithoutYear(month: number, day: number | null, year: number | null): PlacedInTime {
  if (year === null) return refused('date.yearUnknown', year);
  if (day !== null && day > daysInMonth(year, month)) return refused('date.impossible', year);
  return placed({ year, month, day }, day === null ? ['date.noYear', 'date.partial'] : ['date.noYear'], year);
}

/** The one month that the sheet's name or the table's title speaks of: 3月, 2021年3月三会一课. */
export function titledMonth({ sheet, title }: Pick<FoundTable, 'sheet' | 'title'>): number | null {
  for (const text of [sheet.name, title]) {
    const months = new Set(
      Array.from(
        compactText(text).matchAll(/(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d)/g),
        ([words]) => words,
      ),
    );
    const [words] = months;
    const period = months.size === 1 && words !== undefined ? parsePeriod(words, 2000) : null;
    if (period !== null) return period.from.month;
  }
  return null;
}
