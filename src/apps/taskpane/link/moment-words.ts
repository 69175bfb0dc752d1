import { formatClock } from '../parts/format-clock';
import { formatMoment } from '../parts/format-moment';

/** The time of the day; of another day also which one. `moment`: ISO 8601. */
export function momentWords(moment: string, now: Date): string {
  const date = new Date(moment);
  return date.toDateString() === now.toDateString() ? formatClock(date) : formatMoment(moment);
}
