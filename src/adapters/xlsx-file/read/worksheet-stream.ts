import { PlainRowReader, type PlainRow } from './plain-row';
import { PlainStream } from './plain-stream';
import type { SheetRows } from './sheet-rows';
import { WorksheetVisitor } from './worksheet-visitor';

/** Reads a worksheet part as its text comes, however it is cut. */
export class WorksheetStream {
  readonly visitor: WorksheetVisitor;
  private readonly stream: PlainStream;
  private readonly plain = new PlainRowReader();

  constructor(private readonly rows: SheetRows) {
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
    for (let row = this.plain.at(xml, offset); row !== null; row = this.plain.at(xml, offset)) {
      this.add(row);
      offset = row.end;
    }
    return offset;
  }

  private add({ number, hidden, cells }: PlainRow): void {
    this.rows.open(number, hidden);
    for (const cell of cells) {
      this.rows.addUnder(cell[1] ?? '', {
        style: cell[3] ?? '0',
        type: cell[4] ?? 'n',
        formula: cell[5] !== undefined,
        value: cell[6] ?? cell[7] ?? null,
      });
    }
    this.rows.close();
  }
}
