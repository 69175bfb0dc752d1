import { readElement, type XmlElement, type XmlReader } from '@/core/xml';
import { isNamed } from './record-nodes';
import { RECORD_NAMESPACE } from './record-namespace';

/** How the items of a list are read: at once where they are written as this program does, else as elements. */
export interface ItemReading<Item> {
  readonly name: string;
  /** Sticky; matches a whole item that holds nothing unusual. */
  readonly plain: RegExp;
  /** What the pattern caught, from the place 1 on, as it stands in the XML. */
  fromPlain(caught: readonly (string | undefined)[]): Item;
  fromElement(element: XmlElement): Item;
}

/** The items of the list whose tag the reader stands on; afterwards it stands on the list's end. Throws XmlError. */
export function readItems<Item>(reader: XmlReader, reading: ItemReading<Item>): readonly Item[] {
  const items: Item[] = [];
  if (reader.kind === 'empty') return items;
  const { depth } = reader;
  for (;;) {
    const match = reader.pass(reading.plain);
    if (match !== null) {
      if (reader.namespace === RECORD_NAMESPACE) items.push(reading.fromPlain(match));
      continue;
    }
    reader.next();
    if (reader.kind === 'close' && reader.depth === depth) return items;
    if (reader.local === '') continue;
    const element = readElement(reader);
    if (isNamed(element, reading.name)) items.push(reading.fromElement(element));
  }
}
