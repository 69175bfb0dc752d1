import { compactText } from '@/core/values';
import { readDate } from './read-date';

/** Month and, if told, day of which a text says that an event was moved there. */
export interface MovedDay {
  readonly month: number;
  readonly day: number | null;
}

const NEVER = /(?!)/;

/** What stands in the first group of a pattern that says something. */
export function wordsFound(text: string, pattern: RegExp): string | null {
  const groups: readonly (string | undefined)[] = pattern.exec(compactText(text))?.slice(1) ?? [];
  return groups.find((part) => part !== undefined) ?? null;
}

/** The day that a text names in the words a pattern finds; null: none. */
export function dayNamed(text: string, pattern: RegExp | undefined): MovedDay | null {
  const words = pattern === undefined ? null : wordsFound(text, pattern);
  if (words === null) return null;
  const when = readDate({ column: 1, type: 'text', value: words }, NEVER);
  if (when.state === 'noYear') return when;
  return when.state === 'read' && when.date.month !== null
    ? { month: when.date.month, day: when.date.day }
    : null;
}

/** Does a day lie where the other one does, as far as both are told? */
export function isSameDay(
  one: MovedDay,
  other: { readonly month: number | null; readonly day: number | null },
): boolean {
  return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
}
