import type { Figures } from '@/core/figures';
import { compactText, likeness } from '@/core/values';
import type { Suggestion } from '../blank';

const NEAR_ENOUGH = 0.5;
/** Somebody else's word for it is never taken without asking. */
const SUREST_NEAR = 0.7;
const MOST = 3;

/** The words between the braces or brackets of a blank that names its figure. */
export function nameIn(sign: string): string {
  return sign
    .replace(/^(?:\{\{|｛｛|\$\{|[{【［[<＜«〔])/, '')
    .replace(/(?:\}\}|｝｝|[}】］\]>＞»〕])$/, '')
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
      return {
        key: near,
        label,
        text,
        like: Math.max(...names.map((one) => likeness(wanted, compactText(one)))),
      };
    })
    .filter(({ like }) => like >= NEAR_ENOUGH)
    .sort((one, other) => other.like - one.like)
    .slice(0, MOST)
    .map(({ key: near, label, text, like }) => ({
      key: near,
      label,
      text,
      confidence: Math.min(SUREST_NEAR, like),
      reason: { code: 'nearName', words: name, measure: '', doubts: [] },
    }));
}
