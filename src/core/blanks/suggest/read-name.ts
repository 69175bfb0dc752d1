import type { Figures } from '@/core/figures';
import type { Suggestion } from '../blank';
import type { NameSense } from '../blank-words';

/** The names and texts of a profile that the words around a blank ask for, the surest first. */
export function namesMeant(
  before: string,
  after: string,
  senses: readonly NameSense[],
  figures: Figures,
): readonly Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const sense of senses) {
    const words = wordsOf(sense, before, after);
    const figure = figures.get(sense.key);
    if (words === null || figure === null) continue;
    if ((best.get(sense.key)?.confidence ?? 0) >= sense.sureness) continue;
    const { key, label, text } = figure;
    const reason = { code: 'cue', words, measure: '', doubts: [] } as const;
    best.set(key, { key, label, text, confidence: sense.sureness, reason });
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence);
}

/** What told on both sides; null: one of them does not fit. */
function wordsOf({ before: left, after: right }: NameSense, before: string, after: string): string | null {
  const [told, toldBehind] = [left, right].map((side, place) =>
    side === undefined ? '' : (side.exec(place === 0 ? before : after)?.[0] ?? null),
  );
  return told == null || toldBehind == null ? null : `${told}…${toldBehind}`;
}
