import { decodeAttribute } from './decode-attribute';
import { XmlError } from './xml-error';

export interface RawAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
}

// Sticky, with classes that exclude each other: every character is looked at once. White space is that of XML alone.
const ATTRIBUTE = /[ \t\r\n]*([^ \t\r\n=/>"'<]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The attributes that stand between `start` (after the tag's name) and `end` (the tag's `>` or `/>`); `meaning` as
 * `XmlReader` has it.
 */
export function readAttributes(
  xml: string,
  start: number,
  end: number,
  meaning: (piece: string) => string,
): readonly RawAttribute[] {
  const attributes: RawAttribute[] = [];
  const inside = xml.slice(start, end);
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let match = ATTRIBUTE.exec(inside); match !== null; match = ATTRIBUTE.exec(inside)) {
    const [, name = '', doubleQuoted, singleQuoted = ''] = match;
    attributes.push({ name, value: decodeAttribute(meaning(doubleQuoted ?? singleQuoted)) });
    read = ATTRIBUTE.lastIndex;
  }
  if (meaning(inside.slice(read)).trim() !== '') throw new XmlError('attribute expected', start + read);
  return attributes;
}
