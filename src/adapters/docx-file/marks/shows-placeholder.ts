import type { XmlElement } from '@/core/xml';
import { wordChild, wordValue } from '../word-element';

/** Whether a control invites to type and has no content yet. */
export function showsPlaceholder(control: XmlElement): boolean {
  const properties = wordChild(control, 'sdtPr');
  const setting = properties === undefined ? undefined : wordChild(properties, 'showingPlcHdr');
  return setting !== undefined && !/^(?:0|false|off)$/.test(wordValue(setting));
}
