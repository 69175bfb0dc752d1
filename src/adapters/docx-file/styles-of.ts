import { readRelationships, type OpcPackage } from '@/adapters/opc-package';
import { parseXml, type XmlElement } from '@/core/xml';
import { withinPart } from './within-part';
import { isWord } from './word-element';

/** The `w:style` elements of the document; none if it has no part for them. Throws Failure file.damaged. */
export function stylesOf(opened: OpcPackage, mainPart: string): readonly XmlElement[] {
  const styles = readRelationships(opened, mainPart).find(({ type }) =>
    type.endsWith('/relationships/styles'),
  );
  if (styles === undefined || !opened.has(styles.target)) return [];
  const { target } = styles;
  const children = withinPart(opened.file, target, () => parseXml(opened.text(target)))?.children ?? [];
  return children.filter((child) => isWord(child, 'style'));
}
