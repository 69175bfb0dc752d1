import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element, Node } from '@xmldom/xmldom';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XML = 'http://www.w3.org/XML/1998/namespace';
const ELEMENT_NODE = 1;

/** @throws Error where the text is not well-formed */
export function parseXml(text: string): Document {
  const refuse = (_: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

export function serializeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

export function rootOf(document: Document): Element {
  const { documentElement } = document;
  if (documentElement === null) throw new Error('A part without a root element.');
  return documentElement;
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === ELEMENT_NODE;
}

/** Whether the node is an element of WordprocessingML with one of these names. */
export function isWord(node: Element, ...names: readonly string[]): boolean;
export function isWord(node: Node | null, ...names: readonly string[]): node is Element;
export function isWord(node: Node | null, ...names: readonly string[]): boolean {
  return isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? '');
}

export function childElements(parent: Node): Element[] {
  return Array.from(parent.childNodes).filter(isElement);
}

/** The first child of this name. */
export function wordChild(parent: Node, name: string): Element | null {
  return childElements(parent).find((child) => isWord(child, name)) ?? null;
}

export function wordChildren(parent: Node, ...names: readonly string[]): Element[] {
  return childElements(parent).filter((child) => isWord(child, ...names));
}

/** The element itself or the nearest around it with one of these names. */
export function closestWord(node: Node | null, ...names: readonly string[]): Element | null {
  let current = node;
  while (current !== null && !isWord(current, ...names)) current = current.parentNode;
  return current;
}

export function wordAttribute(element: Element | null, name = 'val'): string | null {
  const value = element?.getAttributeNS(W, name) ?? null;
  return value === '' && element?.hasAttributeNS(W, name) !== true ? null : value;
}

export function setWordAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(W, `w:${name}`, value);
}

/** A new element of WordprocessingML, not yet in the document. */
export function createWord(
  near: Node,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  const element = documentOf(near).createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setWordAttribute(element, key, value);
  for (const child of children) element.appendChild(child);
  return element;
}

/** A `w:t` that keeps its spaces. */
export function createText(near: Node, text: string, name = 't'): Element {
  const element = createWord(near, name);
  element.appendChild(documentOf(near).createTextNode(text));
  keepSpaces(element);
  return element;
}

export function keepSpaces(element: Element): void {
  element.setAttributeNS(XML, 'xml:space', 'preserve');
}

export function keepsSpaces(element: Element): boolean {
  return element.getAttributeNS(XML, 'space') === 'preserve';
}

export function documentOf(node: Node): Document {
  const owner = node.ownerDocument ?? (node as Document);
  return owner;
}

export function insertAfter(node: Node, reference: Node): void {
  parentOf(reference).insertBefore(node, reference.nextSibling);
}

export function insertBefore(node: Node, reference: Node): void {
  parentOf(reference).insertBefore(node, reference);
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Takes the element away and leaves what stands in it. */
export function unwrap(element: Element, content: Node = element): void {
  for (const child of Array.from(content.childNodes)) insertBefore(child, element);
  removeNode(element);
}

export function parentOf(node: Node): Node {
  if (node.parentNode === null) throw new Error(`${node.nodeName} stands in no document.`);
  return node.parentNode;
}

/** The node that follows what stands in this one. */
export function nextBeyond(node: Node, within: Node): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== within) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
