import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { Change, RecordedFigure } from '@/core/marks';
import { namedLabels } from './named-labels';

/** So many figures are told each; of more, as where text of another report was pasted, one sentence is enough. */
const FEW = 3;

interface CopiedFigure {
  readonly label: string;
  readonly places: number;
  readonly before: number;
}

/** Figures that stand in more places than when they were last written. `changes` are those of each figure. */
export function copiedFindings(
  changes: readonly (readonly Change[])[],
  recorded: ReadonlyMap<string, Pick<RecordedFigure, 'places'>>,
): readonly Finding[] {
  const copied = changes.flatMap((ofKey): CopiedFigure | readonly [] => {
    const [first] = ofKey;
    const before = recorded.get(first?.key ?? '')?.places;
    if (first === undefined || before === undefined || ofKey.length <= before) return [];
    return { label: first.label, places: ofKey.length, before };
  });
  if (copied.length <= FEW) {
    return copied.map(({ label, ...fields }) => findingAt('mark.copied', NO_PLACE, label, fields));
  }
  const labels = namedLabels(copied.map(({ label }) => label));
  return [findingAt('mark.manyCopied', NO_PLACE, labels, { count: copied.length })];
}
