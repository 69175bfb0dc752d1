import { boundingArea, intersection, WHOLE_SHEET, type Area } from './area';
import { EMPTY, type Cell, type CellStyle } from './cell';
import type { SheetProperty } from './sheet-property';
import type { Validation } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What is said of a whole row or column. Sizes in points; null: as the sheet has it. */
export interface Line {
  readonly hidden: boolean;
  readonly size: number | null;
  readonly style: CellStyle | null;
}

const PLAIN_LINE: Line = { hidden: false, size: null, style: null };
/** Points. */
export const STANDARD_SIZE = { rows: 15, columns: 48 } as const;

/** How a sheet is printed, in the words of office.js. */
export interface PrintSetup {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  /** Rows that stand on every page. */
  readonly titleRows: Area | null;
}

/** An area of a sheet that goes along when rows or columns before it come or go. */
export class SheetRange {
  isDeleted = false;

  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}
}

/** One worksheet: sparse cells and what is said about them. Rows and columns count from 0. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  print: PrintSetup = { orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, titleRows: null };
  isProtected = false;
  isDeleted = false;
  /** Rows and columns that stay when the sheet is scrolled. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  merges: Area[] = [];
  validations: Validation[] = [];
  properties: SheetProperty[] = [];
  rows = new Map<number, (Cell | undefined)[]>();
  lines = { rows: new Map<number, Line>(), columns: new Map<number, Line>() };
  private readonly ranges = new Set<SheetRange>();

  constructor(
    readonly id: string,
    public name: string,
    /** What cells look like that nothing is said about. */
    readonly plainStyle: CellStyle,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.[column] ?? { ...EMPTY, formula: null, style: this.styleAt(row, column) };
  }

  /** A cell that says nothing is not kept. */
  put(row: number, column: number, cell: Cell): void {
    const isPlain =
      cell.type === 'empty' && cell.formula === null && cell.style === this.lineStyle(row, column);
    const cells = this.rows.get(row);
    if (!isPlain && cells !== undefined) cells[column] = cell;
    else if (!isPlain) this.putRow(row, column, cell);
    else if (cells !== undefined) this.drop(row, cells, column);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.rows.get(row)?.[column]?.style ?? this.lineStyle(row, column);
  }

  line(kind: 'rows' | 'columns', index: number): Line {
    return this.lines[kind].get(index) ?? PLAIN_LINE;
  }

  setLine(kind: 'rows' | 'columns', index: number, change: Partial<Line>): void {
    this.lines[kind].set(index, { ...this.line(kind, index), ...change });
  }

  /** Points; a hidden line keeps the size it will have again. */
  lineSize(kind: 'rows' | 'columns', index: number): number {
    return this.line(kind, index).size ?? STANDARD_SIZE[kind];
  }

  isHiddenAt(row: number, column: number): boolean {
    return this.line('rows', row).hidden || this.line('columns', column).hidden;
  }

  range(area: Area): SheetRange {
    const range = new SheetRange(this, area);
    this.ranges.add(range);
    return range;
  }

  /** Lets every area of the sheet follow; null: its cells are gone. */
  moveAreas(move: (area: Area) => Area | null): void {
    const kept = (areas: readonly Area[]) => areas.map(move).filter((area) => area !== null);
    this.merges = kept(this.merges);
    this.validations = this.validations
      .map((validation) => ({ ...validation, areas: kept(validation.areas) }))
      .filter(({ areas }) => areas.length > 0);
    for (const range of this.ranges) {
      const moved = move(range.area);
      if (moved === null) range.isDeleted = true;
      else range.area = moved;
    }
  }

  /** The cells of an area that hold something or look otherwise than plain, row by row. */
  *cellsIn(area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const row of this.storedRows(area)) {
      const cells = this.rows.get(row) ?? [];
      const end = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= end; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }

  /** The smallest area around what is used within one; null where nothing is. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const areas = valuesOnly
      ? []
      : this.merges.map((merge) => intersection(merge, within)).filter((area) => area !== null);
    for (const row of this.storedRows(within)) {
      const cells = this.rows.get(row) ?? [];
      const isUsed = (column: number) =>
        cells[column] !== undefined &&
        !(valuesOnly && cells[column].type === 'empty' && cells[column].formula === null);
      let [left, right] = [within.left, Math.min(within.right, cells.length - 1)];
      while (left <= right && !isUsed(left)) left += 1;
      while (left <= right && !isUsed(right)) right -= 1;
      if (left <= right) areas.push({ top: row, left, bottom: row, right });
    }
    return areas.length === 0 ? null : areas.reduce(boundingArea);
  }

  /** The merged area a cell is covered by without being its first cell; null where there is none. */
  coveringMerge(row: number, column: number): Area | null {
    const merge = this.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return merge === undefined || (merge.top === row && merge.left === column) ? null : merge;
  }

  private lineStyle(row: number, column: number): CellStyle {
    return this.lines.rows.get(row)?.style ?? this.lines.columns.get(column)?.style ?? this.plainStyle;
  }

  private putRow(row: number, column: number, cell: Cell): void {
    const cells: (Cell | undefined)[] = [];
    cells[column] = cell;
    this.rows.set(row, cells);
  }

  private drop(row: number, cells: (Cell | undefined)[], column: number): void {
    Reflect.deleteProperty(cells, column);
    if (Object.keys(cells).length === 0) this.rows.delete(row);
  }

  private storedRows({ top, bottom }: Area): readonly number[] {
    if (bottom - top < this.rows.size) {
      return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) =>
        this.rows.has(row),
      );
    }
    return [...this.rows.keys()]
      .filter((row) => row >= top && row <= bottom)
      .sort((one, other) => one - other);
  }
}
