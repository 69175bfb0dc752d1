import type { DocumentRecord } from './record';

/** Of a document that had none: it knows nothing of its figures. */
export function emptyRecord(scope: Pick<DocumentRecord, 'writtenAt' | 'year' | 'period'>): DocumentRecord {
  return { ...scope, branch: null, ledgers: [], phrases: [], lists: [], figures: [] };
}
