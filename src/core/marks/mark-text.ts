import { toOneLine } from './one-line';

/** What a mark shows instead of nothing: an empty control would show Word's placeholder (office-js #785, #1515). */
const NOTHING = '—';

/**
 * The text as a mark holds it: one line, never empty. Record, document and planned edit all hold this text, so
 * that it is found again as it was written.
 */
export function toMarkText(text: string): string {
  const line = toOneLine(text);
  return line.trim() === '' ? NOTHING : line;
}
