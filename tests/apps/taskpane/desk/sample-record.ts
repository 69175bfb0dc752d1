import type { DocumentRecord } from '@/core/marks';

/** The record of a document in which nothing stands yet. */
export function recordOf(changes: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    writtenAt: '2022-01-10T02:00:00.000Z',
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
