import { addVersion } from './add-version';
import type { Change } from './change';
import { changesByKey, leftTexts } from './left-texts';
import type { DocumentRecord } from './record';
import { renewRecord } from './refresh-record';
import type { EditOutcome } from './report-host';

/**
 * The record to be written once the edits were tried. A figure that no mark says as planned keeps what the last record
 * said of it, so that the next refresh does not take the old text for somebody's hand; without a last record it is
 * left out. Where nothing at all was written, the last record stays. What was written is the newest of its versions.
 */
export function settleRecord(
  planned: DocumentRecord,
  last: DocumentRecord | null,
  changes: readonly Change[],
  outcome: EditOutcome,
): DocumentRecord {
  const { written, unwritten } = outcome;
  if (last !== null && unwritten.length > 0 && written.length === 0) return last;
  const settled = unwritten.length === 0 ? planned : withUnwritten(planned, last, changes, written);
  return addVersion(settled, last, { action: 'refresh', changes, written });
}

function withUnwritten(
  planned: DocumentRecord,
  last: DocumentRecord | null,
  changes: readonly Change[],
  written: readonly number[],
): DocumentRecord {
  const indexes = new Set(written);
  const isWritten = ({ index }: Change): boolean => indexes.has(index);
  const byKey = changesByKey(changes);
  const lastOfKey = new Map(last?.figures.map((figure) => [figure.key, figure]));
  const figures = planned.figures.flatMap((figure) => {
    const ofKey = byKey.get(figure.key) ?? [];
    if (!ofKey.some(({ chosen }) => chosen)) return figure;
    const isSaid = ofKey.some((change) => change.status === 'same' || isWritten(change));
    return isSaid ? { ...figure, earlier: leftTexts(ofKey, isWritten) } : (lastOfKey.get(figure.key) ?? []);
  });
  return renewRecord(last, { ...planned, figures });
}
