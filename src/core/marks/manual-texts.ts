import type { Change } from './change';
import type { ManualText, RecordedFigure } from './record';

const NONE: readonly ManualText[] = [];

/**
 * The texts that somebody keeps for a reason once a figure's marks are written: those decided now, and those from
 * before that a mark still says. What no mark says any more was given up.
 */
export function manualTexts(
  ofKey: readonly Change[],
  last: RecordedFigure | undefined,
  keep: ReadonlyMap<number, Omit<ManualText, 'text'>> | undefined,
): readonly ManualText[] {
  if (keep === undefined && last?.manual === undefined) return NONE;
  const byHand = ofKey.filter(({ status, chosen }) => status === 'edited' && !chosen);
  const decided = byHand.flatMap(({ index, old: text }): readonly ManualText[] => {
    const decision = keep?.get(index);
    return decision === undefined ? [] : [{ text, ...decision }];
  });
  const standing = byHand.flatMap(({ manual }) => manual ?? []);
  return Array.from(new Map([...standing, ...decided].map((kept) => [kept.text, kept])).values());
}

/** Those of marks that were to say the number, and go on saying what was kept. */
export function unwrittenManual(
  ofKey: readonly Change[],
  isWritten: (change: Change) => boolean,
): readonly ManualText[] {
  return ofKey.flatMap((change) =>
    change.manual !== undefined && change.chosen && !isWritten(change) ? [change.manual] : [],
  );
}

export function withManual(figure: RecordedFigure, manual: readonly ManualText[]): RecordedFigure {
  return manual.length === 0 && figure.manual === undefined ? figure : { ...figure, manual };
}
