import type { DocumentRecord, RecordedScope } from './record';

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
  /** The mark becomes one of another figure, in the same writing: the tag as `tagOf` makes it. Absent: it stays. */
  readonly tag?: string;
  /** The new title, written as `titleOf` cuts it. Absent: it stays. */
  readonly title?: string;
}

/**
 * Why a mark is not known to say its new text. `changed`: it no longer reads as it did when the marks were read.
 * `deleted`: it is gone since. `locked`: Word would not have it unlocked. `textBox`: it stands where Word's interface
 * does not reach. `commented`: a comment is anchored in it, which new text would remove (OJ#2574). `unknown`: the host
 * stopped answering, and the mark may say the old text or the new one. `cancelled`: it was not written any more once
 * the signal was aborted. `refused`: all else.
 */
export type UnwrittenReason =
  'changed' | 'deleted' | 'locked' | 'textBox' | 'commented' | 'unknown' | 'cancelled' | 'refused';

export interface UnwrittenMark {
  readonly index: number;
  readonly reason: UnwrittenReason;
  /** The host's own word for it, such as an error code; empty where it gave none. */
  readonly detail: string;
}

/** What became of each edit: every index stands in one of the two lists. */
export interface EditOutcome {
  readonly written: readonly number[];
  readonly unwritten: readonly UnwrittenMark[];
}

/** How far a writing has come, in marks: `done` were tried or needed no writing. */
export interface EditProgress {
  readonly done: number;
  readonly total: number;
}

export interface EditOptions {
  /** Called as marks are written; once `done` is `total`, all that follows is a second try. */
  readonly onProgress?: (progress: EditProgress) => void;
  /** Aborted: nothing more is written. What was written stays. */
  readonly signal?: AbortSignal;
  /**
   * The marks as they were when the edits were planned, where that was not the last reading. What stands at an index
   * and reads otherwise by now is another mark, or no longer the same: it is left, as `changed`.
   */
  readonly plannedFor?: readonly Mark[];
}

/**
 * A paragraph of the body as its reader sees it, without what hides in fields or deletions. Tabs and line breaks
 * are \t and \n.
 */
export interface DocumentParagraph {
  /**
   * Position among all paragraphs of the body from 0, those of tables and of controls around paragraphs included,
   * those of text boxes not: Word's interface does not list them.
   */
  readonly index: number;
  readonly text: string;
  /** The marks in it, in their order. */
  readonly marks: readonly PlacedMark[];
  /** Where it belongs; absent: the body. */
  readonly story?: Story;
  /** The cell of a table it stands in, the innermost one; absent: in none, or nobody asked (see ParagraphReach). */
  readonly cell?: TableCell;
  /** White space that is underlined, a line to write on, in their order; absent: none, or nobody asked. */
  readonly lines?: readonly TextSpan[];
  /** Controls of the document's own that wait for somebody to type, in their order; absent: none, or nobody asked. */
  readonly openControls?: readonly TextSpan[];
}

/** What stands outside the body. */
export type Story = 'header' | 'footer' | 'footnote' | 'endnote';

/** In UTF-16 units of a paragraph's text. */
export interface TextSpan {
  readonly start: number;
  readonly length: number;
}

/** All from 0: tables as they begin in the document, rows in their table, cells in their row. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns it covers, where that is more than one; a host that can't tell leaves it out, as Word does. */
  readonly span?: number;
}

/**
 * `body`: the texts of the body. `everywhere`: what may hold a blank, too: headers, footers and notes behind the body,
 * with indices that go on from its last; cells, lines to write on, and open controls. An open control's placeholder
 * is text of its paragraph then; one that shows nothing has a length of 0.
 */
export type ParagraphReach = 'body' | 'everywhere';

/**
 * Where a mark stands in the text of its paragraph. One that shows no text of its own, such as one that invites to
 * type, and one that goes over several paragraphs is placed in none.
 */
export interface PlacedMark {
  /** The mark's own index. */
  readonly index: number;
  /** In UTF-16 units of the paragraph's text. */
  readonly start: number;
  readonly length: number;
}

/** Typed words that are to be replaced, and where they stand. */
export interface TypedPlace {
  /** By its index, those outside the body included. */
  readonly paragraph: number;
  /** In UTF-16 units of the paragraph's text. */
  readonly start: number;
  /** What stands there now. */
  readonly blank: string;
  /** What stands around it, such as its sentence: where that reads otherwise it is another place. Absent: no matter. */
  readonly around?: { readonly start: number; readonly text: string };
}

/** New words for typed ones, which stay typed. Typed into an open control, they stand in it. */
export interface TypedEdit extends TypedPlace {
  readonly text: string;
}

/** A blank that becomes a mark in place: the text at `start` of a paragraph, replaced by the figure's text. */
export interface Adoption extends TypedPlace {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/**
 * Why a blank is not known to be a mark, or typed words to be others. `changed`: they are not there (any more).
 * `insideControl`: they stand in a control, and marks don't nest. `unknown`: the host stopped answering. `refused`: all else.
 */
export type LeftReason = 'changed' | 'insideControl' | 'unknown' | 'refused';

/** A mark that becomes typed words, in the writing it has. An empty text takes it out with nothing in its place. */
export interface Release {
  readonly index: number;
  readonly text: string;
}

/** A place that was left as it is, by its position in the list that was given. */
export interface LeftPlace {
  readonly position: number;
  readonly reason: LeftReason;
  readonly detail: string;
}

/** What became of each adoption, by its position in the list that was given. */
export interface AdoptionOutcome {
  readonly adopted: readonly number[];
  readonly left: readonly LeftPlace[];
}

/** What became of each edit of typed words, by its position in the list that was given. */
export interface TypedOutcome {
  readonly written: readonly number[];
  readonly left: readonly LeftPlace[];
}

/**
 * The record found in a document. `missing`, `damaged` and `newer` all mean: nothing is known of the last writing.
 * `newer`: only a later version of this program can read what is there.
 */
export type RecordReading =
  | {
      readonly state: 'present';
      readonly record: DocumentRecord;
      /** What else the document keeps; absent: nothing. */
      readonly beside?: RecordsBeside;
    }
  | { readonly state: 'missing' | 'damaged' | 'newer' };

/** How many other records a document keeps, as it may when two documents were merged. */
export interface RecordsBeside {
  /** Other sound ones, that say something else: joined into the one that was written last. */
  readonly joined: number;
  /**
   * What the sound ones are of, the ruling one first, where that is not the same: nobody can tell then which marks were
   * counted for which of them. Absent: they agree.
   */
  readonly scopes?: readonly RecordedScope[];
  /** Ones that can't be read: what they say is lost with the next writing. */
  readonly damaged: number;
  /** Ones of later versions, that stay. */
  readonly newer: number;
}

/** Port: a document that holds marks (a .docx file's bytes, the document open in Word). */
export interface ReportHost {
  readMarks(): Promise<readonly Mark[]>;
  readRecord(): Promise<RecordReading>;
  /** Those of the body, or all (see ParagraphReach). A host that can't reach a story leaves it out. */
  readParagraphs(reach?: ParagraphReach): Promise<readonly DocumentParagraph[]>;
  /**
   * Changes the text of the named marks, as they were last read, and where an edit says so what they are marks of; and
   * nothing else. Rejects with the signal's reason where that is aborted before anything was asked of the document.
   */
  applyEdits(edits: readonly MarkEdit[], options?: EditOptions): Promise<EditOutcome>;
  /** Replaces typed words, each with the formatting of what stood there first; marks and all else stay. */
  writeTyped(edits: readonly TypedEdit[]): Promise<TypedOutcome>;
  /**
   * Turns blanks into marks, each with the formatting of the blank; all else stays. An open control whose whole text is
   * the blank becomes the mark itself.
   */
  adoptBlanks(adoptions: readonly Adoption[]): Promise<AdoptionOutcome>;
  /**
   * Turns marks, as they were last read, back into typed words; all else stays. One that is told as unwritten is a mark
   * still, whatever it says. Rejects with RangeError for a mark that is not there.
   */
  releaseMarks(releases: readonly Release[], options?: Pick<EditOptions, 'plannedFor'>): Promise<EditOutcome>;
  /**
   * Puts the record in place of all those before, damaged ones too; null takes them out. After the texts, so that it
   * never runs ahead. Records of later versions are neither changed nor taken out: this one then stands beside them and
   * is the one that is read here, while a later version finds both and knows from their times which of them is newer.
   */
  writeRecord(record: DocumentRecord | null): Promise<void>;
}
