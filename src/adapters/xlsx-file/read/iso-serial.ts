const DAY_MS = 86_400_000;
/** 1 January 1970 in the 1900 date system. */
const EPOCH_SERIAL = 25_569;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/;
const ISO_TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/**
 * The serial, in the 1900 date system, of a date or time as strict workbooks write it: `2021-03-05T14:30:00`,
 * `2021-03-05` or `14:30:00`. Null when it is none.
 */
export function serialOfIso(text: string): number | null {
  const [date, year, month, day, time] = ISO_DATE.exec(text.trim()) ?? [];
  if (date === undefined) return fractionOfDay(text.trim());
  const fraction = time === undefined ? 0 : fractionOfDay(time);
  if (fraction === null) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS + EPOCH_SERIAL + fraction;
}

function fractionOfDay(time: string): number | null {
  const [whole, hours, minutes, seconds = '0'] = ISO_TIME.exec(time) ?? [];
  if (whole === undefined) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
