import { serialOfDate } from '@/core/values';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/;
const ISO_DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** The serial, in the 1900 date system, of `2021-03-05` or `2021-03-05T14:30:00`; null when it is none. */
export function serialOfIso(text: string): number | null {
  const [date, year, month, day, ...time] = ISO_DATE.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const serial = serialOfDate({ year: Number(year), month: Number(month), day: Number(day) });
  return serial + fractionOfDay(time);
}

/** The part of a day, or the days and parts, that a duration such as `PT14H30M00S` is; null when it is none. */
export function fractionOfDuration(text: string): number | null {
  const [duration, sign, days = '0', ...time] = ISO_DURATION.exec(text.trim()) ?? [];
  if (duration === undefined) return null;
  const fraction = Number(days) + fractionOfDay(time);
  return sign === '-' ? -fraction : fraction;
}

function fractionOfDay([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
}
