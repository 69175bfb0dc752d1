import type {
  CorpusCell,
  CorpusDocument,
  CorpusLine,
  CorpusParagraph,
  CorpusTable,
  OwnFigure,
} from './corpus-document';
import { readCorpusLine } from './read-corpus-line';

/*
 * The format, a line at a time:
 *
 *   # a comment                    title: …   year: 2021   own: name|unit   set what they say; `own` may repeat
 *   ## a heading                   any other line is a paragraph, ¶ alone an empty one; empty lines mean nothing
 *   | cell | cell |                lines that follow each other are a table; a cell `<` belongs to the one before it,
 *                                  `^` to the one above, and ‖ parts the paragraphs of a cell
 *   || cell || cell ||             rows of a table within the last cell of the row above
 *   >> header  << footer           of the whole document
 *   ^^ footnote                    of the paragraph above
 *
 * Within a line:
 *
 *   ⟦shown|kind|key⟧   a blank. `kind` is one of the contract's or `date`, a/b where both can be defended (the best
 *                      first), `?` where it may be found or not. `key` is a figure (`own:name` for a user's own, and
 *                      `@2021Q1` behind it for a part of the time), `-` or nothing where none is right, a/b where
 *                      both can be defended, `?` where no suggestion would be a fault
 *   ⟦control:…|…⟧      the same as a control that waits for somebody to type, with its placeholder or without
 *   ⟨text⟩  ⟪text⟫     underlined text, a control that has been filled; neither is a blank
 *   ¦                  the formatting changes here, also within a blank
 *   ␣  ⇥  ⏎            a space (underlined, where it is all of a blank), a tab, a line break
 */

/** Throws Error for a text without title or year, and for what the format does not know. */
export function readCorpusDocument(text: string): CorpusDocument {
  const reading = new Reading();
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !/^#(?!#)/.test(line)) reading.take(line);
  }
  return reading.document();
}

interface OpenTable {
  rows: CorpusCell[][];
}

const HEAD = /^(title|year|own): (.+)$/;

class Reading {
  private readonly head = new Map<string, string>();
  private readonly own: OwnFigure[] = [];
  private readonly body: (CorpusParagraph | CorpusTable)[] = [];
  private readonly headers: CorpusLine[] = [];
  private readonly footers: CorpusLine[] = [];
  private table: OpenTable | null = null;
  private nested: OpenTable | null = null;

  take(line: string): void {
    if (line.startsWith('||')) this.takeNestedRow(readRow(line, '||'));
    else if (line.startsWith('|')) this.takeRow(readRow(line, '|'));
    else {
      this.table = null;
      this.takeOther(line);
    }
  }

  document(): CorpusDocument {
    const { own, body, headers, footers } = this;
    const title = this.head.get('title') ?? '';
    const year = Number(this.head.get('year'));
    if (title === '' || !Number.isInteger(year)) throw new Error('A document needs a title and a year.');
    // Word wants a paragraph behind a table at the end.
    if (this.table !== null) this.addParagraph('', false);
    return { title, year, own, body, headers, footers };
  }

  private takeRow(row: CorpusCell[]): void {
    this.nested = null;
    if (this.table === null) {
      this.table = { rows: [] };
      this.body.push(this.table);
    }
    this.table.rows.push(row);
  }

  private takeNestedRow(row: CorpusCell[]): void {
    const outer = this.table?.rows.at(-1);
    const cell = outer?.at(-1);
    if (outer === undefined || cell === undefined) throw new Error('A nested row needs a row above it.');
    this.nested ??= { rows: [] };
    this.nested.rows.push(row);
    outer[outer.length - 1] = { ...cell, nested: this.nested };
  }

  private takeOther(line: string): void {
    const sign = line.slice(0, 2);
    const rest = line.slice(2).trim();
    const [, name = '', value = ''] = HEAD.exec(line) ?? [];
    if (name === 'own') this.own.push(readOwn(value));
    else if (name !== '') this.head.set(name, value);
    else if (sign === '>>') this.headers.push(readCorpusLine(rest));
    else if (sign === '<<') this.footers.push(readCorpusLine(rest));
    else if (sign === '^^') this.addFootnote(readCorpusLine(rest));
    else this.addParagraph(sign === '##' ? rest : line.replace(/^¶$/, ''), sign === '##');
  }

  private addParagraph(line: string, isHeading: boolean): void {
    this.body.push({ ...readCorpusLine(line), isHeading, footnotes: [] });
  }

  private addFootnote(note: CorpusLine): void {
    const above = this.body.at(-1);
    if (above === undefined || 'rows' in above) throw new Error('A footnote needs a paragraph above it.');
    this.body[this.body.length - 1] = { ...above, footnotes: [...above.footnotes, note] };
  }
}

function readOwn(value: string): OwnFigure {
  const [name = '', unit = ''] = value.split('|');
  return { name, unit };
}

function readRow(line: string, border: '|' | '||'): CorpusCell[] {
  const cells: CorpusCell[] = [];
  for (const text of cellTexts(line, border)) {
    const before = cells.at(-1);
    if (text === '<' && before !== undefined) cells[cells.length - 1] = { ...before, span: before.span + 1 };
    else cells.push(readCell(text));
  }
  return cells;
}

function readCell(text: string): CorpusCell {
  const isContinued = text === '^';
  const paragraphs = (isContinued ? '' : text).split('‖').map(readCorpusLine);
  return { paragraphs, span: 1, isContinued, nested: null };
}

/** A blank has borders of its own, which part no cells. */
function cellTexts(line: string, border: '|' | '||'): readonly string[] {
  const blanks = line.match(/⟦[^⟧]*⟧/gu) ?? [];
  const cells = line.replaceAll(/⟦[^⟧]*⟧/gu, '⟦').split(border);
  let next = 0;
  return cells.slice(1, -1).map((cell) => cell.trim().replaceAll('⟦', () => blanks[next++] ?? ''));
}
