import type { OpcPackage } from '@/adapters/opc-package';
import { attributeOf } from '@/core/xml';
import { stylesOf } from '../styles-of';
import { wordChild, wordValue } from '../word-element';

/** Word's name for the style in any language; its id differs. */
const NAME = 'placeholder text';

/** The id of the style that greys the text of an empty control; null if the document has none. */
export function findPlaceholderStyle(opened: OpcPackage, mainPart: string): string | null {
  const style = stylesOf(opened, mainPart).find(
    (child) => wordValue(wordChild(child, 'name')).toLowerCase() === NAME,
  );
  return style === undefined ? null : attributeOf(style, 'styleId', style.namespace);
}
