import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { DocumentRecord } from './record';
import { formatRecord } from './record-xml';
import type { RecordReading } from './report-host';

/** The record to be written: the last one where the new one would say nothing but another time. */
export function renewRecord(last: DocumentRecord | null, record: DocumentRecord): DocumentRecord {
  if (last === null) return record;
  const isSame = formatRecord({ ...record, writtenAt: last.writtenAt }) === formatRecord(last);
  return isSame ? last : record;
}

/** What somebody who refreshes should know of the record, the year, and the tables no refresh reaches. */
export function refreshFindings(
  reading: RecordReading,
  record: DocumentRecord,
  isWritten: boolean,
): readonly Finding[] {
  if (reading.state !== 'present') return [findingAt(`record.${reading.state}`, NO_PLACE)];
  const { year } = reading.record;
  const otherYear =
    year === record.year
      ? []
      : [findingAt('record.otherYear', NO_PLACE, String(year), { year: record.year })];
  const outdated = isWritten ? record.lists.map((title) => findingAt('annex.outdated', NO_PLACE, title)) : [];
  return [...otherYear, ...outdated];
}
