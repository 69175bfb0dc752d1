import type { DocxPackage } from '../package/docx-package';
import { parseXml, rootOf } from '../xml/word-xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

export interface CustomXmlPart {
  /** `{GUID}`, the part's item id in its properties. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

/** The custom XML parts of a document (ISO/IEC 29500-1, 22.5), as texts. */
export class CustomXmlParts {
  constructor(
    private readonly parts: DocxPackage,
    private readonly main: string,
  ) {}

  get all(): readonly CustomXmlPart[] {
    return this.parts.related(this.main, 'customXml').map((name, index) => ({
      name,
      id: this.itemIdOf(name) ?? guid(index + 1),
      namespace: rootOf(parseXml(this.parts.text(name))).namespaceURI ?? '',
    }));
  }

  find(id: string): CustomXmlPart | null {
    return this.all.find((part) => part.id.toUpperCase() === id.toUpperCase()) ?? null;
  }

  /** As the client gets it: without a declaration. */
  textOf({ name }: CustomXmlPart): string {
    return this.parts.text(name).replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
  }

  /** @throws where the text is no XML */
  add(xml: string): CustomXmlPart {
    const namespace = rootOf(parseXml(xml)).namespaceURI ?? '';
    const name = this.parts.freeName('customXml/item', '.xml');
    const number = name.replace(/\D/g, '');
    const id = this.freeId();
    const properties = `customXml/itemProps${number}.xml`;
    const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escape(namespace)}"/>`;
    this.parts.add({ name, text: xml });
    this.parts.add({
      name: properties,
      text: `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
      contentType: CONTENT_TYPE,
    });
    this.parts.relate(this.main, 'customXml', name);
    this.parts.relate(name, 'customXmlProps', properties);
    return { id, name, namespace };
  }

  delete({ name }: CustomXmlPart): void {
    for (const properties of this.parts.related(name, 'customXmlProps')) this.parts.remove(properties);
    this.parts.remove(name);
    this.parts.unrelate(this.main, name);
  }

  private itemIdOf(name: string): string | null {
    const [properties] = this.parts.related(name, 'customXmlProps');
    return properties === undefined
      ? null
      : rootOf(this.parts.xml(properties)).getAttributeNS(PROPERTIES, 'itemID');
  }

  private freeId(): string {
    const taken = new Set(this.all.map(({ id }) => id.toUpperCase()));
    let number = 1;
    while (taken.has(guid(number))) number += 1;
    return guid(number);
  }
}

function guid(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-7A1C-4B0E-9D55-0123456789AB}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
