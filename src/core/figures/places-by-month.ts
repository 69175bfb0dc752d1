import type { LedgerRecord } from '@/core/ledger';
import type { Period } from '@/core/values';

/** Places of records, in order, by the month they lie in. */
export type PlacesByMonth = ReadonlyMap<number, readonly number[]>;

/** Sorts places into months, so that twelve of them need not be searched for twelve times; null: some have none. */
export function placesByMonth(
  places: readonly number[],
  records: readonly LedgerRecord[],
): PlacesByMonth | null {
  const months = new Map<number, number[]>();
  for (const place of places) {
    const date = records[place]?.date ?? null;
    if (date?.month == null) return null;
    const month = monthNumber({ year: date.year, month: date.month });
    const group = months.get(month);
    if (group === undefined) months.set(month, [place]);
    else group.push(place);
  }
  return months;
}

/** The number of the one month a period is; null: it is longer. */
export function onlyMonth({ from, to }: Period): number | null {
  return from.year === to.year && from.month === to.month ? monthNumber(from) : null;
}

function monthNumber({ year, month }: Period['from']): number {
  return year * 12 + month;
}
