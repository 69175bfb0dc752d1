import { parseRecord, type DocumentRecord, type RecordReading } from '@/core/marks';

/** Of several texts that should be the record, the one last written; the earlier one in the list where that is equal. */
export function newestRecord(texts: readonly string[]): RecordReading {
  const records = texts.flatMap((xml) => parseRecord(xml) ?? []);
  const [first, ...others] = records;
  if (first === undefined) return { state: texts.length === 0 ? 'missing' : 'damaged' };
  const record = others.reduce((newest, other) => (timeOf(other) > timeOf(newest) ? other : newest), first);
  return { state: 'present', record };
}

/** A record that does not say when it was written is older than all others. */
function timeOf({ writtenAt }: DocumentRecord): number {
  const time = new Date(writtenAt).getTime();
  return Number.isNaN(time) ? -Infinity : time;
}
