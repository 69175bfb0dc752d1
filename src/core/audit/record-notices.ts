import type { Finding } from '@/core/findings';
import { recordFindings, type Mark, type RecordReading } from '@/core/marks';

/** What an audit should tell of the record it goes by. A document without marks needs none. */
export function recordNotices(reading: RecordReading, marks: readonly Mark[]): readonly Finding[] {
  return recordFindings(reading).filter(({ code }) => marks.length > 0 || code !== 'record.missing');
}
