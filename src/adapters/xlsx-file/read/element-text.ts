import type { XmlReader } from '@/core/xml';
import { visitInside } from './visit-inside';

/** All text inside the element whose opening tag the reader stands on; goes on to its closing tag. */
export function readElementText(reader: XmlReader): string {
  let text = '';
  visitInside(reader, () => (text += textOf(reader)));
  return text;
}

function textOf(reader: XmlReader): string {
  return reader.kind === 'text' || reader.kind === 'cdata' ? reader.text : '';
}
