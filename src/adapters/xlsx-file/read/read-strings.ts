import { decodeEscapes } from '../text-escapes';
import type { Pause } from './pause';
import { PlainStream } from './plain-stream';
import { detached, PLAIN_TEXT } from './plain-text';
import { RichText } from './rich-text';
import type { XmlAttributes, XmlVisitor } from './xml-stream';

/** An item without runs or guides, as nearly all are. */
const PLAIN_ITEM = new RegExp(`[ \\t\\n]*<si><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></si>`, 'y');
const ITEM_DEPTH = 1;

/** Shared strings by their index (ECMA-376 part 1, 18.4). */
export interface SharedStrings {
  readonly strings: readonly string[];
  /** Those of which a part is struck through, and left out. */
  readonly struck: ReadonlySet<number>;
}

/** The shared strings of a workbook. Waits for `pause` after each piece. Throws XmlError. */
export async function readStrings(pieces: AsyncIterable<string>, pause: Pause): Promise<SharedStrings> {
  const items = new StringItems();
  const stream = streamTo(items);
  for await (const piece of pieces) {
    stream.write(piece);
    await pause();
  }
  stream.end();
  return items;
}

/** The texts of a part that is at hand as a whole. Throws XmlError. */
export function readAllStrings(xml: string): readonly string[] {
  const items = new StringItems();
  const stream = streamTo(items);
  stream.write(xml);
  stream.end();
  return items.strings;
}

function streamTo(items: StringItems): PlainStream {
  return new PlainStream(items, {
    start: '<si',
    isBetween: () => items.isBetween,
    take: (xml, offset) => items.takePlain(xml, offset),
  });
}

/** Hears the part and keeps the texts of its items. */
class StringItems implements XmlVisitor, SharedStrings {
  readonly strings: string[] = [];
  readonly struck = new Set<number>();
  /** Did the list begin, or an item in it end, with the last tag? */
  isBetween = false;
  private readonly item = new RichText();

  open(name: string, depth: number, attributes: XmlAttributes): void {
    this.isBetween = depth === ITEM_DEPTH - 1;
    if (name === 'si') this.item.start();
    else this.item.open(name, attributes);
  }

  text(text: string): void {
    this.item.add(text);
  }

  close(name: string, depth: number): void {
    this.isBetween = depth === ITEM_DEPTH;
    if (name === 'si') {
      if (this.item.isPartlyStruck) this.struck.add(this.strings.length);
      this.add(this.item.text);
    } else this.item.close(name);
  }

  takePlain(xml: string, start: number): number {
    let offset = start;
    PLAIN_ITEM.lastIndex = start;
    for (let item = PLAIN_ITEM.exec(xml); item !== null; item = PLAIN_ITEM.exec(xml)) {
      this.add(item[1] ?? '');
      offset = PLAIN_ITEM.lastIndex;
    }
    return offset;
  }

  private add(text: string): void {
    this.strings.push(decodeEscapes(detached(text)));
  }
}
