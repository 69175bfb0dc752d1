import type { DocumentRecord } from './record';

/** One figure standing in a document, in document order. */
export interface Mark {
  /** Position among the document's marks, from 0; names the mark in an edit. */
  readonly index: number;
  /** The control's tag, `fig:` and on (contract §4). */
  readonly tag: string;
  readonly title: string;
  /** What a reader of the document sees in it; empty while it shows its placeholder. */
  readonly text: string;
}

/** New text for one mark. Never empty: an empty control shows Word's placeholder (OJ#785, OJ#1515). */
export interface MarkEdit {
  readonly index: number;
  readonly text: string;
}

/** The record found in a document. `missing` and `damaged` both mean: nothing is known of the last writing. */
export type RecordReading =
  { readonly state: 'present'; readonly record: DocumentRecord } | { readonly state: 'missing' | 'damaged' };

/** Port: a document that holds marks (a .docx file's bytes, the document open in Word). */
export interface ReportHost {
  readMarks(): Promise<readonly Mark[]>;
  readRecord(): Promise<RecordReading>;
  /** Changes the text of the named marks and nothing else, and puts the record in place of the one before. */
  applyEdits(edits: readonly MarkEdit[], record: DocumentRecord): Promise<void>;
}
