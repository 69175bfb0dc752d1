import { parseCellAddress } from '@/core/findings';
import type { Cell, SheetRow } from '@/core/ledger';
import type { CellStore } from './cell-store';
import { MalformedPart } from './malformed-part';
import type { RawCell } from './raw-cell';
import type { SheetContext } from './sheet-context';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const NO_STRIKES = {};

/**
 * Collects the rows of a sheet as they come; rows and cells that hold nothing are left out. Throws MalformedPart
 * where one stands twice or out of order.
 */
export class SheetRows {
  readonly list: SheetRow[] = [];
  /** How many rows were written, empty ones too. */
  count = 0;

  private number = 0;
  private hidden = false;
  private column = 0;
  private readonly cells: Cell[] = [];

  /** Columns of the row's cells that are struck through, and of those of which a part is. */
  private struck: number[] = [];
  private partlyStruck: number[] = [];

  constructor(
    private readonly store: CellStore,
    private readonly strikes: Pick<SheetContext, 'struck' | 'struckStrings'> = {},
  ) {}

  /** `stated`: the row's number, or that as written; null where the file leaves it to be counted. */
  open(stated: string | number | null, hidden: boolean): void {
    this.number = nextPlace('row', stated, this.number, LAST_ROW);
    this.hidden = hidden;
    this.column = 0;
    this.count += 1;
  }

  /** The next cell of the row; its address is null where the file leaves it to be counted. */
  add(address: string | null, raw: RawCell, isPartlyStruck = false): void {
    this.column = nextPlace(
      'cell',
      address === null ? null : this.columnOf(address),
      this.column,
      LAST_COLUMN,
    );
    if (isPartlyStruck) this.partlyStruck.push(this.column);
    this.keep(raw);
  }

  /** The next cell of the row, in this column. */
  addUnder(column: number, raw: RawCell): void {
    if (column <= this.column || column > LAST_COLUMN) throw outOfPlace('cell', column, this.column);
    this.column = column;
    this.keep(raw);
  }

  private keep(raw: RawCell): void {
    const cell = this.store.cell(this.column, raw);
    if (cell === null) return;
    this.cells.push(cell);
    const { struck, struckStrings } = this.strikes;
    if (struck?.[raw.style] === true) this.struck.push(this.column);
    else if (struckStrings !== undefined && raw.type === 's' && struckStrings.has(Number(raw.value)))
      this.partlyStruck.push(this.column);
  }

  close(): void {
    if (this.cells.length === 0) return;
    // A copy takes no more memory than it has cells; a list that grew does.
    const row = { number: this.number, hidden: this.hidden, cells: this.cells.slice() };
    this.list.push({ ...row, ...this.takeStrikes() });
    this.cells.length = 0;
  }

  private takeStrikes(): Pick<SheetRow, 'struck' | 'struckCells'> {
    const { struck, partlyStruck } = this;
    if (struck.length + partlyStruck.length === 0) return NO_STRIKES;
    this.struck = [];
    this.partlyStruck = [];
    if (struck.length * 2 > this.cells.length) return { struck: true };
    return { struckCells: [...struck, ...partlyStruck].sort((left, right) => left - right) };
  }

  private columnOf(address: string): number {
    const place = parseCellAddress(address);
    if (place?.row !== this.number) throw new MalformedPart(`cell ${address} in row ${String(this.number)}`);
    return place.column;
  }
}

/** Rows and cells may leave their place to be counted, but never go back. */
function nextPlace(what: string, stated: string | number | null, last: number, limit: number): number {
  const place = stated === null ? last + 1 : Number(stated);
  if (Number.isInteger(place) && place > last && place <= limit) return place;
  throw outOfPlace(what, stated, last);
}

function outOfPlace(what: string, stated: string | number | null, last: number): MalformedPart {
  return new MalformedPart(`${what} ${String(stated)} after ${String(last)}`);
}
