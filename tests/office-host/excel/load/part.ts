import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { readRelationships, type OpcPackage } from '@/adapters/opc-package';

/** A part's root element. @throws Error where the part is no XML */
export function rootOf(opened: OpcPackage, partName: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${partName}: ${message}`);
    },
  });
  const document: Document = parser.parseFromString(opened.text(partName), 'text/xml');
  const { documentElement } = document;
  if (documentElement === null) throw new Error(`${partName}: no root element`);
  return documentElement;
}

/** Child elements of this name, whatever their namespace's prefix. */
export function childrenOf(parent: Element | null, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).localName === name)
      found.push(node as Element);
  return found;
}

export function childOf(parent: Element | null, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** Null where the attribute is not there. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

/** `otherwise` where the attribute is not there. */
export function numberAttribute(element: Element | null, name: string, otherwise: number): number {
  const text = attribute(element, name);
  return text === null ? otherwise : Number(text);
}

/** xsd:boolean; `otherwise` where the attribute is not there. */
export function flagAttribute(element: Element | null, name: string, otherwise: boolean): boolean {
  const text = attribute(element, name);
  return text === null ? otherwise : text === '1' || text === 'true';
}

/** Parts a part is related to by relationships whose type ends so (transitional or strict), by id. */
export function relatedParts(
  opened: OpcPackage,
  partName: string,
  type: string,
): ReadonlyMap<string, string> {
  const related = readRelationships(opened, partName).filter((one) => one.type.endsWith(`/${type}`));
  return new Map(related.map(({ id, target }) => [id, target]));
}

const ESCAPE = /_x([0-9A-F]{4})_/gi;

/** Text of a cell; `_x000D_` stands for the character (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function cellText(element: Element | null): string {
  return (element?.textContent ?? '').replace(ESCAPE, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** A string item's text: plain or in runs; how it is read aloud (`rPh`) does not belong to it. */
export function richText(item: Element | null): string {
  const runs = childrenOf(item, 'r').map((run) => cellText(childOf(run, 't')));
  return cellText(childOf(item, 't')) + runs.join('');
}
