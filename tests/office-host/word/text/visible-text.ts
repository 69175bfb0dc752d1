import {
  isElement,
  isWord,
  keepsSpaces,
  MC,
  nextBeyond,
  wordAttribute,
  type Element,
  type Node,
} from '../xml/word-xml';

/** A piece of text that a reader sees: a `w:t`, or an element that stands for one character. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
}

/** Characters as Word's own object model gives them. */
const SIGNS: ReadonlyMap<string, (element: Element) => string> = new Map([
  ['tab', () => '\t'],
  ['ptab', () => '\t'],
  ['cr', () => '\v'],
  ['br', (element: Element) => (wordAttribute(element, 'type') === 'page' ? '\f' : '\v')],
  ['noBreakHyphen', () => '\u001e'],
  ['softHyphen', () => '\u001f'],
  ['sym', (element: Element) => String.fromCharCode(parseInt(wordAttribute(element, 'char') ?? '0', 16))],
]);

/** Which of two versions a text with tracked changes shows; `all`: deletions and insertions, as the mark-up does. */
export type TextView = 'current' | 'original' | 'all';

/** What is no text in its place: properties, and text that stands in a frame of its own. */
const ASIDE = ['txbxContent', 'rPr', 'pPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'trPr', 'tcPr'];
const UNSEEN: Readonly<Record<TextView, readonly string[]>> = {
  current: [...ASIDE, 'del', 'moveFrom'],
  original: [...ASIDE, 'ins', 'moveTo'],
  all: ASIDE,
};

export const PARAGRAPH_END = '\r';

/** Calls back for every element that is seen under the root, in document order. */
function walkSeen(root: Node, visit: (element: Element) => void, view: TextView = 'current'): void {
  let node = root.firstChild;
  while (node !== null) {
    const passes = isElement(node) && !isUnseen(node, view);
    if (isElement(node) && passes) visit(node);
    node = (passes ? node.firstChild : null) ?? nextBeyond(node, root);
  }
}

export function isUnseen(element: Element, view: TextView = 'current'): boolean {
  return (
    isWord(element, ...UNSEEN[view]) || (element.namespaceURI === MC && element.localName === 'Fallback')
  );
}

/** The text of one element, or null if it shows none of its own. */
export function leafText(element: Element): string | null {
  if (isWord(element, 't', 'delText')) return textOfT(element);
  if (!isWord(element.parentNode, 'r')) return null;
  return isWord(element, ...SIGNS.keys()) ? (SIGNS.get(element.localName ?? '')?.(element) ?? null) : null;
}

export function leavesOf(root: Node): Leaf[] {
  const leaves: Leaf[] = [];
  walkSeen(root, (element) => {
    const text = leafText(element);
    if (text !== null && text !== '') leaves.push({ element, text });
  });
  return leaves;
}

/** Paragraphs under the root in document order, those of tables included, those of text boxes not. */
export function paragraphsOf(root: Node): Element[] {
  return seenOf(root, 'p');
}

export function seenOf(root: Node, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  walkSeen(root, (element) => {
    if (isWord(element, ...names)) found.push(element);
  });
  return found;
}

/** What stands within paragraphs, in one text; paragraphs are parted. */
export function visibleText(root: Node, view: TextView = 'current'): string {
  let text = '';
  let paragraphs = 0;
  const add = (element: Element): void => {
    if (isWord(element, 'p')) {
      if (paragraphs > 0) text += PARAGRAPH_END;
      paragraphs += 1;
    }
    text += leafText(element) ?? '';
  };
  walkSeen(root, add, view);
  return text;
}

function textOfT(element: Element): string {
  const text = element.textContent ?? '';
  return keepsSpaces(element) ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}
