/** Days nobody meets on in 2021, weekends aside: Spring Festival, Mid-Autumn, National Day. */
const HOLIDAYS: readonly (readonly [month: number, first: number, last: number])[] = [
  [2, 11, 17],
  [9, 19, 21],
  [10, 1, 7],
];

/** The first working day on or after a day of a month of 2021. */
export function workingDay(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const isFree =
    weekday === 0 ||
    weekday === 6 ||
    HOLIDAYS.some(([holiday, first, last]) => holiday === month && day >= first && day <= last);
  return isFree ? workingDay(year, month, day + 1) : { year, month, day };
}
