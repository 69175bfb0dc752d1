import type { XmlElement } from '@/core/xml';
import { readTextPiece, type TextPiece } from '../text-piece';
import { isRemoved, visibleChildren } from '../visible';
import { isWord } from '../word-element';
import { IN_FIELD, obstacleAroundRun, obstacleOfHolder, type Obstacle } from './obstacle';
import type { OpenFields } from './open-fields';

/** A text of a paragraph. */
export interface ParagraphPiece extends TextPiece {
  /** Where its text starts in the paragraph's, in UTF-16 units. */
  readonly offset: number;
  readonly run: XmlElement;
  /** What the run stands in. */
  readonly holder: XmlElement;
  /** Null: a control can take its place. */
  readonly obstacle: Obstacle | null;
}

/** A paragraph of the body with all that shows text in it. */
export interface BodyParagraph {
  readonly text: string;
  readonly pieces: readonly ParagraphPiece[];
}

/** Where a piece of text stands. */
interface Place {
  /** The element before this one on the way down. */
  readonly parent: XmlElement;
  readonly run: XmlElement;
  /** What the run stands in. */
  readonly holder: XmlElement;
  readonly obstacle: Obstacle | null;
}

/** `obstacle`: what stands around the paragraph. `fields`: those open where it starts, afterwards where it ends. */
export function readParagraph(
  paragraph: XmlElement,
  obstacle: Obstacle | null,
  fields: OpenFields,
): BodyParagraph {
  const pieces: ParagraphPiece[] = [];
  let text = '';
  const visit = (element: XmlElement, place: Place): void => {
    if (isRemoved(element) || isWord(element, 'txbxContent')) return;
    const { parent, run, holder } = place;
    if (parent.local === 'r') fields.read(element);
    const piece = parent.local === 'r' && !fields.isInCode ? readTextPiece(element) : null;
    if (piece !== null) {
      const found = place.obstacle ?? (fields.isInResult ? IN_FIELD : obstacleOfHolder(holder));
      pieces.push({ ...piece, offset: text.length, run, holder, obstacle: found });
      text += piece.text;
      return;
    }
    const inside = placeInside(element, place);
    visibleChildren(element).forEach((child) => visit(child, inside));
  };
  const start = { parent: paragraph, run: paragraph, holder: paragraph, obstacle };
  paragraph.children.forEach((child) => visit(child, start));
  return { text, pieces };
}

function placeInside(element: XmlElement, place: Place): Place {
  const inside = { ...place, parent: element };
  if (element.local === 'r') return { ...inside, run: element, holder: place.parent };
  return { ...inside, obstacle: place.obstacle ?? obstacleAroundRun(element) };
}
