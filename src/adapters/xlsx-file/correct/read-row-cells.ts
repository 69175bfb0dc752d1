import { parseCellAddress } from '@/core/findings';
import { attributeOf, readElement, type Span, type XmlElement, type XmlReader } from '@/core/xml';
import { isTrue } from '../read/read-workbook-part';
import { visitInside } from '../read/visit-inside';

/** A cell where it is written. */
export interface StandingCell extends Span {
  readonly column: number;
  readonly style: number;
  readonly holds: 'nothing' | 'constant' | 'formula';
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
      start: element.start,
      end: element.end,
    });
  });
  const colon = prefix === '' ? '' : `${prefix}:`;
  return { prefix: colon, tag: { start, end }, end: reader.start, style, cells };
}

function contentOf({ children }: XmlElement): StandingCell['holds'] {
  if (children.some(({ local }) => local === 'f')) return 'formula';
  const holds = children.some(({ local, text }) => local === 'is' || (local === 'v' && text !== ''));
  return holds ? 'constant' : 'nothing';
}
