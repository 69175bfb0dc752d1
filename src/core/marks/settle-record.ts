import { addVersion } from './add-version';
import type { Change } from './change';
import { figureWithin } from './counted-scope';
import { changesByKey, leftTexts } from './left-texts';
import { unwrittenManual, withManual } from './manual-texts';
import type { DocumentRecord, RecordedFigure } from './record';
import { renewRecord } from './refresh-record';
import type { EditOutcome } from './report-host';

/**
 * The record to be written once the edits were tried. A figure that no mark says as planned keeps what the last record
 * said of it, so that the next refresh does not take the old text for somebody's hand; without a last record it is
 * left out. Where nothing at all was written, the last record stays, but for the reasons that were given. What was
 * written is the newest of its versions.
 */
export function settleRecord(
  planned: DocumentRecord,
  last: DocumentRecord | null,
  changes: readonly Change[],
  { written, unwritten }: EditOutcome,
): DocumentRecord {
  if (unwritten.length === 0) return addVersion(planned, last, { action: 'refresh', changes, written });
  const tried = triedOf(changes, written, last);
  if (last !== null && written.length === 0) return renewRecord(last, asItWas(planned, last, tried));
  const figures = planned.figures.flatMap((figure) => settled(figure, planned, last, tried));
  const record = renewRecord(last, { ...planned, figures });
  return addVersion(record, last, { action: 'refresh', changes, written });
}

interface Tried {
  readonly byKey: ReadonlyMap<string, readonly Change[]>;
  /** What the last record said, by key. */
  readonly before: ReadonlyMap<string, RecordedFigure>;
  readonly isWritten: (change: Change) => boolean;
}

function triedOf(changes: readonly Change[], written: readonly number[], last: DocumentRecord | null): Tried {
  const indexes = new Set(written);
  return {
    byKey: changesByKey(changes),
    before: new Map(last?.figures.map((figure) => [figure.key, figure])),
    isWritten: ({ index }) => indexes.has(index),
  };
}

function settled(
  figure: RecordedFigure,
  planned: DocumentRecord,
  last: DocumentRecord | null,
  { byKey, before: known, isWritten }: Tried,
): readonly RecordedFigure[] {
  const ofKey = byKey.get(figure.key) ?? [];
  if (!ofKey.some(({ chosen }) => chosen)) return [figure];
  const manual = [...(figure.manual ?? []), ...unwrittenManual(ofKey, isWritten)];
  if (ofKey.some((change) => change.status === 'same' || isWritten(change))) {
    return [withManual({ ...figure, earlier: leftTexts(ofKey, isWritten) }, manual)];
  }
  const before = known.get(figure.key);
  return last === null || before === undefined
    ? []
    : [withManual(figureWithin(planned, before, last), manual)];
}

function asItWas(planned: DocumentRecord, last: DocumentRecord, { byKey, isWritten }: Tried): DocumentRecord {
  const reasons = new Map(planned.figures.map(({ key, manual = [] }) => [key, manual]));
  const figures = last.figures.map((figure) => {
    const left = unwrittenManual(byKey.get(figure.key) ?? [], isWritten);
    return withManual(figure, [...(reasons.get(figure.key) ?? []), ...left]);
  });
  const record = { ...last, writtenAt: planned.writtenAt, figures };
  if (planned.keepsPersons !== true) Reflect.deleteProperty(record, 'keepsPersons');
  return record;
}
