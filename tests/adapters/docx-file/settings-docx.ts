import { buildDocx, documentXml, p, relationshipsXml, run, sdt } from './build-docx';

const ADDED = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/word/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>';

/** The part in which Word keeps an add-in's settings (MS-OWEXML). */
export const SETTINGS_PART = 'word/webextensions/webextension1.xml';

/** The part's XML: settings by name, as JSON texts. */
export function extensionXml(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${name}" value="${attributeText(value)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${EXTENSION}" id="{5A1}"><we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`;
}

/** A document whose add-in has a part of its own; `items` are custom XML parts, item1 first. */
export function buildSettingsDocx(extension: string, items: readonly string[] = []): Uint8Array {
  return buildDocx({
    document: documentXml(p(sdt('fig:a', run('5'), '<w:id w:val="7"/>'))),
    contentTypes: TYPES,
    relationships: items.map((_, index) => ['customXml', `../customXml/item${index + 1}.xml`]),
    parts: {
      ...Object.fromEntries(items.map((item, index) => [`customXml/item${index + 1}.xml`, item])),
      '_rels/.rels': relationshipsXml([
        [`${OFFICE}/officeDocument`, 'word/document.xml'],
        [`${ADDED}/webextensiontaskpanes`, 'word/webextensions/taskpanes.xml'],
      ]),
      'word/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
      'word/webextensions/_rels/taskpanes.xml.rels': relationshipsXml([
        [`${ADDED}/webextension`, 'webextension1.xml'],
      ]),
      [SETTINGS_PART]: extension,
    },
  });
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
