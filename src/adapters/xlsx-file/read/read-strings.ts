import { XmlReader } from '@/core/xml';
import { readRichText } from './element-text';
import { decodeEscapes } from '../text-escapes';

/** The shared strings of a workbook by their index (ECMA-376 part 1, 18.4). Throws XmlError. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const reader = new XmlReader(xml);
  while (reader.next()) {
    const isItem = reader.local === 'si' && reader.kind !== 'close';
    if (isItem) strings.push(decodeEscapes(readRichText(reader)));
  }
  return strings;
}
