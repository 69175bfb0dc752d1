import { formatArea } from './book/address';
import type { Book } from './book/book';
import type { Cell } from './book/cell';
import type { Sheet } from './book/sheet';
import { showText } from './book/show-text';
import type { Validation } from './book/validation';

/** A sheet as a test looks at it. */
export class SheetView {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  get visibility(): string {
    return this.sheet.visibility;
  }

  get isProtected(): boolean {
    return this.sheet.isProtected;
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.sheet.frozen;
  }

  /** `A1:C1` and the like. */
  get merges(): readonly string[] {
    return this.sheet.merges.map((area) => formatArea(area));
  }

  get tables(): readonly {
    readonly name: string;
    readonly area: string;
    readonly columns: readonly string[];
  }[] {
    return this.book
      .tablesOn(this.sheet)
      .map(({ name, area, columnNames }) => ({ name, area: formatArea(area), columns: columnNames }));
  }

  /** What the sheet remembers, by key. */
  get properties(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.sheet.properties.map(({ key, value }) => [key, value]));
  }

  get validations(): readonly (Omit<Validation, 'areas'> & { readonly areas: readonly string[] })[] {
    return this.sheet.validations.map((validation) => ({
      ...validation,
      areas: validation.areas.map((area) => formatArea(area)),
    }));
  }

  /** The texts shown from A1 to the last cell that holds something, as rows. */
  grid(): readonly (readonly string[])[] {
    const used = this.sheet.usedArea(true);
    if (used === null) return [];
    return Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (__, column) =>
        showText(this.sheet.cell(row, column), this.book.isDate1904),
      ),
    );
  }

  /** Row and column from 1. */
  cell(row: number, column: number): Cell {
    return this.sheet.cell(row - 1, column - 1);
  }

  /** Points; the column from 1. */
  columnWidth(column: number): number {
    return this.sheet.lineSize('columns', column - 1);
  }
}
