import { parseCellAddress } from '@/core/findings';
import { heldMerges, type Area, type Cell, type Sheet, type SheetRow } from '@/core/ledger';
import { XmlReader } from '@/core/xml';
import { parseArea } from './area';
import { MalformedPart } from './malformed-part';
import { readCell, type RawCell } from './read-cell';
import { isTrue } from './read-workbook-part';
import type { SheetContext } from './sheet-context';
import { toCell } from './to-cell';
import { visitInside } from './visit-inside';

/** From and to, both inclusive; to is often the last column there can be. */
interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const ROWS_PER_STEP = 2_000;

/**
 * Reads of a worksheet part what matters to a ledger (ECMA-376 part 1, 18.3.1). Only cells that hold something
 * are kept, however far styles, merged areas or hidden columns reach. Waits for `pause`, which is told the share
 * read so far, at every few thousand rows and at the end.
 * Throws XmlError, or MalformedPart where rows or cells stand twice or out of order.
 */
export async function readSheet(
  xml: string,
  context: SheetContext,
  pause: (share: number) => Promise<void>,
): Promise<Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'>> {
  const rows: SheetRow[] = [];
  const merges: Area[] = [];
  const hidden: ColumnSpan[] = [];
  const reader = new XmlReader(xml);
  let lastRow = 0;
  let rowsRead = 0;
  while (reader.next()) {
    if (reader.kind === 'close' || reader.depth !== 2) continue;
    if (reader.local === 'row') {
      const row = readRow(reader, lastRow, context);
      lastRow = row.number;
      rowsRead += 1;
      if (row.cells.length > 0) rows.push(row);
      if (rowsRead % ROWS_PER_STEP === 0) await pause(reader.end / xml.length);
    }
    if (reader.local === 'mergeCell') merges.push(readMerge(reader));
    if (reader.local === 'col' && isTrue(reader.attribute('hidden'))) hidden.push(readSpan(reader));
  }
  await pause(1);
  return { rows, merges: heldMerges(merges, rows), hiddenColumns: columnsOf(hidden, rows) };
}

function readRow(reader: XmlReader, lastRow: number, context: SheetContext): SheetRow {
  const number = nextPlace('row', reader.attribute('r'), lastRow, LAST_ROW);
  const hidden = isTrue(reader.attribute('hidden'));
  const cells: Cell[] = [];
  let lastColumn = 0;
  visitInside(reader, () => {
    if (reader.local !== 'c') return;
    const raw = readCell(reader);
    lastColumn = nextPlace('cell', columnOf(raw, number), lastColumn, LAST_COLUMN);
    const cell = toCell(raw, lastColumn, context);
    if (cell !== null) cells.push(cell);
  });
  return { number, hidden, cells };
}

/** Rows and cells may leave their place to be counted, but never go back. */
function nextPlace(what: string, stated: string | number | null, last: number, limit: number): number {
  const place = stated === null ? last + 1 : Number(stated);
  if (Number.isInteger(place) && place > last && place <= limit) return place;
  throw new MalformedPart(`${what} ${String(stated)} after ${last}`);
}

function columnOf({ address }: RawCell, row: number): number | null {
  if (address === null) return null;
  const place = parseCellAddress(address);
  if (place?.row !== row) throw new MalformedPart(`cell ${address} in row ${row}`);
  return place.column;
}

function readMerge(reader: XmlReader): Area {
  const reference = reader.attribute('ref') ?? '';
  const area = parseArea(reference);
  if (area === null) throw new MalformedPart(`merged area ${reference}`);
  return area;
}

function readSpan(reader: XmlReader): ColumnSpan {
  return { from: Number(reader.attribute('min')) || 0, to: Number(reader.attribute('max')) || 0 };
}

/** The hidden columns up to the last one that holds something; spans may overlap. */
function columnsOf(hidden: readonly ColumnSpan[], rows: readonly SheetRow[]): number[] {
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.at(-1)?.column ?? 0), 0);
  const isHidden = new Array<boolean>(widest + 1).fill(false);
  let done = 0;
  const spans = [...hidden].sort((left, right) => left.from - right.from);
  for (const { from, to } of spans) {
    isHidden.fill(true, Math.max(from, done + 1), to + 1);
    done = Math.max(done, Math.min(to, widest));
  }
  return Array.from(isHidden.keys()).filter((column) => column > 0 && isHidden[column] === true);
}
