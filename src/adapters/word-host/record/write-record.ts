import { formatRecord, parseRecord, readRecords, type DocumentRecord } from '@/core/marks';
import { notKept } from '../not-kept';
import { requireWritable } from '../require-writable';
import { addRecordPart, deleteRecordParts, readRecordParts, type RecordPart } from './record-parts';
import { readRecordSetting, writeRecordSetting } from './record-setting';

/**
 * Puts the record in place of those before, which go only once the new one was read back. Nothing is written where
 * it stands already, so that Word doesn't ask to save. Null takes it out. Those of later versions are not looked at.
 * @throws Failure
 */
export async function writeRecord(record: DocumentRecord | null): Promise<void> {
  requireWritable();
  const before = await readRecordParts();
  if (record === null) {
    await takeOut(before);
    return;
  }
  const xml = formatRecord(record);
  if (!before.some((part) => holds(part, xml))) await addRecordPart(xml);
  const after = await readAgain(before, xml);
  const kept = after.findLast((part) => holds(part, xml));
  if (kept === undefined) {
    await keepInSettings(xml, after);
    return;
  }
  await deleteRecordParts(after.filter((part) => part !== kept));
  if (readRecordSetting() !== null) await writeRecordSetting(null);
}

async function readAgain(before: readonly RecordPart[], xml: string): Promise<readonly RecordPart[]> {
  return before.some((part) => holds(part, xml)) ? before : readRecordParts();
}

/** By what it says: Word may write the same XML another way. */
function holds(part: RecordPart, xml: string): boolean {
  const record = parseRecord(part.xml);
  return record !== null && formatRecord(record) === xml;
}

/** A part that can't be deleted is joined to it, and may still count as the newer one. */
async function keepInSettings(xml: string, parts: readonly RecordPart[]): Promise<void> {
  await writeRecordSetting(xml);
  const written = parseRecord(readRecordSetting() ?? '');
  const reading = readRecords([...parts.map(({ xml }) => xml), readRecordSetting() ?? '']);
  const rules = reading.state === 'present' && reading.record.writtenAt === written?.writtenAt;
  if (written === null || formatRecord(written) !== xml || !rules) throw notKept('settings');
}

async function takeOut(parts: readonly RecordPart[]): Promise<void> {
  await deleteRecordParts(parts);
  if (readRecordSetting() !== null) await writeRecordSetting(null);
  if (parts.length > 0 && (await readRecordParts()).length > 0) throw notKept('customXmlParts');
}
