import type { XmlElement } from '@/core/xml';
import type { Slot } from './control';
import { markTag } from './mark-tag';
import { isRemoved, visibleChildren } from '../visible';
import { isWord, wordChild } from '../word-element';

/** Where a first `w:t` can go: into a run, else into a paragraph, else into the content, else into the control. */
export function controlSlot(control: XmlElement, isInline: boolean): Slot {
  const run = isInline ? ['r'] : ['p', 'r'];
  const content = wordChild(control, 'sdtContent');
  if (content === undefined) return atEnd(control, ['sdtContent', ...run]);
  const firstRun = findFirst(content, 'r');
  if (firstRun !== null) return atEnd(firstRun, [], 'r');
  const firstParagraph = findFirst(content, 'p');
  if (firstParagraph !== null) return atEnd(firstParagraph, ['r'], 'p');
  return atEnd(content, run, 'sdtContent');
}

/** Before the element's closing tag, or in place of the element that closes itself, which is then written anew. */
function atEnd(element: XmlElement, wrap: readonly string[], local?: string): Slot {
  if (element.inner !== null) return { start: element.inner.end, end: element.inner.end, wrap };
  return { start: element.start, end: element.end, wrap: local === undefined ? wrap : [local, ...wrap] };
}

/** Depth first, where text would be seen and does not belong to another mark. */
function findFirst(element: XmlElement, local: string): XmlElement | null {
  for (const child of visibleChildren(element)) {
    if (isRemoved(child) || markTag(child) !== null) continue;
    if (isWord(child, local)) return child;
    const found = findFirst(child, local);
    if (found !== null) return found;
  }
  return null;
}
