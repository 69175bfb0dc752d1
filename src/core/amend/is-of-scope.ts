import { tellsOfFigures, type DocumentRecord } from '@/core/marks';

/** Do both speak of figures of one year, period and branch? Of a document that tells of none, all figures may be. */
export function isOfScope(record: DocumentRecord, last: DocumentRecord | null): boolean {
  if (last === null || !tellsOfFigures(last)) return true;
  return record.year === last.year && record.period === last.period && record.branch === last.branch;
}
