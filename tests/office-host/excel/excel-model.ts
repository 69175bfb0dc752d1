import type { Application, ObjectType } from '../protocol';
import { settingsCalls, type CommonApi } from '../transports';
import { formatArea } from './book/address';
import { Book } from './book/book';
import { givenCell, type Cell, type CellGiven } from './book/cell';
import type { Sheet } from './book/sheet';
import { loadBook, type LoadOptions } from './load/load-book';
import { createObjects, typesOf } from './objects/create-objects';
import { SheetView } from './sheet-view';
import { UserHand } from './user/user-hand';

export interface SheetGiven {
  readonly name: string;
  /** From row 1; null and empty texts are empty cells. */
  readonly rows: Iterable<readonly CellGiven[]>;
}

/** A workbook that is open in Excel, with the person who works in it. */
export class ExcelModel {
  readonly user: UserHand;
  /** Saved settings of the add-in: JSON texts by name. */
  settings: Readonly<Record<string, string>> = {};

  private constructor(readonly book: Book) {
    this.user = new UserHand(book);
  }

  /** @throws Error for a formula without a stored result, unless `pending` says what becomes of it */
  static fromXlsx(bytes: Uint8Array, name = '工作簿.xlsx', options: LoadOptions = {}): ExcelModel {
    return new ExcelModel(loadBook(bytes, name, options));
  }

  static fromRows(sheets: readonly SheetGiven[], name = '工作簿.xlsx'): ExcelModel {
    const book = new Book(name);
    for (const given of sheets) fill(book.newSheet(given.name), given.rows);
    return new ExcelModel(book);
  }

  /** From left to right, hidden ones too. */
  sheetNames(): readonly string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  /** @throws Error where there is no such sheet */
  sheet(name: string): SheetView {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`${this.book.name} has no sheet ${name}`);
    return new SheetView(this.book, sheet);
  }

  /** The selected cells, on the sheet in front. */
  get selected(): { readonly sheet: string; readonly area: string } {
    const { sheet, area } = this.book.selected;
    return { sheet: sheet.name, area: formatArea(area) };
  }
}

/** What a host answers requests with. */
export function excelApplication(model: ExcelModel): Application {
  return {
    root: createObjects(model.book).workbook.of(model.book),
    connect: (fire) => model.book.events.connect(fire),
    waiting: () => model.user.editingEnd(),
  };
}

/** The Common API of a workbook: the add-in's settings. */
export function excelCommonApi(model: ExcelModel): CommonApi {
  return settingsCalls(model);
}

/** All classes of the object model, for comparing them with the real client's. */
export function excelTypes(model: ExcelModel): readonly ObjectType<object>[] {
  return typesOf(createObjects(model.book));
}

function fill(sheet: Sheet, rows: Iterable<readonly CellGiven[]>): void {
  let row = 0;
  for (const given of rows) {
    const cells: (Cell | undefined)[] = [];
    for (let column = 0; column < given.length; column += 1) {
      const cell = givenCell(given[column] ?? null);
      if (cell !== null) cells[column] = cell;
    }
    if (cells.length > 0) sheet.rows.set(row, cells);
    row += 1;
  }
}
