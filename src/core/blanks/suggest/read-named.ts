import { distance } from 'fastest-levenshtein';
import type { Figures } from '@/core/figures';
import { compactText } from '@/core/values';
import type { Suggestion } from '../blank';

const NEAR_ENOUGH = 0.5;
/** Somebody else's word for it is never taken without asking. */
const SUREST_NEAR = 0.7;
const MOST = 3;

/** The words between the braces or brackets of a blank that names its figure. */
export function nameIn(sign: string): string {
  return sign
    .replace(/^(?:\{\{|\$\{|[{【［[<＜«])/, '')
    .replace(/(?:\}\}|[}】］\]>＞»])$/, '')
    .trim();
}

/** The figure that is called so; else those with the nearest names. */
export function figuresNamed(name: string, figures: Figures): readonly Suggestion[] {
  const key = figures.keyOf(name);
  const figure = key === null ? null : figures.get(key);
  if (figure !== null) {
    const reason = { code: 'named', words: name, measure: '', doubts: [] } as const;
    return [{ key: figure.key, label: figure.label, text: figure.text, confidence: 1, reason }];
  }
  const wanted = compactText(name);
  if (wanted === '') return [];
  return figures
    .all()
    .map(({ key: near, label, text }) => {
      const names = [label, ...figures.namesOf(near)];
      return { key: near, label, text, likeness: Math.max(...names.map((one) => likeness(wanted, compactText(one)))) };
    })
    .filter(({ likeness: like }) => like >= NEAR_ENOUGH)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ key: near, label, text, likeness: like }) => ({
      key: near,
      label,
      text,
      confidence: Math.min(SUREST_NEAR, like),
      reason: { code: 'nearName', words: name, measure: '', doubts: [] },
    }));
}

/** From 0 to 1: how many signs need not be changed to make one of the other. */
function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}
