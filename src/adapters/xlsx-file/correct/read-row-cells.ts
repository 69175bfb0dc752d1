import { parseCellAddress } from '@/core/findings';
import { attributeOf, readElement, type Span, type XmlElement, type XmlReader } from '@/core/xml';
import { isTrue } from '../read/read-workbook-part';
import { RichText } from '../read/rich-text';
import { visitInside } from '../read/visit-inside';

/** A cell where it is written. */
export interface StandingCell extends Span {
  readonly column: number;
  readonly style: number;
  readonly holds: 'nothing' | 'constant' | 'formula';
  /** The index of the shared string it shows; null where it shows none. */
  readonly shared: number | null;
}

export interface RowCells {
  /** Empty, or with its colon. */
  readonly prefix: string;
  /** The row's opening tag. */
  readonly tag: Span;
  /** Where its content ends. */
  readonly end: number;
  /** The style of cells that are not written; null: that of their column. */
  readonly style: number | null;
  readonly cells: readonly StandingCell[];
}

/** The cells of the row whose opening tag the reader stands on; goes on to its closing tag. */
export function readRowCells(reader: XmlReader, row: number): RowCells {
  const { start, end, prefix } = reader;
  const style = isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? 0) : null;
  if (reader.kind === 'empty') throw new RangeError(`nothing stands in row ${row}`);
  const cells: StandingCell[] = [];
  visitInside(reader, () => {
    if (reader.local !== 'c' || reader.kind === 'close') return;
    const element = readElement(reader);
    const address = parseCellAddress(attributeOf(element, 'r') ?? '');
    cells.push({
      column: address?.column ?? (cells.at(-1)?.column ?? 0) + 1,
      style: Number(attributeOf(element, 's') ?? 0),
      holds: contentOf(element),
      shared: sharedIn(element),
      start: element.start,
      end: element.end,
    });
  });
  const colon = prefix === '' ? '' : `${prefix}:`;
  return { prefix: colon, tag: { start, end }, end: reader.start, style, cells };
}

function contentOf({ children }: XmlElement): StandingCell['holds'] {
  if (children.some(({ local }) => local === 'f')) return 'formula';
  const holds = children.some(
    (child) =>
      (child.local === 'is' && inlineText(child) !== '') || (child.local === 'v' && child.text !== ''),
  );
  return holds ? 'constant' : 'nothing';
}

function inlineText(item: XmlElement): string {
  const text = new RichText();
  const hear = ({ local, text: own, children }: XmlElement): void => {
    text.open(local);
    if (children.length === 0) text.add(own);
    children.forEach(hear);
    text.close(local);
  };
  text.start();
  item.children.forEach(hear);
  return text.text;
}

function sharedIn(cell: XmlElement): number | null {
  const value = cell.children.find(({ local }) => local === 'v');
  return attributeOf(cell, 't') === 's' && value !== undefined ? Number(value.text) : null;
}
