import { cellAddress } from '@/core/findings';
import type { Code } from './finding-code';
import type { Area, Sheet, SheetRow } from '@/core/ledger';
import { sheet, type Given } from '#tests/samples/grid-workbook';

/** What stands in a cell, and what a reader has to say about it. */
export interface Written {
  readonly given: Given;
  readonly flags?: readonly Code[];
}

/** A finding that must be there; without a cell anywhere in the sheet, without a sheet anywhere in the ledger. */
export interface Flag {
  readonly code: Code;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A sheet being written, cell by cell; it remembers where the flagged cells came to stand. */
export class SheetGrid {
  readonly flags: Flag[] = [];
  private readonly rows: Given[][] = [];
  private readonly farCells: SheetRow[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];

  constructor(
    readonly name: string,
    private readonly options: { readonly hidden?: boolean } = {},
  ) {}

  /** The number of the last row written to; 0 at first. */
  get bottom(): number {
    return this.rows.length;
  }

  put(row: number, column: number, written: Written | undefined): void {
    if (written === undefined) return;
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = written.given;
    for (const code of written.flags ?? []) this.flag(code, row, column);
  }

  /** The same cells once more, without what is to be said of them. */
  repeatRow(row: number, under: number): void {
    this.rows[row - 1]?.forEach((given, index) => this.put(under, index + 1, { given }));
  }

  /** All of another grid, some rows further down. */
  take(other: SheetGrid, below: number): void {
    other.rows.forEach((cells, index) => {
      cells.forEach((given, column) => this.put(below + index + 1, column + 1, { given }));
    });
    for (const { top, bottom, ...sides } of other.merges) {
      this.merges.push({ top: top + below, bottom: bottom + below, ...sides });
    }
    for (const row of other.hiddenRows) this.hiddenRows.push(row + below);
    for (const { code, cell } of other.flags)
      this.flags.push({ code, sheet: this.name, cell: movedDown(cell, below) });
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, { given: text });
  }

  flag(code: Code, row: number, column: number): void {
    this.flags.push({ code, sheet: this.name, cell: cellAddress(row, column) });
  }

  flagSheet(code: Code): void {
    this.flags.push({ code, sheet: this.name, cell: null });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** A cell far beyond everything else; those of a sheet come last, in order. */
  putFar(row: number, column: number, value: string): void {
    this.farCells.push({ number: row, hidden: false, cells: [{ column, type: 'text', value }] });
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  toSheet(): Sheet {
    const merges = [...this.merges].sort((one, other) => one.top - other.top || one.left - other.left);
    const options = { hidden: this.options.hidden ?? false, hiddenRows: this.hiddenRows, merges };
    const near = sheet(this.name, this.rows, options);
    return { ...near, rows: [...near.rows, ...this.farCells], hiddenColumns: this.hiddenColumns };
  }
}

function movedDown(cell: string | null, rows: number): string | null {
  return cell === null ? null : cell.replace(/\d+$/, (row) => String(Number(row) + rows));
}
