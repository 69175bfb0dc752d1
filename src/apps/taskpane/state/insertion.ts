import type { DocumentRecord } from '@/core/marks';
import type { ReadDocument } from './document-state';

/** Something new for a document, ready to be put in. */
export interface Insertion {
  /** What the document's record is to tell of it. */
  readonly record: DocumentRecord;
  put(): Promise<void>;
}

/** The record it is added to. What a document whose marks are all gone was counted for, nobody needs to keep to. */
export function recordToAddTo({ marks, reading }: ReadDocument): DocumentRecord | null {
  if (reading.state !== 'present') return null;
  const { record } = reading;
  return marks.length > 0 ? record : { ...record, figures: [] };
}
