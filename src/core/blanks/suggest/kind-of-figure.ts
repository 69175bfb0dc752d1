import type { Figures } from '@/core/figures';
import type { BlankKind } from '../blank';

const BY_UNIT: Readonly<Record<string, BlankKind>> = {
  '%': 'rate',
  年: 'year',
  月: 'dateMonth',
  日: 'dateDay',
};

/** What a place that names its figure is for; one that names none is for free text. */
export function kindOfFigure(key: string | undefined, figures: Figures): BlankKind {
  const figure = key === undefined ? null : figures.get(key);
  if (key === undefined || figure === null) return 'freeText';
  if (key.startsWith('profile.')) return 'name';
  if (key.endsWith('.date')) return 'date';
  return (
    BY_UNIT[figure.unit] ?? (figure.unit === '' && typeof figure.value !== 'number' ? 'freeText' : 'count')
  );
}
