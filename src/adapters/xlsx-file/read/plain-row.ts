import { XmlError } from '@/core/xml';
import { detached, PLAIN_TEXT } from './plain-text';
import { isTrue } from './read-workbook-part';
import type { SheetRows } from './sheet-rows';
import { takePlainCells, wholeNumber } from './take-plain-cells';
import { XmlStream } from './xml-stream';

const VALUE = '[^<>&"\\0-\\x1f\\x7f-\\x9f\\u2028\\ufffe\\uffff]*';
const TYPE = '(?:n|s|str|b|e|d|inlineStr)';
const STORED = `<v>${PLAIN_TEXT}</v>|<is><t(?: xml:space="preserve")?>${PLAIN_TEXT}</t></is>`;
const CELL =
  `<c r="[A-Z]{1,3}\\1"(?: s="\\d{1,6}")?(?: t="${TYPE}")?` +
  `(?:/>|>(?:<f>${PLAIN_TEXT}</f>)?(?:${STORED})?</c>)`;
/** A row of nothing but cells in the form in which nearly every program writes them. */
const PLAIN_ROW = new RegExp(
  `[ \\t\\n]*<row r="([1-9]\\d{0,6})"(?: [A-Za-z][\\w:]{0,30}="${VALUE}"){0,20}(?:/>|>(?:${CELL})*</row>)`,
  'y',
);

/** Heights, spans and the like, as many as a sheet has. */
const MOST_ATTRIBUTES = 1_000;

/** What is given where no plain row stands. */
export const NOT_PLAIN = -1;

/**
 * Takes rows that can be read at a glance, a strict part of what the XML parser reads and read to the same: the parser
 * alone takes longer over the rows of a large ledger than everything else together.
 */
export class PlainRowReader {
  /** Whether the row is hidden, by its attributes; null where the parser must say what is wrong with them. */
  private readonly hiddenBy = new Map<string, boolean | null>();
  private last: { readonly attributes: string; readonly hidden: boolean | null } = {
    attributes: '',
    hidden: false,
  };

  constructor(private readonly rows: SheetRows) {}

  /**
   * Takes the plain row at the offset and gives where it ends, or `NOT_PLAIN` where something else stands there, or
   * less than a whole row. Throws MalformedPart.
   */
  take(xml: string, offset: number): number {
    PLAIN_ROW.lastIndex = offset;
    if (!PLAIN_ROW.test(xml)) return NOT_PLAIN;
    const end = PLAIN_ROW.lastIndex;
    // Everything is where the expression says, so that places need no more than be looked up.
    const number = xml.indexOf('"', offset) + 1;
    const attributes = xml.indexOf('"', number) + 1;
    const tagEnd = xml.indexOf('>', attributes);
    const isEmpty = tagEnd + 1 === end;
    const hidden = this.isHiddenBy(xml, attributes, isEmpty ? tagEnd - 1 : tagEnd);
    if (hidden === null) return NOT_PLAIN;
    this.rows.open(wholeNumber(xml, number, attributes - 1), hidden);
    if (!isEmpty) takePlainCells(xml, tagEnd + 1, attributes - number, this.rows);
    this.rows.close();
    return end;
  }

  private isHiddenBy(xml: string, start: number, end: number): boolean | null {
    const { attributes, hidden } = this.last;
    // Rows below one another are nearly always alike.
    if (end - start === attributes.length && xml.startsWith(attributes, start)) return hidden;
    const own = detached(xml.slice(start, end));
    this.last = { attributes: own, hidden: this.isHidden(own) };
    return this.last.hidden;
  }

  private isHidden(attributes: string): boolean | null {
    const known = this.hiddenBy.get(attributes);
    if (known !== undefined || this.hiddenBy.size >= MOST_ATTRIBUTES) return known ?? null;
    const hidden = readHidden(attributes);
    this.hiddenBy.set(attributes, hidden);
    return hidden;
  }
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
