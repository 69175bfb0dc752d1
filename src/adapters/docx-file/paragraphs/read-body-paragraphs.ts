import { parseXml, type XmlElement } from '@/core/xml';
import { numberMarks } from '../marks/number-marks';
import { visibleChildren } from '../visible';
import { isWord, wordChild } from '../word-element';
import { obstacleAroundParagraph, type Obstacle } from './obstacle';
import { OpenFields } from './open-fields';
import { placeMark } from './place-mark';
import { readParagraph, type BodyParagraph } from './read-paragraph';

/**
 * Every paragraph of the body in document order, those of tables and of controls around paragraphs included. Those
 * of text boxes are left out, and of alternates only the first branch counts. A mark around one paragraph stands in
 * it. Throws XmlError.
 */
export function readBodyParagraphs(xml: string): readonly BodyParagraph[] {
  const paragraphs: BodyParagraph[] = [];
  const fields = new OpenFields();
  const root = parseXml(xml);
  const numbered = root === null ? new Map<XmlElement, number>() : numberMarks(root);
  const visit = (element: XmlElement, obstacle: Obstacle | null): void => {
    if (isWord(element, 'p')) {
      paragraphs.push(readParagraph(element, { obstacle, fields, numbered }));
      fields.endParagraph();
      return;
    }
    const inside = obstacle ?? obstacleAroundParagraph(element);
    const before = paragraphs.length;
    visibleChildren(element).forEach((child) => visit(child, inside));
    const [only] = paragraphs.slice(-1);
    if (only === undefined || paragraphs.length !== before + 1) return;
    const around = placeMark(element, numbered, 0, only.text.length);
    if (around.length > 0) paragraphs[before] = { ...only, marks: [...around, ...only.marks] };
  };
  const body = root === null ? undefined : wordChild(root, 'body');
  if (body !== undefined) visit(body, null);
  return paragraphs;
}
