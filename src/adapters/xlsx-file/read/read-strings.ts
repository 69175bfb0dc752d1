import { decodeEscapes } from '../text-escapes';
import type { Pause } from './pause';
import { RichText } from './rich-text';
import { XmlStream } from './xml-stream';

/**
 * The shared strings of a workbook by their index (ECMA-376 part 1, 18.4). Waits for `pause` after each piece.
 * Throws XmlError.
 */
export async function readStrings(pieces: AsyncIterable<string>, pause: Pause): Promise<string[]> {
  const strings: string[] = [];
  const item = new RichText();
  const stream = new XmlStream({
    open(name) {
      if (name === 'si') item.start();
      else item.open(name);
    },
    text(text) {
      item.add(text);
    },
    close(name) {
      if (name === 'si') strings.push(decodeEscapes(item.text));
      else item.close(name);
    },
  });
  for await (const piece of pieces) {
    stream.write(piece);
    await pause();
  }
  stream.end();
  return strings;
}
