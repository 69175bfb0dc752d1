import type { XmlReader } from '@/core/xml';
import { visitInside } from './visit-inside';

/** All text inside the element whose opening tag the reader stands on; goes on to its closing tag. */
export function readElementText(reader: XmlReader): string {
  let text = '';
  visitInside(reader, () => (text += textOf(reader)));
  return text;
}

/**
 * The text of a string item, its runs joined, without phonetic guides (ECMA-376 part 1, 18.4.8).
 * Goes on to the item's closing tag.
 */
export function readRichText(reader: XmlReader): string {
  let text = '';
  visitInside(reader, () => {
    if (reader.local === 'rPh') visitInside(reader, () => undefined);
    else if (reader.local === 't' && reader.kind === 'open') text += readElementText(reader);
  });
  return text;
}

function textOf(reader: XmlReader): string {
  return reader.kind === 'text' || reader.kind === 'cdata' ? reader.text : '';
}
