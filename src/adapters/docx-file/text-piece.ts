import { attributeOf, type Span, type XmlElement } from '@/core/xml';
import { isWordNamespace } from './word-namespaces';

/** An element that shows text: a `w:t`, or one that stands for a tab, a line break, a symbol. */
export interface TextPiece extends Span {
  readonly text: string;
  readonly isText: boolean;
  /** What stands between the tags of a `w:t`; null if it closes itself. */
  readonly inner: Span | null;
  readonly preservesSpace: boolean;
}

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

/** What a run's child shows; null if it shows no text. */
export function readTextPiece(element: XmlElement): TextPiece | null {
  if (!isWordNamespace(element.namespace)) return null;
  const { start, end, inner } = element;
  if (element.local === 't') {
    const preservesSpace = attributeOf(element, 'space', XML_NAMESPACE) === 'preserve';
    const text = preservesSpace ? element.text : outerSpaceRemoved(element.text);
    return { start, end, inner, preservesSpace, isText: true, text };
  }
  const text = SIGNS.get(element.local)?.(element) ?? null;
  if (text === null) return null;
  return { start, end, inner: null, preservesSpace: false, isText: false, text };
}

/** A text as it shows where it does not ask for its outer white space. */
export function outerSpaceRemoved(text: string): string {
  return text === text.trim() ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

function endsPage(lineBreak: XmlElement): boolean {
  return /^(?:page|column)$/.test(attributeOf(lineBreak, 'type', lineBreak.namespace) ?? '');
}

function symbol(code: string): string {
  return /^[0-9a-f]{1,4}$/i.test(code) ? String.fromCharCode(parseInt(code, 16)) : '';
}
