import type { Figure } from './figure';

/** `5 次`, `93.3%`, `1月21日`: a text as people read it alone, with its unit unless it says it by itself. */
export function textWithUnit({ text, unit }: Pick<Figure, 'text' | 'unit'>): string {
  if (unit === '' || text.endsWith(unit)) return text;
  return /\d$/.test(text) ? `${text} ${unit}` : `${text}${unit}`;
}
