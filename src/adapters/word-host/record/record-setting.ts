import { RECORD_SETTING } from '@/core/marks';
import { DocumentNotes } from '../document-notes';

const notes = new DocumentNotes();

/** Null: the document's settings hold no record. */
export function readRecordSetting(): string | null {
  return notes.read(RECORD_SETTING);
}

/** Null takes it out. @throws Failure */
export function writeRecordSetting(xml: string | null): Promise<void> {
  return notes.write(RECORD_SETTING, xml);
}
