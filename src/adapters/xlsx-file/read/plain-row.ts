import { XmlError } from '@/core/xml';
import { PLAIN_TEXT } from './plain-text';
import { isTrue } from './read-workbook-part';
import { XmlStream } from './xml-stream';

/** A row of nothing but cells in the form in which nearly every program writes them. */
export interface PlainRow {
  /** As written. */
  readonly number: string;
  readonly hidden: boolean;
  /** Matches of the cells; what the groups are, `PLAIN_CELL` says. */
  readonly cells: readonly RegExpExecArray[];
  /** Offset after the row. */
  readonly end: number;
}

const VALUE = '[^<>&"\\0-\\x1f\\x7f-\\x9f\\u2028\\ufffe\\uffff]*';
const OPEN_ROW = new RegExp(
  `[ \\t\\n]*<row r="([1-9]\\d{0,6})"((?: [A-Za-z][\\w:]{0,30}="${VALUE}"){0,20})(/?)>`,
  'y',
);
const CLOSE_ROW = '</row>';
/** Column, row, style, type, formula, value, inline text. */
const PLAIN_CELL = new RegExp(
  '<c r="([A-Z]{1,3})([1-9]\\d{0,6})"(?: s="(\\d{1,6})")?(?: t="(n|s|str|b|e|d|inlineStr)")?(?:/>|>' +
    `(<f>${PLAIN_TEXT}</f>)?(?:<v>(${PLAIN_TEXT})</v>|<is><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></is>)?</c>)`,
  'y',
);

/** Heights, spans and the like, as many as a sheet has. */
const MOST_ATTRIBUTES = 1_000;

/**
 * Finds rows that can be read at a glance, a strict part of what the XML parser reads and read to the same: the parser
 * alone takes longer over the rows of a large ledger than everything else together.
 */
export class PlainRowReader {
  /** Whether the row is hidden, by its attributes; null where the parser must say what is wrong with them. */
  private readonly hiddenBy = new Map<string, boolean | null>();

  /** The plain row at the offset; null where something else stands there, or less than a whole row. */
  at(xml: string, offset: number): PlainRow | null {
    OPEN_ROW.lastIndex = offset;
    const [head, number = '', attributes = '', slash] = OPEN_ROW.exec(xml) ?? [];
    if (head === undefined) return null;
    const hidden = attributes === '' ? false : this.isHidden(attributes);
    const end = offset + head.length;
    if (hidden === null) return null;
    return slash === '/' ? { number, hidden, cells: [], end } : rowOfCells(xml, end, number, hidden);
  }

  private isHidden(attributes: string): boolean | null {
    const known = this.hiddenBy.get(attributes);
    if (known !== undefined || this.hiddenBy.size >= MOST_ATTRIBUTES) return known ?? null;
    const hidden = readHidden(attributes);
    this.hiddenBy.set(attributes, hidden);
    return hidden;
  }
}

function rowOfCells(xml: string, start: number, number: string, hidden: boolean): PlainRow | null {
  const cells: RegExpExecArray[] = [];
  let end = start;
  PLAIN_CELL.lastIndex = start;
  for (let cell = PLAIN_CELL.exec(xml); cell !== null; cell = PLAIN_CELL.exec(xml)) {
    if (cell[2] !== number) return null;
    cells.push(cell);
    end = PLAIN_CELL.lastIndex;
  }
  return xml.startsWith(CLOSE_ROW, end) ? { number, hidden, cells, end: end + CLOSE_ROW.length } : null;
}

function readHidden(attributes: string): boolean | null {
  let hidden = false;
  const stream = new XmlStream({
    open: (_name, _depth, { hidden: stated = null }) => (hidden = isTrue(stated)),
    text: () => undefined,
    close: () => undefined,
  });
  try {
    stream.write(`<row r="1"${attributes}/>`);
    stream.end();
    return hidden;
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}
