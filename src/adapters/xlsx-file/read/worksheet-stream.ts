import { PlainRowReader, type PlainRow } from './plain-row';
import type { SheetRows } from './sheet-rows';
import { WorksheetVisitor } from './worksheet-visitor';
import { XmlStream } from './xml-stream';

const ROW_START = '<row';
/** No plain row is as long; what may be its beginning is kept that long for its end to come. */
const LONGEST_WAIT = 256 * 1024;

/**
 * Reads a worksheet part as its text comes, however it is cut. Plain rows are taken out of it, everything else is the
 * XML parser's: without them the document is as well-formed as it was with them.
 */
export class WorksheetStream {
  readonly visitor: WorksheetVisitor;
  private readonly stream: XmlStream;
  private readonly plain = new PlainRowReader();
  /** What may be the beginning of a plain row. */
  private rest = '';
  /** Is the parser where only a row can follow? */
  private isBetweenRows = false;

  constructor(private readonly rows: SheetRows) {
    this.visitor = new WorksheetVisitor(rows);
    this.stream = new XmlStream(this.visitor);
  }

  write(piece: string): void {
    const xml = this.rest + piece;
    this.rest = '';
    for (let offset = 0; offset < xml.length;) {
      if (this.isBetweenRows) offset = this.takePlainRows(xml, offset);
      const next = xml.indexOf(ROW_START, offset + 1);
      if (next < 0 && this.isBetweenRows && xml.length - offset < LONGEST_WAIT) {
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

  private takePlainRows(xml: string, start: number): number {
    let offset = start;
    for (let row = this.plain.at(xml, offset); row !== null; row = this.plain.at(xml, offset)) {
      this.add(row);
      offset = row.end;
    }
    return offset;
  }

  private add({ number, hidden, cells }: PlainRow): void {
    this.rows.open(number, hidden);
    for (const [, column = '', , style = '0', type = 'n', formula, value, text] of cells) {
      this.rows.addUnder(column, {
        style,
        type,
        formula: formula !== undefined,
        value: value ?? text ?? null,
      });
    }
    this.rows.close();
  }

  private parse(xml: string): void {
    const end = endOfMarkup(xml);
    this.stream.write(xml.slice(0, end));
    this.isBetweenRows = this.stream.isAtTagEnd && this.visitor.isBetweenRows;
    this.stream.write(xml.slice(end));
  }
}

/** Where the white space begins that an XML text ends with. */
function endOfMarkup(xml: string): number {
  let end = xml.length;
  while (end > 0 && xml.charCodeAt(end - 1) <= 0x20) end -= 1;
  return end;
}
