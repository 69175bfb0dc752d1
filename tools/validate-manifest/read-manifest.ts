import { DOMParser, ParseError, type Element, type Node } from '@xmldom/xmldom';
import type { Manifest, ManifestElement } from './manifest';
import { ManifestSyntaxError } from './manifest-syntax-error';

const ELEMENT = 1;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** An ampersand that starts none of XML's own references; the parser lets it pass. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** How the parser tells what it does not like; its line is 0 where there is no text at all. */
type Report = (
  level: string,
  message: string,
  context: { readonly locator?: { readonly lineNumber?: number } },
) => void;

/** @throws ManifestSyntaxError where the text is no well-formed XML, or another kind of document */
export function readManifest(text: string): Manifest {
  const root = toElement(parse(text.replace(/^\uFEFF/, '')), null);
  if (root.name !== 'OfficeApp') {
    throw new ManifestSyntaxError(`the root is <${root.name}>, not <OfficeApp>`, root.line);
  }
  const [own, overrides] = split(root);
  return { root, base: own, overrides };
}

function parse(text: string): Element {
  const reports = [...bareAmpersands(text)];
  const root = rootOf(text, (_level, message, { locator }) => {
    reports.push(new ManifestSyntaxError(message, locator?.lineNumber || 1));
  });
  const [first] = reports;
  if (first !== undefined) throw first;
  if (root === null) throw new ManifestSyntaxError('there is no element', 1);
  return root;
}

/** Null where the parser gave up, which it has reported. */
function rootOf(text: string, onError: Report): Element | null {
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

function bareAmpersands(text: string): readonly ManifestSyntaxError[] {
  const withoutComments = text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return withoutComments
    .split('\n')
    .flatMap((line, index) =>
      BARE_AMPERSAND.test(line)
        ? [new ManifestSyntaxError('an & that starts no reference of XML is written &amp;', index + 1)]
        : [],
    );
}

function toElement(element: Element, parent: ManifestElement | null): ManifestElement {
  const nodes: readonly Node[] = Array.from(element.childNodes);
  const children: ManifestElement[] = [];
  const read: ManifestElement = {
    name: element.localName ?? element.nodeName,
    namespace: element.namespaceURI ?? '',
    attributes: attributesOf(element),
    children,
    text: (element.textContent ?? '').trim(),
    parent,
    line: element.lineNumber ?? 1,
  };
  children.push(...nodes.filter(isElement).map((child) => toElement(child, read)));
  return read;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const own = Array.from(element.attributes).filter(({ namespaceURI }) => namespaceURI !== XMLNS);
  return new Map(
    own.map(({ namespaceURI, localName, name, value }) => [
      namespaceURI === XSI ? `xsi:${String(localName)}` : name,
      value,
    ]),
  );
}

/** The element and all in it, in the order of the file: those outside VersionOverrides, and those inside. */
function split(element: ManifestElement): readonly [own: ManifestElement[], overrides: ManifestElement[]] {
  const parts = element.children.map(split);
  const own = [element, ...parts.flatMap(([ofChild]) => ofChild)];
  const overrides = parts.flatMap(([, ofChild]) => ofChild);
  return element.name === 'VersionOverrides' ? [[], [...own, ...overrides]] : [own, overrides];
}
