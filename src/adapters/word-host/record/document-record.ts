import {
  formatRecord,
  parseRecord,
  readRecords,
  type DocumentRecord,
  type RecordReading,
} from '@/core/marks';
import { notKept } from '../not-kept';
import { requireWritable } from '../require-writable';
import {
  addRecordPart,
  deleteRecordParts,
  readNewerParts,
  readRecordParts,
  type RecordPart,
} from './record-parts';
import { readRecordSetting, writeRecordSetting } from './record-setting';

/** The document's record, from its custom XML part or, where the host drops those, from its settings. @throws Failure */
export async function readRecord(): Promise<RecordReading> {
  const [parts, newer] = await Promise.all([readRecordParts(), readNewerParts()]);
  const setting = readRecordSetting();
  return readRecords([...textsOf(parts), ...(setting === null ? [] : [setting]), ...textsOf(newer)]);
}

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
  const reading = readRecords([...textsOf(parts), readRecordSetting() ?? '']);
  const rules = reading.state === 'present' && reading.record.writtenAt === written?.writtenAt;
  if (written === null || formatRecord(written) !== xml || !rules) throw notKept('settings');
}

function textsOf(parts: readonly RecordPart[]): readonly string[] {
  return parts.map(({ xml }) => xml);
}

async function takeOut(parts: readonly RecordPart[]): Promise<void> {
  await deleteRecordParts(parts);
  if (readRecordSetting() !== null) await writeRecordSetting(null);
  if (parts.length > 0 && (await readRecordParts()).length > 0) throw notKept('customXmlParts');
}
