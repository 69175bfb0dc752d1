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
  for (const { key, before: left, after: right, sureness } of senses) {
    const leftWords = left?.exec(before)?.[0];
    const rightWords = right?.exec(after)?.[0];
    if ((left !== undefined && leftWords === undefined) || (right !== undefined && rightWords === undefined))
      continue;
    const figure = figures.get(key);
    if (figure === null || (best.get(key)?.confidence ?? 0) >= sureness) continue;
    const words = `${leftWords ?? ''}…${rightWords ?? ''}`;
    best.set(key, {
      key,
      label: figure.label,
      text: figure.text,
      confidence: sureness,
      reason: { code: 'cue', words, measure: '', doubts: [] },
    });
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence);
}
