import type { Area, Cell, SheetRow } from '@/core/ledger';
import { MalformedFile } from '../malformed-file';
import { plainCell } from '../text/plain-cell';

const LAST_COLUMN = 16_384;

/** Places the cells of table rows one after the other, around those that reach down from rows above. */
export class HtmlGrid {
  readonly rows: SheetRow[] = [];
  readonly merges: Area[] = [];

  private readonly hiddenColumns = new Set<number>();
  /** By column: the last row that a cell from above reaches. */
  private reached: number[] = [];
  private cells: Cell[] = [];
  private isRowHidden = false;
  private nextColumn = 1;

  get rowNumber(): number {
    return this.rows.length + 1;
  }

  readonly isHiddenColumn = (column: number): boolean => this.hiddenColumns.has(column);

  /** A new table stands below the ones before it, as Excel shows them. */
  startTable(): void {
    this.reached = [];
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  startRow(isHidden: boolean): void {
    this.cells = [];
    this.nextColumn = 1;
    this.isRowHidden = isHidden;
  }

  /** @throws MalformedFile where a row is wider than any sheet */
  addCell(text: string, columns: number, rows: number): void {
    const top = this.rowNumber;
    let left = this.nextColumn;
    while ((this.reached[left] ?? 0) >= top) left += 1;
    const right = left + columns - 1;
    if (right > LAST_COLUMN) throw new MalformedFile(`row ${top} has more than ${LAST_COLUMN} columns`);
    const bottom = top + rows - 1;
    if (bottom > top) for (let column = left; column <= right; column += 1) this.reached[column] = bottom;
    if (columns > 1 || rows > 1) this.merges.push({ top, left, bottom, right });
    const cell = plainCell(text, left);
    if (cell !== null) this.cells.push(cell);
    this.nextColumn = right + 1;
  }

  endRow(): void {
    this.rows.push({ number: this.rowNumber, hidden: this.isRowHidden, cells: this.cells });
    this.cells = [];
  }
}
