import { XmlStream, type XmlVisitor } from './xml-stream';

/** No plain element is as long; what may be its beginning is kept that long for its end to come. */
const LONGEST_WAIT = 256 * 1024;

/** What a part has very many of, nearly all in one plain form that is read at a glance. */
export interface PlainElements {
  /** What each begins with: `<row`. */
  readonly start: string;
  /** With the last tag the parser heard, did it come to where only such an element can follow? */
  isBetween(): boolean;
  /** Takes those that stand at the offset one after the other; gives where they end. */
  take(xml: string, offset: number): number;
}

/**
 * Reads a part as its text comes, however it is cut. Plain elements are taken out of it, everything else is the XML
 * parser's: without them the document is as well-formed as it was with them.
 */
export class PlainStream {
  private readonly stream: XmlStream;
  /** What may be the beginning of a plain element. */
  private rest = '';
  /** Is the parser where only such an element can follow? */
  private isBetween = false;

  constructor(
    visitor: XmlVisitor,
    private readonly plain: PlainElements,
  ) {
    this.stream = new XmlStream(visitor);
  }

  write(piece: string): void {
    const xml = this.rest + piece;
    this.rest = '';
    for (let offset = 0; offset < xml.length;) {
      if (this.isBetween) offset = this.plain.take(xml, offset);
      const next = xml.indexOf(this.plain.start, offset + 1);
      if (next < 0 && this.isBetween && xml.length - offset < LONGEST_WAIT) {
        this.rest = xml.slice(offset);
        return;
      }
      const end = next < 0 ? xml.length : next;
      this.parse(xml.slice(offset, end));
      offset = end;
    }
  }

  end(): void {
    this.parse(this.rest);
    this.stream.end();
  }

  private parse(xml: string): void {
    const end = endOfMarkup(xml);
    this.stream.write(xml.slice(0, end));
    this.isBetween = this.stream.isAtTagEnd && this.plain.isBetween();
    this.stream.write(xml.slice(end));
  }
}

/** Where the white space begins that an XML text ends with. */
function endOfMarkup(xml: string): number {
  let end = xml.length;
  while (end > 0 && xml.charCodeAt(end - 1) <= 0x20) end -= 1;
  return end;
}
