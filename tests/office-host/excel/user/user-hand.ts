import { formatArea, parseArea } from '../book/address';
import { areaOf, SHEET_COLUMNS, type Area } from '../book/area';
import type { Book } from '../book/book';
import { contentOf, givenCell, type CellGiven } from '../book/cell';
import { COAUTHOR, PERSON, type Actor } from '../book/event-hub';
import { deleteSheet, renameSheet, showSheet } from '../book/rename-sheet';
import type { Sheet } from '../book/sheet';
import { sortRows } from '../book/sort-rows';
import { hideLines } from '../book/hide-lines';
import { mergeCells } from '../book/merge-cells';
import { moveCells } from '../book/move-cells';
import { shiftLines } from '../book/shift-lines';
import { announceEdit, restyle, writeCell } from '../book/write-cells';

export interface EditOptions {
  /** Number format the cells get before they are typed into. */
  readonly format?: string;
  /** Somebody else who has the workbook open. */
  readonly isCoauthor?: boolean;
}

/** What the person at the screen does, with the events it causes. Rows and columns count from 1, as they are seen. */
export class UserHand {
  private editingEnds: (() => void)[] = [];

  constructor(private readonly book: Book) {}

  /**
   * Types or pastes from a cell on. Plain texts are read as Excel reads what is typed, null empties a cell; an
   * object is put there as it is.
   */
  edits(
    sheetName: string,
    address: string,
    given: CellGiven | readonly (readonly CellGiven[])[],
    options: EditOptions = {},
  ): void {
    const sheet = this.sheet(sheetName);
    const matrix: readonly (readonly CellGiven[])[] = isMatrix(given) ? given : [[given]];
    const { top, left } = areaAt(address);
    const area = areaOf(top, left, matrix.length, matrix[0]?.length ?? 0);
    const before = sheet.cell(top, left);
    matrix.forEach((row, down) => {
      row.forEach((value, across) => {
        this.put(sheet, top + down, left + across, value, options.format ?? null);
      });
    });
    announceEdit(this.book, sheet.range(area), actorOf(options), before);
  }

  /** A formula's result becomes another because a cell elsewhere did: no edit, only a calculation. */
  recalculates(sheetName: string, address: string, result: string | number | boolean): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = areaAt(address);
    const cell = sheet.cell(top, left);
    if (cell.formula === null) throw new Error(`${sheetName}!${address} holds no formula`);
    sheet.put(top, left, { ...contentOf(result), formula: cell.formula, style: cell.style });
    this.book.events.raise('calculated', sheet.id, { address: formatArea(areaOf(top, left)) });
  }

  /** Gives cells a number format. */
  formats(sheetName: string, address: string, numberFormat: string): void {
    const range = this.sheet(sheetName).range(areaAt(address));
    restyle(this.book, range, (style) => ({ ...style, numberFormat }), PERSON);
  }

  /** Fills cells with a colour, `#RRGGBB`. */
  fills(sheetName: string, address: string, fillColor: string): void {
    const range = this.sheet(sheetName).range(areaAt(address));
    restyle(this.book, range, (style) => ({ ...style, fillColor }), PERSON);
  }

  merges(sheetName: string, address: string): void {
    mergeCells(this.book, this.sheet(sheetName).range(areaAt(address)), false);
  }

  /** Cuts an area out and pastes it with its first cell at another place of the sheet. */
  moves(sheetName: string, address: string, to: string): void {
    moveCells(this.book, this.sheet(sheetName), areaAt(address), areaAt(to), PERSON);
  }

  /** Sorts the rows of an area by one of its columns, counted from 1 within the area; empty cells go last. */
  sortsRows(sheetName: string, address: string, byColumn: number): void {
    sortRows(this.book, this.sheet(sheetName).range(areaAt(address)), byColumn - 1, PERSON);
  }

  hidesRows(sheetName: string, at: number, count: number): void {
    const range = this.sheet(sheetName).range(areaOf(at - 1, 0, count, SHEET_COLUMNS));
    hideLines(this.book, range, 'rows', true, PERSON);
  }

  insertsRows(sheetName: string, at: number, count: number): void {
    shiftLines(this.book, this.sheet(sheetName), { axis: 'rows', at: at - 1, by: count }, PERSON);
  }

  deletesRows(sheetName: string, at: number, count: number): void {
    shiftLines(this.book, this.sheet(sheetName), { axis: 'rows', at: at - 1, by: -count }, PERSON);
  }

  insertsColumns(sheetName: string, at: number, count: number): void {
    shiftLines(this.book, this.sheet(sheetName), { axis: 'columns', at: at - 1, by: count }, PERSON);
  }

  deletesColumns(sheetName: string, at: number, count: number): void {
    shiftLines(this.book, this.sheet(sheetName), { axis: 'columns', at: at - 1, by: -count }, PERSON);
  }

  addsSheet(name: string): void {
    this.book.checkSheetName(name, null, 'user');
    this.book.addSheet(name, PERSON);
  }

  renamesSheet(sheetName: string, name: string): void {
    renameSheet(this.book, this.sheet(sheetName), name, PERSON);
  }

  deletesSheet(sheetName: string): void {
    deleteSheet(this.book, this.sheet(sheetName), PERSON);
  }

  hides(sheetName: string): void {
    showSheet(this.book, this.sheet(sheetName), 'Hidden', PERSON);
  }

  unhides(sheetName: string): void {
    showSheet(this.book, this.sheet(sheetName), 'Visible', PERSON);
  }

  protects(sheetName: string): void {
    this.setProtection(sheetName, true);
  }

  unprotects(sheetName: string): void {
    this.setProtection(sheetName, false);
  }

  activates(sheetName: string): void {
    this.book.activate(this.sheet(sheetName));
  }

  /** With the control key several areas: `A2:B3,A7`. */
  selects(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const areas = address.split(',').map(areaAt);
    const [range, ...others] = areas.map((area) => sheet.range(area));
    if (range !== undefined) this.book.select(range, areas.map((area) => formatArea(area)).join(','), others);
  }

  /** Clicks on a chart or a picture. */
  selectsObject(): void {
    this.book.isObjectSelected = true;
  }

  /** From now on requests fail with InvalidOperationInCellEditMode. */
  startsEditing(): void {
    this.book.isEditing = true;
  }

  stopsEditing(): void {
    this.book.isEditing = false;
    for (const end of this.editingEnds.splice(0)) end();
  }

  /** Null while nobody edits a cell; what a request with `delayForCellEdit` waits for. */
  editingEnd(): Promise<void> | null {
    return this.book.isEditing ? new Promise((resolve) => this.editingEnds.push(resolve)) : null;
  }

  private put(sheet: Sheet, row: number, column: number, given: CellGiven, format: string | null): void {
    if (typeof given === 'object' && given !== null) {
      const cell = givenCell(given);
      if (cell !== null) sheet.put(row, column, cell);
      return;
    }
    const cell = sheet.cell(row, column);
    if (format !== null) sheet.put(row, column, { ...cell, style: { ...cell.style, numberFormat: format } });
    writeCell(this.book, sheet, row, column, given ?? '');
  }

  private setProtection(sheetName: string, isProtected: boolean): void {
    const sheet = this.sheet(sheetName);
    sheet.isProtected = isProtected;
    this.book.events.raise('protectionChanged', sheet.id, { isProtected, source: PERSON.source });
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`${this.book.name} has no sheet ${name}`);
    return sheet;
  }
}

function actorOf({ isCoauthor = false }: EditOptions): Actor {
  return isCoauthor ? COAUTHOR : PERSON;
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address`);
  return area;
}

function isMatrix(
  given: CellGiven | readonly (readonly CellGiven[])[],
): given is readonly (readonly CellGiven[])[] {
  return Array.isArray(given);
}
