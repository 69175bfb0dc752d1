import {
  lineStretches,
  type DocumentParagraph,
  type Story,
  type TableCell,
  type TextSpan,
} from '@/core/marks';
import type { BlankTruth, CorpusDocument, CorpusLine, CorpusTable, OwnFigure } from './corpus-document';
import { readCorpusDocument } from './read-corpus-document';

/** A blank and where it stands. */
export interface PlacedTruth extends BlankTruth {
  readonly story: 'body' | Story;
  /** As `readParagraphs('everywhere')` counts. */
  readonly paragraph: number;
}

/** A document of the corpus as a host would read it, and what is true of it. */
export interface BlankDocument {
  readonly title: string;
  readonly year: number;
  readonly own: readonly OwnFigure[];
  readonly paragraphs: readonly DocumentParagraph[];
  readonly truth: readonly PlacedTruth[];
}

/** Throws what `readCorpusDocument` throws. */
export function readBlankDocument(text: string): BlankDocument {
  return placeBlankDocument(readCorpusDocument(text));
}

/** The paragraphs of a document that has been read, in the order of the port. */
export function placeBlankDocument(document: CorpusDocument): BlankDocument {
  const placing = new Placing();
  for (const block of document.body) {
    if ('rows' in block) placing.addTable(block);
    else placing.add(block, {});
  }
  const notes = document.body.flatMap((block) => ('rows' in block ? [] : block.footnotes));
  document.headers.forEach((line) => placing.add(line, { story: 'header' }));
  document.footers.forEach((line) => placing.add(line, { story: 'footer' }));
  notes.forEach((line) => placing.add(line, { story: 'footnote' }));
  const { title, year, own } = document;
  return { title, year, own, paragraphs: placing.paragraphs, truth: placing.truth };
}

const EMPTY: CorpusLine = { pieces: [], blanks: [] };

class Placing {
  readonly paragraphs: DocumentParagraph[] = [];
  readonly truth: PlacedTruth[] = [];
  private tables = 0;

  add(line: CorpusLine, place: { readonly story?: Story; readonly cell?: TableCell }): void {
    const index = this.paragraphs.length;
    this.paragraphs.push({ index, text: textOf(line), marks: [], ...place, ...spansOf(line) });
    const story: PlacedTruth['story'] = place.story ?? 'body';
    this.truth.push(...line.blanks.map((blank) => ({ ...blank, story, paragraph: index })));
  }

  addTable({ rows }: CorpusTable): void {
    const table = this.tables;
    this.tables += 1;
    rows.forEach((cells, row) =>
      cells.forEach(({ paragraphs, nested, span }, column) => {
        const cell = span > 1 ? { table, row, column, span } : { table, row, column };
        paragraphs.forEach((line) => this.add(line, { cell }));
        if (nested === null) return;
        this.addTable(nested);
        this.add(EMPTY, { cell });
      }),
    );
  }
}

function textOf({ pieces }: CorpusLine): string {
  return pieces.map(({ text }) => text).join('');
}

const NOT_UNDERLINED = '\u0000';

function spansOf(line: CorpusLine): Pick<DocumentParagraph, 'lines' | 'openControls'> {
  const openControls: TextSpan[] = [];
  // What is not underlined is masked, so that a stretch that goes over several runs is found as one.
  let underlined = '';
  for (const { text, isUnderlined, control } of line.pieces) {
    if (control === 'open') openControls.push({ start: underlined.length, length: text.length });
    underlined += isUnderlined ? text : NOT_UNDERLINED.repeat(text.length);
  }
  const lines = Array.from(underlined.matchAll(new RegExp(`[^${NOT_UNDERLINED}]+`, 'g'))).flatMap(
    ({ index, 0: stretch }) =>
      lineStretches(stretch).map(({ start, length }) => ({ start: index + start, length })),
  );
  return {
    ...(lines.length > 0 ? { lines } : {}),
    ...(openControls.length > 0 ? { openControls } : {}),
  };
}
