import type { Anchor } from './find-place';
import type { InsertStep, ParagraphStep, Piece, TableStep } from './insert-steps';
import { queuePicture, setPictureLine, type QueuedPicture } from './queue-picture';
import { wrapAsMark } from './wrap-as-mark';

/** A mark that is to be there, and the text it is to show. */
export interface StandingMark {
  readonly control: Word.ContentControl;
  readonly text: string;
}

/** A table whose columns are to be as wide as the report says. Its width is loaded. */
export interface QueuedTable {
  readonly table: Word.Table;
  readonly shares: readonly number[];
}

export interface QueuedSteps {
  readonly marks: readonly StandingMark[];
  readonly tables: readonly QueuedTable[];
  /** Paragraphs that are to begin two characters in. Of the first one the size and the indent it has are loaded. */
  readonly indented: readonly Word.Paragraph[];
  readonly pictures: readonly QueuedPicture[];
}

/** Asks for all steps, one after the other, behind the anchor. */
export function queueSteps(anchor: Anchor, steps: readonly InsertStep[]): QueuedSteps {
  const marks: StandingMark[] = [];
  const tables: QueuedTable[] = [];
  const indented: Word.Paragraph[] = [];
  const flushRight: Word.Paragraph[] = [];
  const pictures: QueuedPicture[] = [];
  let last: Anchor = anchor;
  // A table at the document's end would get a paragraph of Word's own, so the one behind it comes first.
  let waiting: TableStep | null = null;
  for (const step of steps) {
    if (step.type === 'table') {
      waiting = step;
      continue;
    }
    const paragraph = last.insertParagraph('', 'After');
    if (waiting !== null) tables.push(queueTable(paragraph, waiting, marks));
    waiting = null;
    last = paragraph;
    if (step.type === 'picture') {
      pictures.push(queuePicture(paragraph, step.picture));
      continue;
    }
    queueParagraph(paragraph, step, marks);
    if (step.isIndented) indented.push(paragraph);
    if (step.isFlushRight) flushRight.push(paragraph);
  }
  // A new paragraph looks like the one it is inserted behind, so this comes when all are there.
  for (const paragraph of flushRight) paragraph.alignment = 'Right';
  pictures.forEach(setPictureLine);
  indented[0]?.load('firstLineIndent,font/size');
  return { marks, tables, indented, pictures };
}

function queueParagraph(paragraph: Word.Paragraph, step: ParagraphStep, marks: StandingMark[]): void {
  paragraph.styleBuiltIn = step.style;
  queuePieces(paragraph, step.pieces, marks);
}

function queueTable(behind: Word.Paragraph, step: TableStep, marks: StandingMark[]): QueuedTable {
  const values = step.values.map((line) => [...line]);
  const table = behind.insertTable(values.length, values[0]?.length ?? 0, 'Before', values);
  table.headerRowCount = 1;
  if (step.isCentred) table.horizontalAlignment = 'Centered';
  for (const { row, column, pieces } of step.cells) {
    queuePieces(table.getCell(row, column).body.paragraphs.getFirst(), pieces, marks);
  }
  table.load('width');
  return { table, shares: step.shares };
}

/** All texts first: one put behind a control at the paragraph's end may land inside it. */
function queuePieces(paragraph: Word.Paragraph, pieces: readonly Piece[], marks: StandingMark[]): void {
  const ranges = pieces.map(({ text }) => paragraph.insertText(text, 'End'));
  pieces.forEach(({ text, mark }, index) => {
    const range = ranges[index];
    if (mark !== null && range !== undefined) marks.push({ control: wrapAsMark(range, mark), text });
  });
}
