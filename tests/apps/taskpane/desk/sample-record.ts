import type { DocumentRecord } from '@/core/marks';
import { WRITTEN_AT } from './open-account';

/** The record of a document in which nothing stands yet. */
export function recordOf(changes: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    writtenAt: WRITTEN_AT,
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: [],
    phrases: [],
    lists: [],
    figures: [],
    ...changes,
  };
}
