import { attributeOf, type XmlElement } from '@/core/xml';
import type { TextPiece } from './control';
import { markTag } from './mark-tag';
import { COMPATIBILITY_NAMESPACE, isWordNamespace } from '../word-namespaces';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

type Sign = (element: XmlElement) => string | null;

/** Elements of a run that show a character (ISO/IEC 29500-1, 17.3.3); null for those that end a page or column. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['tab', () => '\t'],
  ['cr', () => '\n'],
  ['br', (element) => (endsPage(element) ? null : '\n')],
  ['noBreakHyphen', () => '\u2011'],
  ['sym', (element) => symbol(attributeOf(element, 'char', element.namespace) ?? '')],
]);

/** Text that tracked changes have taken out: still in the file, no more in the text. */
const REMOVED: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/**
 * All that shows text in a control's content, in order. What stands in a mark inside the control belongs to that
 * mark; of alternates only the first branch counts.
 */
export function textPieces(content: XmlElement): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let paragraph = 0;
  const visit = (element: XmlElement, parent: XmlElement): void => {
    if (isRemoved(element) || markTag(element) !== null) return;
    if (element.local === 'p') paragraph += 1;
    const piece = parent.local === 'r' ? toPiece(element, paragraph) : null;
    if (piece !== null) pieces.push(piece);
    else visibleChildren(element).forEach((child) => visit(child, element));
  };
  visibleChildren(content).forEach((child) => visit(child, content));
  return pieces;
}

/** Whether tracked changes have taken out all that stands in the element. */
export function isRemoved(element: XmlElement): boolean {
  return REMOVED.has(element.local) && isWordNamespace(element.namespace);
}

/** The children, of alternates the first. */
export function visibleChildren(element: XmlElement): readonly XmlElement[] {
  const isAlternates = element.local === 'AlternateContent' && element.namespace === COMPATIBILITY_NAMESPACE;
  return isAlternates ? element.children.slice(0, 1) : element.children;
}

function toPiece(element: XmlElement, paragraph: number): TextPiece | null {
  if (!isWordNamespace(element.namespace)) return null;
  const { start, end, inner } = element;
  if (element.local === 't') {
    const preservesSpace = attributeOf(element, 'space', XML_NAMESPACE) === 'preserve';
    const text = preservesSpace ? element.text : element.text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
    return { start, end, inner, preservesSpace, paragraph, isText: true, text };
  }
  const text = SIGNS.get(element.local)?.(element) ?? null;
  if (text === null) return null;
  return { start, end, inner: null, preservesSpace: false, paragraph, isText: false, text };
}

function endsPage(lineBreak: XmlElement): boolean {
  return /^(?:page|column)$/.test(attributeOf(lineBreak, 'type', lineBreak.namespace) ?? '');
}

function symbol(code: string): string {
  return /^[0-9a-f]{1,4}$/i.test(code) ? String.fromCharCode(parseInt(code, 16)) : '';
}
