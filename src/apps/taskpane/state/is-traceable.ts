import type { ReadDocument } from './document-store';

/** Is there anything to be said of a document: a figure in it, or a record of some? */
export function isTraceable(document: ReadDocument | null): document is ReadDocument {
  return document !== null && (document.marks.length > 0 || document.reading.state !== 'missing');
}
