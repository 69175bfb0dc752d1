import type { Span } from '../read/spans';

/** `B3:D5`, `B3`, `3:5`, with or without `$`. */
const ROWS = /^\$?[A-Z]{0,3}\$?([1-9]\d*)(?::\$?[A-Z]{0,3}\$?([1-9]\d*))?$/i;

/** The rows an address of one or more areas touches; null where it is of whole columns or can't be read. */
export function rowsOfAddress(address: string): Span[] | null {
  const spans = address.split(',').map((area): Span | null => {
    const [, first, last = first] = ROWS.exec(area.slice(area.lastIndexOf('!') + 1).trim()) ?? [];
    if (first === undefined) return null;
    return { from: Math.min(Number(first), Number(last)), to: Math.max(Number(first), Number(last)) };
  });
  return spans.every((span) => span !== null) ? spans : null;
}
