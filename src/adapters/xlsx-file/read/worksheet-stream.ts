import { NOT_PLAIN, PlainRowReader } from './plain-row';
import { PlainStream } from './plain-stream';
import type { SheetRows } from './sheet-rows';
import { WorksheetVisitor } from './worksheet-visitor';

/** Reads a worksheet part as its text comes, however it is cut. */
export class WorksheetStream {
  readonly visitor: WorksheetVisitor;
  private readonly stream: PlainStream;
  private readonly plain: PlainRowReader;

  constructor(rows: SheetRows) {
    this.plain = new PlainRowReader(rows);
    this.visitor = new WorksheetVisitor(rows);
    this.stream = new PlainStream(this.visitor, {
      start: '<row',
      isBetween: () => this.visitor.isBetweenRows,
      take: (xml, offset) => this.takePlainRows(xml, offset),
    });
  }

  write(piece: string): void {
    this.stream.write(piece);
  }

  end(): void {
    this.stream.end();
  }

  private takePlainRows(xml: string, start: number): number {
    let offset = start;
    for (let end = this.plain.take(xml, offset); end !== NOT_PLAIN; end = this.plain.take(xml, offset))
      offset = end;
    return offset;
  }
}
