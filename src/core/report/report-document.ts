/** A whole report, ready to be written: what every report host inserts. Text is plain text, never markup. */
export interface ReportDocument {
  /** For the document's properties. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table | Picture;

/** Levels as in GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）. The number is part of the text. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly inlines: readonly Inline[];
}

export type ParagraphRole =
  'title' | 'subtitle' | 'salutation' | 'body' | 'signature' | 'date' | 'annexTitle';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly inlines: readonly Inline[];
}

export interface Table {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /** Each row has one cell per column; a cell is one paragraph. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the table's width, relative to the other columns. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** A picture in a paragraph of its own. Whoever writes it makes it smaller where the page is narrower, never larger. */
export interface Picture {
  readonly type: 'picture';
  /** A PNG file. */
  readonly png: Uint8Array;
  /** In points, above 0. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who can't see it. */
  readonly alternativeText: string;
}

export type Inline = TextInline | MarkInline;

export interface TextInline {
  readonly type: 'text';
  readonly text: string;
}

/** A figure in place: becomes one content control around one run. The text is never empty. */
export interface MarkInline {
  readonly type: 'mark';
  readonly key: string;
  readonly label: string;
  readonly text: string;
}
