/** The first weekday on or after a day of a month. */
export function workingDay(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const shift = weekday === 6 ? 2 : Number(weekday === 0);
  return { year, month, day: day + shift };
}
