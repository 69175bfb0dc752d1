import { decodeAttribute } from './decode-attribute';
import { XmlError } from './xml-error';

export interface RawAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
}

// Sticky, with classes that exclude each other: every character is looked at once.
const ATTRIBUTE = /\s*([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** The attributes that stand between `start` (after the tag's name) and `end` (the tag's `>` or `/>`). */
export function readAttributes(xml: string, start: number, end: number): readonly RawAttribute[] {
  const attributes: RawAttribute[] = [];
  const inside = xml.slice(start, end);
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let match = ATTRIBUTE.exec(inside); match !== null; match = ATTRIBUTE.exec(inside)) {
    const [, name = '', doubleQuoted, singleQuoted = ''] = match;
    attributes.push({ name, value: decodeAttribute(doubleQuoted ?? singleQuoted) });
    read = ATTRIBUTE.lastIndex;
  }
  if (inside.slice(read).trim() !== '') throw new XmlError('attribute expected', start + read);
  return attributes;
}
