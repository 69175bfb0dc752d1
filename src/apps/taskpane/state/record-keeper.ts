import type { DocumentRecord, RecordReading, ReportHost } from '@/core/marks';

/**
 * A document as its host has it, but for a record that could not be written after the marks were: that one still tells
 * what became of them, and goes before the one found until a record is written. All that reads or writes the record
 * does it here.
 */
export class RecordKeeper implements ReportHost {
  private unwritten: DocumentRecord | null = null;

  constructor(private readonly host: ReportHost) {}

  readonly readMarks: ReportHost['readMarks'] = () => this.host.readMarks();
  readonly readParagraphs: ReportHost['readParagraphs'] = (reach) => this.host.readParagraphs(reach);
  readonly applyEdits: ReportHost['applyEdits'] = (edits, options) => this.host.applyEdits(edits, options);
  readonly writeTyped: ReportHost['writeTyped'] = (edits) => this.host.writeTyped(edits);
  readonly adoptBlanks: ReportHost['adoptBlanks'] = (adoptions) => this.host.adoptBlanks(adoptions);

  readonly releaseMarks: ReportHost['releaseMarks'] = (releases, options) =>
    this.host.releaseMarks(releases, options);

  readRecord(): Promise<RecordReading> {
    const { unwritten: record } = this;
    return record === null ? this.host.readRecord() : Promise.resolve({ state: 'present', record });
  }

  /** The record of what was written into the document. */
  async writeRecord(record: DocumentRecord | null): Promise<void> {
    this.unwritten = record;
    await this.replaceRecord(record);
  }

  /** Where nothing else was written: a record that could not be is as if nothing had been asked. */
  async replaceRecord(record: DocumentRecord | null): Promise<void> {
    await this.host.writeRecord(record);
    this.unwritten = null;
  }
}
