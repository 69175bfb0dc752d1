import { readRelationships, type OpcPackage } from '@/adapters/opc-package';
import { attributeOf, parseXml } from '@/core/xml';
import { withinPart } from '../within-part';
import { isWord, wordChild, wordValue } from '../word-element';

/** Word's name for the style in any language; its id differs. */
const NAME = 'placeholder text';

/** The id of the style that greys the text of an empty control; null if the document has none. */
export function findPlaceholderStyle(opened: OpcPackage, mainPart: string): string | null {
  const styles = readRelationships(opened, mainPart).find(({ type }) =>
    type.endsWith('/relationships/styles'),
  );
  if (styles === undefined || !opened.has(styles.target)) return null;
  const { target } = styles;
  const children = withinPart(opened.file, target, () => parseXml(opened.text(target)))?.children ?? [];
  const style = children.find(
    (child) => isWord(child, 'style') && wordValue(wordChild(child, 'name')).toLowerCase() === NAME,
  );
  return style === undefined ? null : attributeOf(style, 'styleId', style.namespace);
}
