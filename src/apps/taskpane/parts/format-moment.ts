import { formatClock } from './format-clock';

/** `2022-01-10 09:05`, in the time of the machine; a text that is no time stays as it is. */
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return `${day.map((part) => String(part).padStart(2, '0')).join('-')} ${formatClock(at)}`;
}
