import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { Change, RecordedFigure } from '@/core/marks';
import { namedLabels } from './named-labels';

/** Marks of figures the record knows nothing of: they came from another document. */
export function unrecordedFindings(
  changes: readonly Change[],
  recorded: ReadonlyMap<string, Pick<RecordedFigure, 'text'>>,
): readonly Finding[] {
  if (recorded.size === 0) return [];
  const unrecorded = changes.filter(({ key }) => !recorded.has(key));
  if (unrecorded.length === 0) return [];
  const labels = namedLabels(unrecorded.map(({ label }) => label));
  return [findingAt('record.foreign', NO_PLACE, labels, { count: unrecorded.length })];
}
