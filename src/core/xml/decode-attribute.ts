import { decodeText } from './decode-text';

/** A raw attribute value as the text it means, bare white space read as spaces (XML 1.0, 3.3.3). */
export function decodeAttribute(raw: string): string {
  return decodeText(raw.replace(/\r\n|[\r\n\t]/g, ' '));
}
