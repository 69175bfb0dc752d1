import { formatClock } from './format-clock';

/** `2022-01-10 09:05` of an ISO 8601 date-time, in the time of the machine; as it stands where it is none. */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : `${formatDay(date)} ${formatClock(date)}`;
}

function formatDay(date: Date): string {
  const [year, ...others] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, ...others.map((part) => String(part).padStart(2, '0'))].join('-');
}
