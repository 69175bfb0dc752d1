import type { PlacedMark } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import type { NumberedMarks } from '../marks/number-marks';
import { showsPlaceholder } from '../marks/shows-placeholder';

/** The control as a mark from one place of a paragraph's text to another; none if it is no mark, or shows no text. */
export function placeMark(
  control: XmlElement,
  numbered: NumberedMarks,
  start: number,
  end: number,
): readonly PlacedMark[] {
  const index = numbered.get(control);
  if (index === undefined || start === end || showsPlaceholder(control)) return [];
  return [{ index, start, length: end - start }];
}
