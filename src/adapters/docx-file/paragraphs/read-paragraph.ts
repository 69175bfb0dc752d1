import type { PlacedMark, TableCell, TextSpan } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import type { NumberedMarks } from '../marks/number-marks';
import { readTextPiece, type TextPiece } from '../text-piece';
import { isRemoved, visibleChildren } from '../visible';
import { isWord } from '../word-element';
import { IN_FIELD, obstacleAroundRun, obstacleOfHolder, type Obstacle } from './obstacle';
import { openInLine, type OpenControl } from './open-control';
import type { OpenFields } from './open-fields';
import { placeMark } from './place-mark';
import type { StorySource } from './story-source';

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

/** An open control with its place in a paragraph's text. */
export interface PlacedControl extends OpenControl, TextSpan {
  readonly paragraph: XmlElement;
}

/** A paragraph with all that shows text in it. */
interface Paragraph {
  readonly text: string;
  readonly pieces: readonly ParagraphPiece[];
  readonly marks: readonly PlacedMark[];
  readonly openControls: readonly PlacedControl[];
}

/** A paragraph of a document, and where it stands. */
export interface StoryParagraph extends Paragraph {
  readonly source: StorySource;
  /** Null: in no table. */
  readonly cell: TableCell | null;
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
  /** One around it, and around no other paragraph. */
  readonly open: OpenControl | null;
  /** All marks of the part. */
  readonly numbered: NumberedMarks;
}

export function readParagraph(
  paragraph: XmlElement,
  { obstacle, open, fields, numbered }: AroundParagraph,
): Paragraph {
  const pieces: ParagraphPiece[] = [];
  const openControls: PlacedControl[] = [];
  const placed: PlacedMark[] = [];
  let text = '';
  const visit = (element: XmlElement, place: Place): void => {
    if (isRemoved(element) || isWord(element, 'txbxContent')) return;
    const { parent, run, holder } = place;
    if (parent.local === 'r') fields.read(element);
    const piece = parent.local === 'r' && !fields.isInCode ? readTextPiece(element) : null;
    if (piece !== null) {
      const obstacleHere = obstacleIn(place, holder, fields);
      pieces.push({ ...piece, offset: text.length, run, holder, obstacle: obstacleHere });
      text += piece.text;
      return;
    }
    const inside = placeInside(element, place);
    const offset = text.length;
    const found = openIn(element, place, fields);
    visibleChildren(element).forEach((child) => visit(child, inside));
    placed.push(...placeMark(element, numbered, offset, text.length));
    if (found !== null)
      openControls.push({ ...found, paragraph, start: offset, length: text.length - offset });
  };
  const start = { parent: paragraph, run: paragraph, holder: paragraph, obstacle };
  paragraph.children.forEach((child) => visit(child, start));
  if (open !== null) openControls.push({ ...open, paragraph, start: 0, length: text.length });
  return { text, pieces, openControls, marks: placed.sort((one, other) => one.index - other.index) };
}

/** What a control in the holder would meet with in this place. */
function obstacleIn({ obstacle }: Place, holder: XmlElement, fields: OpenFields): Obstacle | null {
  return obstacle ?? (fields.isInResult ? IN_FIELD : obstacleOfHolder(holder));
}

/** The element as an open control that may become a mark. */
function openIn(element: XmlElement, place: Place, fields: OpenFields): OpenControl | null {
  const { parent } = place;
  if (element.local !== 'sdt' || fields.isInCode || obstacleIn(place, parent, fields) !== null) return null;
  return openInLine(element, parent);
}

function placeInside(element: XmlElement, place: Place): Place {
  const inside = { ...place, parent: element };
  if (element.local === 'r') return { ...inside, run: element, holder: place.parent };
  return { ...inside, obstacle: place.obstacle ?? obstacleAroundRun(element) };
}
