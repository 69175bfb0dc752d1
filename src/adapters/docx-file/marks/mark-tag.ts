import { TAG_PREFIX } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import { isWord, wordChild, wordValue } from '../word-element';

/** The tag of a content control that is a mark; null for all other elements. */
export function markTag(element: XmlElement): string | null {
  if (!isWord(element, 'sdt')) return null;
  const properties = wordChild(element, 'sdtPr');
  const tag = properties === undefined ? '' : wordValue(wordChild(properties, 'tag'));
  return tag.startsWith(TAG_PREFIX) ? tag : null;
}
