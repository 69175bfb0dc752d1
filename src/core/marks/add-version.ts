import type { Change } from './change';
import { scopeIn } from './counted-scope';
import { changesByKey } from './left-texts';
import type { DocumentRecord, LeftChange, RecordedChange, RecordedVersion } from './record';

/** How many writings can be taken back (the record holds no more). */
const MOST_VERSIONS = 10;

/** What a writing did: the changes planned, and which of them were made. */
export interface Writing {
  readonly action: RecordedVersion['action'];
  readonly changes: readonly Pick<Change, 'index' | 'key' | 'label' | 'old' | 'new' | 'status' | 'chosen'>[];
  readonly written: readonly number[];
}

/** The record with the writing that led from `last` to it as the newest of its versions. */
export function addVersion(
  record: DocumentRecord,
  last: DocumentRecord | null,
  { action, changes, written }: Writing,
): DocumentRecord {
  if (written.length === 0) return record;
  const indexes = new Set(written);
  const byKey = changesByKey(changes);
  const made = Array.from(byKey, ([key, ofKey]): readonly RecordedChange[] => {
    const marks = ofKey.map(({ index, old, new: text }) => ({
      before: old,
      after: indexes.has(index) ? text : old,
    }));
    const isChanged = marks.some(({ before, after }) => before !== after);
    return isChanged
      ? [{ key, label: ofKey[0]?.label ?? '', marks: areAlike(marks) ? marks.slice(0, 1) : marks }]
      : [];
  }).flat();
  const version: RecordedVersion = {
    action,
    writtenAt: record.writtenAt,
    ledgers: record.ledgers,
    changes: made,
    left: leftChanges(byKey),
    before: last && { ...scopeIn(last), figures: figuresOf(last, made) },
  };
  return { ...record, versions: [version, ...(last?.versions ?? [])].slice(0, MOST_VERSIONS) };
}

function areAlike(marks: RecordedChange['marks']): boolean {
  const [first] = marks;
  return marks.every(({ before, after }) => before === first?.before && after === first.after);
}

/** What could have been written and was not chosen, once for each text. */
function leftChanges(byKey: ReadonlyMap<string, Writing['changes']>): readonly LeftChange[] {
  return Array.from(byKey, ([key, ofKey]) => {
    const left = ofKey.filter(({ status, chosen }) => !chosen && status !== 'same' && status !== 'unknown');
    const texts = new Map(
      left.map(({ old, new: offered, label }) => [old, { key, label, text: old, offered }]),
    );
    return Array.from(texts.values());
  }).flat();
}

function figuresOf({ figures }: DocumentRecord, made: readonly RecordedChange[]): DocumentRecord['figures'] {
  const keys = new Set(made.map(({ key }) => key));
  return figures.filter(({ key }) => keys.has(key));
}
