import type { PlacedMark } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import type { NumberedMarks } from '../marks/number-marks';
import { readTextPiece, type TextPiece } from '../text-piece';
import { isRemoved, visibleChildren } from '../visible';
import { isWord } from '../word-element';
import { IN_FIELD, obstacleAroundRun, obstacleOfHolder, type Obstacle } from './obstacle';
import type { OpenFields } from './open-fields';
import { placeMark } from './place-mark';

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
  readonly marks: readonly PlacedMark[];
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

/** What stands around a paragraph. */
export interface AroundParagraph {
  readonly obstacle: Obstacle | null;
  /** Those open where the paragraph starts, afterwards where it ends. */
  readonly fields: OpenFields;
  /** All marks of the part. */
  readonly numbered: NumberedMarks;
}

export function readParagraph(
  paragraph: XmlElement,
  { obstacle, fields, numbered }: AroundParagraph,
): BodyParagraph {
  const pieces: ParagraphPiece[] = [];
  const placed: PlacedMark[] = [];
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
    const offset = text.length;
    visibleChildren(element).forEach((child) => visit(child, inside));
    placed.push(...placeMark(element, numbered, offset, text.length));
  };
  const start = { parent: paragraph, run: paragraph, holder: paragraph, obstacle };
  paragraph.children.forEach((child) => visit(child, start));
  return { text, pieces, marks: placed.sort((one, other) => one.index - other.index) };
}

function placeInside(element: XmlElement, place: Place): Place {
  const inside = { ...place, parent: element };
  if (element.local === 'r') return { ...inside, run: element, holder: place.parent };
  return { ...inside, obstacle: place.obstacle ?? obstacleAroundRun(element) };
}
