import type { Sheet, SheetRow, Workbook } from '@/core/ledger';
import type { WorkbookHead } from './desk';

/** A workbook that comes piece by piece: one message with all rows of a large one would stop the pane for seconds. */
export class WorkbookPieces {
  private readonly rows: SheetRow[][];

  constructor(private readonly head: WorkbookHead) {
    this.rows = head.sheets.map(() => []);
  }

  add(sheet: number, rows: readonly SheetRow[]): void {
    const all = this.rows[sheet];
    if (all === undefined) throw new RangeError(`no sheet ${sheet}`);
    for (const row of rows) all.push(row);
  }

  workbook(): Workbook {
    const sheets = this.head.sheets.map((sheet, index): Sheet => ({
      ...sheet,
      rows: this.rows[index] ?? [],
    }));
    return { ...this.head, sheets };
  }
}

const ROWS_PER_PIECE = 2_000;

/** Hands a workbook over in pieces; between them the pane has time for its user. */
export async function sendWorkbook(
  { sheets, ...rest }: Workbook,
  to: {
    startWorkbook(head: WorkbookHead): Promise<void>;
    addRows(sheet: number, rows: readonly SheetRow[]): Promise<void>;
  },
  signal: AbortSignal,
): Promise<void> {
  const heads = sheets.map(({ name, hidden, merges, hiddenColumns }) => ({
    name,
    hidden,
    merges,
    hiddenColumns,
  }));
  await to.startWorkbook({ ...rest, sheets: heads });
  for (const [index, { rows }] of sheets.entries()) {
    for (let from = 0; from < rows.length; from += ROWS_PER_PIECE) {
      signal.throwIfAborted();
      await to.addRows(index, rows.slice(from, from + ROWS_PER_PIECE));
    }
  }
}
