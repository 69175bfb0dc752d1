import { RECORD_SETTING } from '@/core/marks';
import { OfficeNotes } from '@/adapters/office-notes';

const notes = new OfficeNotes();

/** Null: the document's settings hold no record. */
export function readRecordSetting(): string | null {
  return notes.read(RECORD_SETTING);
}

/** Null takes it out. @throws Failure */
export function writeRecordSetting(xml: string | null): Promise<void> {
  return notes.write(RECORD_SETTING, xml);
}
