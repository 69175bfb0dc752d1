import type { Change } from './plan-refresh';
import type { DocumentRecord } from './record';
import { renewRecord } from './refresh-record';
import type { EditOutcome } from './report-host';

/**
 * The record to be written once the edits were tried. A figure none of whose marks could be written keeps what
 * the last record said of it, so that the next refresh does not take the old text for somebody's hand; without a
 * last record it is left out. Where nothing at all was written, the last record stays.
 */
export function settleRecord(
  planned: DocumentRecord,
  last: DocumentRecord | null,
  changes: readonly Change[],
  outcome: EditOutcome,
): DocumentRecord {
  if (outcome.unwritten.length === 0) return planned;
  if (last !== null && outcome.written.length === 0) return last;
  const written = new Set(outcome.written);
  const chosen = changes.filter((change) => change.chosen);
  const reached = new Set(chosen.filter(({ index }) => written.has(index)).map(({ key }) => key));
  const missed = new Set(chosen.map(({ key }) => key).filter((key) => !reached.has(key)));
  const lastOfKey = new Map(last?.figures.map((figure) => [figure.key, figure]));
  const figures = planned.figures.flatMap((figure) =>
    missed.has(figure.key) ? (lastOfKey.get(figure.key) ?? []) : figure,
  );
  return renewRecord(last, { ...planned, figures });
}
