import type { Area, Cell, Sheet, SheetRow } from '@/core/ledger';
import type { XmlReader } from '@/core/xml';
import { composeSheet } from '../compose-sheet';
import { MalformedFile } from '../malformed-file';
import { attributesOf, type ReadAttribute } from './attributes-of';
import { CellText } from './cell-text';
import type { OdsStyles } from './ods-styles';
import { TABLE } from './open-document';
import { rawCell } from './raw-cell';
import { toCell, type RawCell } from './to-cell';

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  /** Of cells without a style of their own. */
  readonly style: string | null;
}

interface OpenRow {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly style: string | null;
  readonly cells: Cell[];
  /** Columns passed so far. */
  column: number;
}

interface OpenCell {
  readonly depth: number;
  readonly raw: Omit<RawCell, 'text'>;
  readonly repeated: number;
  readonly text: CellText;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** Cells that a sheet may say once and mean many times. */
const MOST_REPEATED = 2_000_000;

/** One table of an OpenDocument spreadsheet, taken in piece by piece (OpenDocument 1.3 part 3, 9.1). */
export class OdsTable {
  private readonly rows: SheetRow[] = [];
  private readonly merges: Area[] = [];
  private readonly columns: ColumnSpan[] = [];
  private rowsPassed = 0;
  private columnsStated = 0;
  private repeats = 0;
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;

  constructor(
    readonly name: string,
    private readonly hidden: boolean,
    private readonly styles: OdsStyles,
    private readonly date1904: boolean,
    private readonly countRows: (rows: number) => void,
  ) {}

  /** True where a row has come to its end. @throws MalformedFile */
  take(reader: XmlReader): boolean {
    if (this.cell !== null) {
      if (reader.kind === 'close' && reader.depth === this.cell.depth) this.closeCell(this.cell);
      else this.cell.text.take(reader);
      return false;
    }
    if (reader.namespace !== TABLE) return false;
    if (reader.local === 'table-column' && reader.kind !== 'close') this.readColumn(reader);
    else if (reader.local === 'table-row') return this.takeRow(reader);
    else if (/^(?:covered-)?table-cell$/.test(reader.local) && reader.kind !== 'close') this.openCell(reader);
    return false;
  }

  sheet(): Sheet {
    const isHiddenColumn = (column: number) => this.columnAt(column)?.hidden === true;
    const { name, hidden, rows, merges } = this;
    return composeSheet({ name, hidden, rows, merges, isHiddenColumn });
  }

  private readColumn(reader: XmlReader): void {
    const from = this.columnsStated + 1;
    this.columnsStated += repeatOf(attributesOf(reader), 'number-columns-repeated');
    const style = reader.attribute('default-cell-style-name', TABLE);
    this.columns.push({ from, to: this.columnsStated, hidden: isHidden(reader), style });
  }

  private columnAt(column: number): ColumnSpan | undefined {
    return this.columns.find(({ from, to }) => from <= column && column <= to);
  }

  private takeRow(reader: XmlReader): boolean {
    if (reader.kind !== 'close') {
      const style = reader.attribute('default-cell-style-name', TABLE);
      const repeated = repeatOf(attributesOf(reader), 'number-rows-repeated');
      this.row = { repeated, hidden: isHidden(reader), style, cells: [], column: 0 };
    }
    if (reader.kind !== 'open') this.closeRow();
    return reader.kind !== 'open';
  }

  private closeRow(): void {
    const { row } = this;
    if (row === null) return;
    const { repeated, hidden, cells } = row;
    const first = this.rowsPassed + 1;
    this.rowsPassed += repeated;
    this.row = null;
    if (cells.length === 0) return;
    if (this.rowsPassed > LAST_ROW) throw new MalformedFile(`row ${this.rowsPassed}`);
    this.countRepeats((repeated - 1) * cells.length);
    this.countRows(repeated);
    for (let number = first; number < first + repeated; number += 1)
      this.rows.push({ number, hidden, cells });
  }

  private openCell(reader: XmlReader): void {
    const { row } = this;
    if (row === null) return;
    const attribute = attributesOf(reader);
    const own = attribute('style-name', TABLE) ?? row.style ?? this.columnAt(row.column + 1)?.style ?? null;
    const raw = rawCell(attribute, this.styles.formatOf(own));
    const repeated = repeatOf(attribute, 'number-columns-repeated');
    this.readMerge(attribute, row);
    const cell = { depth: reader.depth, raw, repeated, text: new CellText() };
    if (reader.kind === 'open') this.cell = cell;
    else this.closeCell(cell);
  }

  private readMerge(attribute: ReadAttribute, { column }: OpenRow): void {
    const rows = repeatOf(attribute, 'number-rows-spanned');
    const columns = repeatOf(attribute, 'number-columns-spanned');
    if (rows === 1 && columns === 1) return;
    const [top, left] = [this.rowsPassed + 1, column + 1];
    this.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  private closeCell({ raw, repeated, text }: OpenCell): void {
    this.cell = null;
    const { row } = this;
    if (row === null) return;
    const first = row.column + 1;
    row.column += repeated;
    const cell = toCell({ ...raw, text: text.value }, first, this.date1904);
    if (cell === null) return;
    if (row.column > LAST_COLUMN) throw new MalformedFile(`column ${row.column}`);
    this.countRepeats(repeated - 1);
    for (let column = first; column <= row.column; column += 1) row.cells.push({ ...cell, column });
  }

  private countRepeats(cells: number): void {
    this.repeats += cells;
    if (this.repeats > MOST_REPEATED) throw new MalformedFile(`${this.repeats} repeated cells`);
  }
}

function isHidden(reader: XmlReader): boolean {
  return ['collapse', 'filter'].includes(reader.attribute('visibility', TABLE) ?? '');
}

function repeatOf(attribute: ReadAttribute, name: string): number {
  const count = Number(attribute(name, TABLE) ?? 1);
  if (Number.isInteger(count) && count >= 1 && count <= LAST_ROW) return count;
  throw new MalformedFile(`${name} ${count}`);
}
