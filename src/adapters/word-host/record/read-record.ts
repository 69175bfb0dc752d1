import type { RecordReading } from '@/core/marks';
import { readNewerParts, readRecordParts } from './record-parts';
import { readRecordSetting } from './record-setting';

/**
 * The document's record, from its custom XML part or, where the host drops those, from its settings. What understands
 * records is loaded only for a document that has one. @throws Failure
 */
export async function readRecord(): Promise<RecordReading> {
  const [parts, newer] = await Promise.all([readRecordParts(), readNewerParts()]);
  const setting = readRecordSetting();
  const texts = [...parts, ...newer].map(({ xml }) => xml);
  if (setting !== null) texts.push(setting);
  if (texts.length === 0) return { state: 'missing' };
  const { readRecords } = await import(/* webpackChunkName: "read-records" */ './read-records');
  return readRecords(texts);
}
