import type { XmlReader } from '@/core/xml';
import { OFFICE, TEXT } from './open-document';

/** Elements with texts of their own, which are not the cell's. */
const NOTES: ReadonlySet<string> = new Set(['annotation', 'note', 'ruby-text']);

/** Gathers the text of a cell: paragraphs are lines; white space counts once (OpenDocument 1.3 part 3, 6.1.2). */
export class CellText {
  private readonly lines: string[] = [];
  private line: string | null = null;
  /** Depth of the note the reader is in. */
  private note: number | null = null;

  take(reader: XmlReader): void {
    if (this.note !== null) {
      if (reader.kind === 'close' && reader.depth === this.note) this.note = null;
      return;
    }
    if (reader.kind === 'text' || reader.kind === 'cdata') {
      if (this.line !== null) this.line += reader.text.replace(/[ \t\r\n]+/g, ' ');
      return;
    }
    if (reader.kind === 'open' && isNote(reader)) this.note = reader.depth;
    else if (reader.namespace === TEXT) this.takeElement(reader);
  }

  get value(): string {
    return this.lines.join('\n');
  }

  private takeElement(reader: XmlReader): void {
    if (reader.local === 'p' || reader.local === 'h') this.takeParagraph(reader);
    else if (this.line === null || reader.kind === 'close') return;
    else if (reader.local === 's') this.line += ' '.repeat(spaces(reader));
    else if (reader.local === 'tab') this.line += '\t';
    else if (reader.local === 'line-break') this.line += '\n';
  }

  private takeParagraph(reader: XmlReader): void {
    if (reader.kind === 'open') this.line = '';
    else this.lines.push(this.line ?? '');
    if (reader.kind !== 'open') this.line = null;
  }
}

const MOST_SPACES = 1000;

function spaces(reader: XmlReader): number {
  return Math.min(Number(reader.attribute('c', TEXT) ?? 1) || 1, MOST_SPACES);
}

function isNote(reader: XmlReader): boolean {
  return NOTES.has(reader.local) && (reader.namespace === OFFICE || reader.namespace === TEXT);
}
