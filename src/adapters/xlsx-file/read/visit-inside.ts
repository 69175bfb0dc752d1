import type { XmlReader } from '@/core/xml';

/**
 * Calls `visit` at every piece inside the element whose opening tag the reader stands on, and leaves the reader
 * on the closing tag. A visit may go on itself, as far as the end of the element it was called at.
 */
export function visitInside(reader: XmlReader, visit: () => void): void {
  if (reader.kind === 'empty') return;
  const { depth } = reader;
  while (reader.next() && !(reader.kind === 'close' && reader.depth === depth)) visit();
}
