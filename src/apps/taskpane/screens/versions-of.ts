import type { RecordedVersion } from '@/core/marks';
import type { ReadDocument } from '../state/document-store';

/** The writings a document's record tells of, the newest first. */
export function versionsOf({ reading }: ReadDocument): readonly RecordedVersion[] {
  return reading.state === 'present' ? (reading.record.versions ?? []) : [];
}

export function hasVersions(document: ReadDocument): boolean {
  return versionsOf(document).length > 0;
}
