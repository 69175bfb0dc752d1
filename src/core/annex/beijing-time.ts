import { formatFullDate } from '@/core/values';

const AHEAD_OF_UNIVERSAL = 8 * 3_600_000;
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** A moment as clocks in China show it, so that every machine writes the same. */
export interface BeijingTime {
  /** `2022年1月10日` */
  readonly date: string;
  /** `10:00` */
  readonly time: string;
}

/** Of an ISO 8601 date-time, which counts as universal without a zone; null where it is none. */
export function beijingTime(moment: string): BeijingTime | null {
  const utc = new Date(HAS_ZONE.test(moment) ? moment : `${moment}Z`).getTime();
  if (Number.isNaN(utc)) return null;
  const shown = new Date(utc + AHEAD_OF_UNIVERSAL);
  const date = { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
  return { date: formatFullDate(date), time: shown.toISOString().slice(11, 16) };
}
