import type { XmlElement } from '@/core/xml';
import { isRemoved, visibleChildren } from '../visible';
import { markTag } from './mark-tag';

/** The controls of a part that are marks, with their positions among them as `readStories` lists them. */
export type NumberedMarks = ReadonlyMap<XmlElement, number>;

/** `first`: how many marks stand in the parts before. */
export function numberMarks(root: XmlElement, first: number): NumberedMarks {
  const marks = new Map<XmlElement, number>();
  const visit = (element: XmlElement): void => {
    if (isRemoved(element)) return;
    if (markTag(element) !== null) marks.set(element, first + marks.size);
    visibleChildren(element).forEach(visit);
  };
  visit(root);
  return marks;
}
