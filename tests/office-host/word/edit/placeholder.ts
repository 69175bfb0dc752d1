import { paragraphsOf, visibleText } from '../text/visible-text';
import { closestWord, createWord, removeNode, wordChild, type Element, type Node } from '../xml/word-xml';
import { ensureChild, setChildValue } from '../xml/child-order';
import type { Editing } from './editing';
import { createRun } from './runs';
import { isInline, sdtContent, sdtProperties, showsPlaceholder } from './sdt';

/** The properties a typed text gets in place of the placeholder: the control's own, else the placeholder's. */
export function formatBehindPlaceholder(control: Element): Element | null {
  const own = wordChild(sdtProperties(control), 'rPr');
  if (own !== null) return own;
  const run = sdtContent(control)
    .getElementsByTagNameNS(control.namespaceURI ?? '', 'rPr')
    .item(0);
  if (run === null) return null;
  const copy = run.cloneNode(true) as Element;
  const style = wordChild(copy, 'rStyle');
  if (style !== null) removeNode(style);
  return copy.firstChild === null ? null : copy;
}

/** Makes room for text in a control that only invites to type. */
export function clearPlaceholder(control: Element): void {
  if (!showsPlaceholder(control)) return;
  setChildValue(sdtProperties(control), 'showingPlcHdr', null);
  const content = placeOfText(control);
  for (const child of Array.from(content.childNodes)) {
    if (child.localName === 'r') removeNode(child);
  }
}

/** An emptied control shows its invitation to type (OJ#1515). */
export function showPlaceholderIfEmpty(editing: Editing, node: Node): void {
  for (
    let control = closestWord(node, 'sdt');
    control !== null;
    control = closestWord(control.parentNode, 'sdt')
  ) {
    if (visibleText(sdtContent(control)) === '' && !showsPlaceholder(control))
      showPlaceholder(editing, control);
  }
}

export function showPlaceholder(editing: Editing, control: Element): void {
  ensureChild(sdtProperties(control), 'showingPlcHdr');
  const properties = createWord(control, 'rPr', {}, [
    createWord(control, 'rStyle', { val: editing.placeholderStyle() }),
  ]);
  const content = placeOfText(control);
  content.appendChild(createRun(control, editing.placeholderOf(control), properties));
}

/** Where a control's text stands: its content, or the first paragraph in it. */
export function placeOfText(control: Element): Element {
  const content = sdtContent(control);
  if (isInline(control)) return content;
  const paragraph = paragraphsOf(content)[0];
  if (paragraph !== undefined) return paragraph;
  return content.appendChild(createWord(control, 'p')) as Element;
}
