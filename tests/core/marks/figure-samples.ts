import type { Figure } from '@/core/figures';

/** A figure that says its value; null has no text. */
export function figureSaying(key: string, value: number | string | null, more: Partial<Figure> = {}): Figure {
  const text = value === null ? '' : String(value);
  return {
    key,
    label: `${key}的名称`,
    unit: '次',
    value,
    text,
    definition: '口径',
    rows: [],
    excluded: [],
    possible: true,
    shortened: false,
    ...more,
  };
}
