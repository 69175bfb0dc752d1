import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { Change, RecordedFigure } from '@/core/marks';

const MOST_NAMED = 5;

/** Marks of figures the record knows nothing of: they came from another document. */
export function unrecordedFindings(
  changes: readonly Change[],
  recorded: ReadonlyMap<string, Pick<RecordedFigure, 'text'>>,
): readonly Finding[] {
  if (recorded.size === 0) return [];
  const unrecorded = changes.filter(({ key }) => !recorded.has(key));
  if (unrecorded.length === 0) return [];
  const labels = Array.from(new Set(unrecorded.map(({ label }) => label)));
  const named = labels.slice(0, MOST_NAMED).join('、') + (labels.length > MOST_NAMED ? '…' : '');
  return [findingAt('record.foreign', NO_PLACE, named, { count: unrecorded.length })];
}
