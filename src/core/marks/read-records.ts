import { asksTheSame, scopeIn } from './counted-scope';
import { joinRecords } from './join-records';
import type { DocumentRecord } from './record';
import { RECORD_VERSION } from './record-namespace';
import { recordVersion } from './record-version';
import { parseRecord } from './record-xml-parse';
import { isSameRecord } from './refresh-record';
import type { RecordReading, RecordsBeside } from './report-host';

/**
 * What a document's records come to, whichever parts of it they stand in: the sound ones are joined, and what several
 * tell of, the one tells that was written last. Texts that are no records count for nothing.
 */
export function readRecords(texts: readonly string[]): RecordReading {
  const found = texts.flatMap((xml) => {
    const version = recordVersion(xml);
    return version === null ? [] : [{ version, record: parseRecord(xml) }];
  });
  const newer = found.filter(({ version }) => version > RECORD_VERSION).length;
  const sound = inOrder(found.flatMap(({ record }) => record ?? []));
  const damaged = found.filter(({ record }) => record === null).length - newer;
  const record = sound.reduce<DocumentRecord | null>(joinRecords, null);
  if (record !== null) {
    return present(record, { joined: sound.length - 1, ...scopesOf(sound), damaged, newer });
  }
  if (newer > 0) return { state: 'newer' };
  return { state: damaged > 0 ? 'damaged' : 'missing' };
}

function present(record: DocumentRecord, beside: RecordsBeside): RecordReading {
  const { joined, damaged, newer } = beside;
  const isAlone = joined + damaged + newer === 0;
  return { state: 'present', record, ...(isAlone ? {} : { beside }) };
}

/** Those of a record without figures are of nobody's concern. */
function scopesOf(records: readonly DocumentRecord[]): Pick<RecordsBeside, 'scopes'> {
  const counted = [...records].reverse().filter(({ figures }) => figures.length > 0);
  const scopes = counted.filter(
    (record, index) => counted.findIndex((other) => asksTheSame(record, other)) === index,
  );
  return scopes.length < 2 ? {} : { scopes: scopes.map(scopeIn) };
}

/** The one last written at the end, the first of several of one time behind the others; each that is the same once. */
function inOrder(records: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const sorted = [...records].reverse().sort((one, other) => compareTimes(timeOf(one), timeOf(other)));
  return sorted.filter((record, index) => {
    const before = sorted[index - 1];
    return before === undefined || !isSameRecord(before, record);
  });
}

function compareTimes(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** A record that does not say when it was written is older than all others. */
function timeOf({ writtenAt }: DocumentRecord): number {
  const time = new Date(writtenAt).getTime();
  return Number.isNaN(time) ? -Infinity : time;
}
