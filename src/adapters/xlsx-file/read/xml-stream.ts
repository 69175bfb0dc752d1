import { SaxesParser } from 'saxes';
import { XmlError } from '@/core/xml';

/** The values of a tag's attributes by their names, prefixes among them. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * What a part's XML is told to, piece after piece. Names come without their prefixes, whatever namespace these stand
 * for; `depth` is how many elements stand around the tag. A tag that closes itself is opened and closed.
 */
export interface XmlVisitor {
  open(name: string, depth: number, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string, depth: number): void;
}

/** Office documents stay far below. */
const DEEPEST = 1000;

/** Takes XML in as it comes, however it is cut. Throws XmlError where it is not well-formed, and at a DOCTYPE. */
export class XmlStream {
  private readonly parser = new SaxesParser();
  private depth = 0;
  private length = 0;
  /** Where the last tag ended. */
  private tagEnd = 0;

  constructor(visitor: XmlVisitor) {
    const { parser } = this;
    const fail = (reason: string): never => {
      throw new XmlError(reason, parser.position);
    };
    parser.on('error', ({ message }) => fail(message));
    parser.on('doctype', () => fail('DOCTYPE is not allowed'));
    parser.on('opentag', ({ name, attributes }) => {
      if (this.depth >= DEEPEST) fail('nesting too deep');
      visitor.open(localName(name), this.depth, attributes);
      this.depth += 1;
      this.tagEnd = parser.position;
    });
    parser.on('closetag', ({ name }) => {
      this.depth -= 1;
      visitor.close(localName(name), this.depth);
      this.tagEnd = parser.position;
    });
    parser.on('text', (text) => {
      visitor.text(text);
    });
    parser.on('cdata', (text) => {
      visitor.text(text);
    });
  }

  write(xml: string): void {
    this.parser.write(xml);
    this.length += xml.length;
  }

  /** Is the last character written the end of a tag, and not one that stands in a comment or a value? */
  get isAtTagEnd(): boolean {
    return this.tagEnd === this.length;
  }

  end(): void {
    this.parser.close();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
