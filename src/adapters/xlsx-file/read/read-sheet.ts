import { heldMerges, type Sheet, type SheetRow } from '@/core/ledger';
import { CellStore } from './cell-store';
import type { SheetContext } from './sheet-context';
import { SheetRows } from './sheet-rows';
import { WorksheetStream } from './worksheet-stream';
import type { ColumnSpan } from './worksheet-visitor';

/** A worksheet part as it is unpacked. */
export interface SheetPart {
  /** In bytes. */
  readonly size: number;
  readonly pieces: AsyncIterable<string>;
}

/** How far a sheet was read. */
export interface SheetProgress {
  readonly share: number;
  /** Rows, empty ones too. */
  readonly rows: number;
}

/**
 * Reads of a worksheet part what matters to a ledger. Only cells that hold something are kept, however far styles,
 * merged areas or hidden columns reach. Waits for `pause` after each piece and at the end.
 * Throws XmlError, or MalformedPart where rows or cells stand twice or out of order.
 */
export async function readSheet(
  { size, pieces }: SheetPart,
  context: SheetContext,
  pause: (progress: SheetProgress) => Promise<void>,
): Promise<Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'>> {
  const rows = new SheetRows(new CellStore(context), context);
  const stream = new WorksheetStream(rows);
  let length = 0;
  for await (const piece of pieces) {
    stream.write(piece);
    length += piece.length;
    // Where characters are more than a byte each, the share is too small rather than too large.
    if (length < size) await pause({ share: length / size, rows: rows.count });
  }
  stream.end();
  await pause({ share: 1, rows: rows.count });
  const { merges, hidden } = stream.visitor;
  return {
    rows: rows.list,
    merges: heldMerges(merges, rows.list),
    hiddenColumns: columnsOf(hidden, rows.list),
  };
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
