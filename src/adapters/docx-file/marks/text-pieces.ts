import type { XmlElement } from '@/core/xml';
import type { ControlPiece } from './control';
import { markTag } from './mark-tag';
import { readTextPiece } from '../text-piece';
import { isRemoved, visibleChildren } from '../visible';

/**
 * All that shows text in a control's content, in order. What stands in a mark inside the control belongs to that
 * mark; of alternates only the first branch counts.
 */
export function textPieces(content: XmlElement): readonly ControlPiece[] {
  const pieces: ControlPiece[] = [];
  let paragraph = 0;
  const visit = (element: XmlElement, parent: XmlElement): void => {
    if (isRemoved(element) || markTag(element) !== null) return;
    if (element.local === 'p') paragraph += 1;
    const piece = parent.local === 'r' ? readTextPiece(element) : null;
    if (piece !== null) pieces.push({ ...piece, paragraph });
    else visibleChildren(element).forEach((child) => visit(child, element));
  };
  visibleChildren(content).forEach((child) => visit(child, content));
  return pieces;
}
