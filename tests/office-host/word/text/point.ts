import {
  createWord,
  documentOf,
  insertAfter,
  insertBefore,
  isWord,
  keepSpaces,
  parentOf,
  wordChild,
  type Element,
  type Node,
} from '../xml/word-xml';

const POINT = 'urn:simulator:point';
/** Their children are properties, not content. */
const PROPERTIES = ['rPr', 'pPr'];

/**
 * A place in a document: an empty element of our own that stands there, so that it moves along with what is
 * edited around it. Never written to a file.
 */
export function createPoint(near: Node): Element {
  return documentOf(near).createElementNS(POINT, 'point');
}

export function isPoint(node: Node | null): boolean {
  return node?.namespaceURI === POINT;
}

/** Takes all points out of a copy that is to be written. */
export function removePoints(root: Element): void {
  for (const point of Array.from(root.getElementsByTagNameNS(POINT, 'point')))
    point.parentNode?.removeChild(point);
}

/** Puts a point into a `w:t` after so many characters. */
export function placeInText(text: Element, offset: number): Element {
  const point = createPoint(text);
  let left = offset;
  for (const child of Array.from(text.childNodes)) {
    if (isPoint(child)) continue;
    const { length } = child.nodeValue ?? '';
    if (left === 0) {
      insertBefore(point, child);
      return point;
    }
    if (left < length) {
      insertBefore(point, splitTextNode(child, left));
      return point;
    }
    left -= length;
  }
  text.appendChild(point);
  return point;
}

/** Brings the point out of its text and run, which are split where it stands within them. */
export function lift(point: Element): void {
  let around = parentOf(point);
  while (isWord(around, 't', 'delText', 'r')) {
    liftOnce(point, around);
    around = parentOf(point);
  }
}

function liftOnce(point: Element, around: Element): void {
  const before = siblings(point, 'previousSibling');
  const after = siblings(point, 'nextSibling');
  if (before.every(isPassed)) {
    for (const node of [...before.filter(isPoint).reverse(), point]) insertBefore(node, around);
  } else if (after.every(isPoint)) {
    for (const node of [...after.reverse(), point]) insertAfter(node, around);
  } else splitAt(point, around, after);
}

function splitAt(point: Element, around: Element, after: readonly Node[]): void {
  const tail = createWord(around, around.localName ?? '');
  for (const { name, value, namespaceURI } of Array.from(around.attributes)) {
    tail.setAttributeNS(namespaceURI, name, value);
  }
  const properties = wordChild(around, 'rPr');
  if (properties !== null) tail.appendChild(properties.cloneNode(true));
  if (isWord(around, 't', 'delText')) {
    keepSpaces(around);
    keepSpaces(tail);
  }
  insertAfter(tail, around);
  for (const node of after) tail.appendChild(node);
  insertAfter(point, around);
}

function isPassed(node: Node): boolean {
  return isPoint(node) || isWord(node, ...PROPERTIES) || node.nodeValue === '';
}

/** From the nearest one outwards. */
function siblings(node: Node, direction: 'previousSibling' | 'nextSibling'): Node[] {
  const found: Node[] = [];
  for (let other = node[direction]; other !== null; other = other[direction]) found.push(other);
  return found;
}

function splitTextNode(node: Node, offset: number): Node {
  const text = node.nodeValue ?? '';
  const tail = documentOf(node).createTextNode(text.slice(offset));
  node.nodeValue = text.slice(0, offset);
  insertAfter(tail, node);
  return tail;
}
