import { parseXml, type XmlElement } from '@/core/xml';
import { visibleChildren } from '../visible';
import { isWord, wordChild } from '../word-element';
import { obstacleAroundParagraph, type Obstacle } from './obstacle';
import { OpenFields } from './open-fields';
import { readParagraph, type BodyParagraph } from './read-paragraph';

/**
 * Every paragraph of the body in document order, those of tables and of controls around paragraphs included. Those
 * of text boxes are left out, and of alternates only the first branch counts. Throws XmlError.
 */
export function readBodyParagraphs(xml: string): readonly BodyParagraph[] {
  const paragraphs: BodyParagraph[] = [];
  const fields = new OpenFields();
  const visit = (element: XmlElement, obstacle: Obstacle | null): void => {
    if (isWord(element, 'p')) {
      paragraphs.push(readParagraph(element, obstacle, fields));
      fields.endParagraph();
      return;
    }
    const inside = obstacle ?? obstacleAroundParagraph(element);
    visibleChildren(element).forEach((child) => visit(child, inside));
  };
  const root = parseXml(xml);
  const body = root === null ? undefined : wordChild(root, 'body');
  if (body !== undefined) visit(body, null);
  return paragraphs;
}
