import type { LeftReason } from '@/core/marks';
import { attributeOf, type XmlElement } from '@/core/xml';
import { markTag } from '../marks/mark-tag';
import { isAlternates } from '../visible';
import { isWord, wordChild } from '../word-element';
import { isComputed } from './open-fields';

/** Why no control can be put where a text stands; `detail` names the element, or says `field`. */
export interface Obstacle {
  readonly reason: LeftReason;
  readonly detail: string;
}

export const IN_CONTROL: Obstacle = { reason: 'insideControl', detail: '' };
/** Updated, the field would put its own text over the mark. */
export const IN_FIELD: Obstacle = { reason: 'refused', detail: 'field' };
/** Older programs show another branch, where the blank would stay. */
const IN_ALTERNATES: Obstacle = { reason: 'refused', detail: 'AlternateContent' };

/** What may hold a run and a content control alike (ISO/IEC 29500-1, EG_ContentRunContent). */
const HOLDERS: ReadonlySet<string> = new Set([
  'p',
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
]);

/**
 * What an element around paragraphs has against controls in them. Marks don't nest; a plain-text control holds
 * none; a bound one is filled anew from its data.
 */
export function obstacleAroundParagraph(element: XmlElement): Obstacle | null {
  if (isAlternates(element)) return IN_ALTERNATES;
  if (!isWord(element, 'sdt')) return null;
  const properties = wordChild(element, 'sdtPr')?.children ?? [];
  const isClosed = properties.some(({ local }) => local === 'text' || local === 'dataBinding');
  return isClosed || markTag(element) !== null ? IN_CONTROL : null;
}

/** The same for an element between a paragraph and its runs. */
export function obstacleAroundRun(element: XmlElement): Obstacle | null {
  if (isAlternates(element)) return IN_ALTERNATES;
  if (isWord(element, 'sdt')) return IN_CONTROL;
  const code = isWord(element, 'fldSimple') ? attributeOf(element, 'instr', element.namespace) : null;
  return code !== null && isComputed(code) ? IN_FIELD : null;
}

/** The same for the element a run stands in. */
export function obstacleOfHolder(holder: XmlElement): Obstacle | null {
  return HOLDERS.has(holder.local) && isWord(holder, holder.local)
    ? null
    : { reason: 'refused', detail: holder.local };
}
