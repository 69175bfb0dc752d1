import { HostError } from '../../protocol';
import {
  closestWord,
  insertAfter,
  insertBefore,
  isElement,
  isWord,
  nextBeyond,
  parentOf,
  wordChild,
  type Element,
  type Node,
} from '../xml/word-xml';
import { createPoint, lift, placeInText } from './point';
import { isUnseen, leafText, leavesOf, PARAGRAPH_END, type Leaf, type TextView } from './visible-text';

/** A stretch of a document between two points: what stands behind `Word.Range`. */
export interface Span {
  readonly start: Element;
  readonly end: Element;
}

/** Bit of `compareDocumentPosition`. */
const FOLLOWING = 4;

/** Where text is kept apart from all other text. */
const STORIES = ['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'];

export function storyOf(node: Node): Element {
  const story = closestWord(node, ...STORIES);
  if (story === null) throw new HostError('ItemNotFound', 'Range');
  return story;
}

/** Around nodes that stand side by side. */
export function spanAround(first: Node, last: Node): Span {
  const start = createPoint(first);
  const end = createPoint(first);
  insertBefore(start, first);
  insertAfter(end, last);
  return { start, end };
}

/** All that stands in a paragraph or a control, its properties left out. */
export function spanWithin(container: Element): Span {
  const start = createPoint(container);
  const end = createPoint(container);
  container.insertBefore(start, firstContent(container));
  container.appendChild(end);
  return { start, end };
}

/** An empty span where the point stands. */
export function spanAt(point: Element, side: 'before' | 'after'): Span {
  const start = createPoint(point);
  const end = createPoint(point);
  if (side === 'before') insertBefore(start, point);
  else insertAfter(start, point);
  insertAfter(end, start);
  return { start, end };
}

/** From one leaf's character to another's, both ends within their texts. */
export function spanOfLeaves(leaves: readonly Leaf[], from: number, to: number): Span {
  const end = pointAt(leaves, to, 'end');
  const start = pointAt(leaves, from, 'start');
  return { start, end };
}

/** After properties, before all content. */
export function firstContent(container: Element): Node | null {
  const properties = wordChild(container, `${container.localName ?? ''}Pr`);
  return properties === null ? container.firstChild : properties.nextSibling;
}

/** Before both points and everything between them can be handled as whole runs. */
export function liftSpan({ start, end }: Span): void {
  lift(start);
  lift(end);
}

/** All nodes between the points that are seen, in document order. */
export function nodesBetween({ start, end }: Span, view: TextView = 'current'): Node[] {
  const story = storyOf(start);
  const found: Node[] = [];
  let node = nextBeyond(start, story);
  while (node !== null && node !== end && node !== story) {
    const isSeen = !isElement(node) || !isUnseen(node, view);
    if (isSeen) found.push(node);
    node = (isSeen ? node.firstChild : null) ?? nextBeyond(node, story);
  }
  return found;
}

export function elementsBetween(span: Span, ...names: readonly string[]): Element[] {
  return nodesBetween(span).filter((node) => isWord(node, ...names));
}

/** Text between two points, those within a `w:t` included. */
export function spanText(span: Span, view: TextView = 'current'): string {
  let text = '';
  let isInParagraph = closestWord(span.start, 'p') !== null;
  for (const node of nodesBetween(span, view)) {
    if (isWord(node, 'p')) {
      if (isInParagraph) text += PARAGRAPH_END;
      isInParagraph = true;
    } else if (isWord(node.parentNode, 't', 'delText')) text += partOfText(node);
    else if (isElement(node) && !isWord(node, 't', 'delText')) text += leafText(node) ?? '';
  }
  return text;
}

/** The paragraphs the span stands in or reaches over. */
export function paragraphsOfSpan(span: Span): Element[] {
  const first = closestWord(span.start, 'p');
  const others = elementsBetween(span, 'p');
  return first === null ? others : [first, ...others];
}

/** Characters from the start of the story to a point; every paragraph after the first counts one. */
export function positionOf(point: Node): number {
  const story = storyOf(point);
  const start = createPoint(story);
  story.insertBefore(start, story.firstChild);
  try {
    // The point's own paragraph has already begun where the story starts within none.
    return spanText({ start, end: point as Element }).length;
  } finally {
    story.removeChild(start);
  }
}

/** Whether a point stands before another one. */
export function precedes(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** The nearest node around both ends. */
export function commonAround({ start, end }: Span): Node {
  let node = parentOf(start);
  while (!node.contains(end)) node = parentOf(node);
  return node;
}

/** A span in one paragraph whose ends are brought to one parent; null where that cannot be. */
export function levelSpan(span: Span): Element | null {
  liftSpan(span);
  const { start, end } = span;
  while (parentOf(start) !== parentOf(end)) {
    if (!climb(start, end)) return null;
  }
  const parent = parentOf(start);
  return isElement(parent) ? parent : null;
}

/** One step out for the point that stands deeper, if it is at the edge of what it stands in. */
function climb(start: Element, end: Element): boolean {
  const deeper = parentOf(start).contains(end) ? end : start;
  const isStart = deeper === start;
  const around = parentOf(deeper);
  if (!isWord(around, 'sdtContent', 'hyperlink', 'ins', 'smartTag', 'sdt')) return false;
  const edge = spanWithin(around);
  const rest = isStart ? { start: edge.start, end: start } : { start: end, end: edge.end };
  const isAtEdge = isWord(around, 'sdt') || nodesBetween(rest).every((node) => !isWord(node, 'r', 'sdt'));
  edge.start.parentNode?.removeChild(edge.start);
  edge.end.parentNode?.removeChild(edge.end);
  if (!isAtEdge) return false;
  if (isStart) insertBefore(deeper, around);
  else insertAfter(deeper, around);
  return true;
}

function pointAt(leaves: readonly Leaf[], position: number, side: 'start' | 'end'): Element {
  let passed = 0;
  for (const { element, text } of leaves) {
    const offset = position - passed;
    const isHere = side === 'start' ? offset < text.length : offset <= text.length;
    if (isHere) return placeInLeaf(element, text, offset);
    passed += text.length;
  }
  const last = leaves.at(-1);
  if (last === undefined || position !== passed) throw new HostError('InvalidArgument', 'Range');
  return placeInLeaf(last.element, last.text, last.text.length);
}

function placeInLeaf(element: Element, text: string, offset: number): Element {
  if (isWord(element, 't')) {
    const hidden = (element.textContent ?? '').indexOf(text);
    return placeInText(element, hidden + offset);
  }
  const point = createPoint(element);
  if (offset === 0) insertBefore(point, element);
  else insertAfter(point, element);
  return point;
}

/** One text node of a `w:t`; white space at its edges counts where the text says so. */
function partOfText(node: Node): string {
  const text = node.nodeValue ?? '';
  const around = node.parentNode;
  if (!isElement(around)) return text;
  const whole = leafText(around) ?? '';
  return (around.textContent ?? '') === whole ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

/** A span over characters of a paragraph's text. */
export function spanInParagraph(paragraph: Element, from: number, to: number): Span {
  const leaves = leavesOf(paragraph);
  return leaves.length === 0 && from === 0 && to === 0
    ? spanWithin(paragraph)
    : spanOfLeaves(leaves, from, to);
}
