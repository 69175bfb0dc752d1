import { asksTheSame, tellsOfFigures, type DocumentRecord } from '@/core/marks';

/** Are both counted for the same things in the same way? Of a document that tells of no figures, all may be. */
export function isOfScope(record: DocumentRecord, last: DocumentRecord | null): boolean {
  return last === null || !tellsOfFigures(last) || asksTheSame(record, last);
}
