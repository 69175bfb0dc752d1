import type { XmlElement } from '@/core/xml';
import { RECORD_NAMESPACE } from './record-namespace';

/** Why a text is no record; never leaves the parser. */
export class NotARecord extends Error {}

/** What other namespaces may have put among our elements is passed over. */
export function isNamed(node: Pick<XmlElement, 'local' | 'namespace'>, name: string): boolean {
  return node.local === name && node.namespace === RECORD_NAMESPACE;
}

export function childrenOf(node: Pick<XmlElement, 'children'>, name: string): readonly XmlElement[] {
  return node.children.filter((child) => isNamed(child, name));
}

export function childOf(node: Pick<XmlElement, 'children'>, name: string): XmlElement | undefined {
  return node.children.find((child) => isNamed(child, name));
}

/** A field that is not there is empty. */
export function textOf(node: Pick<XmlElement, 'children'>, name: string): string {
  return childOf(node, name)?.text ?? '';
}

/** Throws NotARecord where the text is no whole number. */
export function toInteger(text: string): number {
  const digits = text.trim();
  if (!/^\d{1,9}$/.test(digits)) throw new NotARecord();
  return Number(digits);
}

/** The items of a list; none where the list is not there. */
export function itemsIn(
  node: Pick<XmlElement, 'children'>,
  list: string,
  name: string,
): readonly XmlElement[] {
  const found = childOf(node, list);
  return found === undefined ? [] : childrenOf(found, name);
}
