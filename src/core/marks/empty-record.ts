import type { DocumentRecord } from './record';

/** Of a document that had none: it knows nothing of figures, nor of a period. The form wants some year. */
export function emptyRecord(writtenAt: string): DocumentRecord {
  const year = new Date(writtenAt).getUTCFullYear();
  return { writtenAt, year, period: '', branch: null, ledgers: [], phrases: [], lists: [], figures: [] };
}
