import { textWithUnit, type Figure } from '@/core/figures';

/** What a figure says, as people read it alone; null where it has nothing to say. */
export function toldText(figure: Figure | null): string | null {
  if (figure?.value == null || figure.text === '') return null;
  return textWithUnit(figure);
}
