import { HostError, type Json } from '../../protocol';
import { formatArea } from './address';
import { cellCount, columnCount, contains, isEntireColumns, isEntireRows, rowCount, type Area } from './area';
import type { Book } from './book';
import { EMPTY, type Cell, type CellStyle } from './cell';
import { entered } from './entered';
import type { Actor } from './event-hub';
import type { Sheet, SheetRange } from './sheet';

/** More cells than this are neither read nor written one by one (docs: excel-add-ins-ranges-large). */
export const MOST_CELLS = 5_000_000;

/** Office.js's word for what a cell holds (Excel.RangeValueType). */
export const VALUE_TYPES: Readonly<Record<Cell['type'], string>> = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

/**
 * One row of values per row of the range. A single value stands for all cells; null leaves a cell as it is.
 * @throws HostError InvalidArgument where the shape is another, or the range is too large
 */
export function shaped(given: Json, area: Area, where: string): readonly (readonly Json[])[] {
  if (isEntireRows(area) || isEntireColumns(area) || cellCount(area) > MOST_CELLS)
    throw new HostError('InvalidArgument', where, 'The range is too large to be written cell by cell.');
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const one = single(given);
  if (one !== undefined)
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => one));
  const matrix = given as readonly Json[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      where,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return matrix as readonly (readonly Json[])[];
}

/** Writes what a person or an add-in enters, and tells. Cells covered by a merged area take nothing. */
export function writeValues(book: Book, range: SheetRange, given: Json, actor: Actor): void {
  const { sheet, area } = range;
  const values = shaped(given, area, 'Range.values');
  checkUnlocked(sheet, area, 'Range.values');
  const before = sheet.cell(area.top, area.left);
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      writeCell(book, sheet, area.top + down, area.left + across, value);
    });
  });
  announceEdit(book, range, actor, before);
}

export function writeCell(book: Book, sheet: Sheet, row: number, column: number, value: Json): void {
  if (value === null || sheet.coveringMerge(row, column) !== null) return;
  if (typeof value === 'object') throw new HostError('InvalidArgument', 'Range.values');
  const { style } = sheet.cell(row, column);
  const { content, format } = entered(value, style, book.isDate1904);
  const takesFormat = format !== null && style.numberFormat === 'General';
  sheet.put(row, column, {
    ...(isHeading(book, sheet, row, column) ? heading(content.value) : content),
    formula: null,
    style: takesFormat ? { ...style, numberFormat: format } : style,
  });
}

/** Takes away contents, formats or both. */
export function clearCells(
  book: Book,
  range: SheetRange,
  what: { readonly contents: boolean; readonly formats: boolean },
  actor: Actor,
): void {
  const { sheet, area } = range;
  checkUnlocked(sheet, area, 'Range.clear');
  const before = sheet.cell(area.top, area.left);
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    const style = what.formats ? sheet.plainStyle : cell.style;
    sheet.put(row, column, what.contents ? { ...EMPTY, formula: null, style } : { ...cell, style });
  }
  if (what.formats) sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  if (what.contents) announceEdit(book, range, actor, before);
}

/** Changes how cells look, and tells; of whole columns and rows also those that hold nothing yet. */
export function restyle(
  book: Book,
  { sheet, area }: SheetRange,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
  actor: Actor,
): void {
  checkUnlocked(sheet, area, 'RangeFormat');
  book.events.raise('formatChanged', sheet.id, {
    source: actor.source,
    address: formatArea(area),
    referenceId: `${sheet.id}!${formatArea(area)}`,
  });
  const lines = isEntireColumns(area) ? 'columns' : isEntireRows(area) ? 'rows' : null;
  if (lines !== null) {
    const [first, last] = lines === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
    for (let index = first; index <= last; index += 1)
      sheet.setLine(lines, index, {
        style: change(sheet.line(lines, index).style ?? sheet.plainStyle, 0, 0),
      });
    for (const [row, column, cell] of [...sheet.cellsIn(area)])
      sheet.put(row, column, { ...cell, style: change(cell.style, row, column) });
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      sheet.put(row, column, { ...cell, style: change(cell.style, row, column) });
    }
  }
}

/** @throws HostError AccessDenied where a cell of a protected sheet is locked */
export function checkUnlocked(sheet: Sheet, area: Area, where: string): void {
  if (!sheet.isProtected) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      if (sheet.styleAt(row, column).locked) throw new HostError('AccessDenied', where);
  }
}

/** Of a single cell also what stood there and stands there now. */
export function announceEdit(book: Book, range: SheetRange, actor: Actor, before: Cell): void {
  const { sheet, area } = range;
  const after = sheet.cell(area.top, area.left);
  const details =
    cellCount(area) > 1
      ? {}
      : {
          valueBefore: before.value,
          valueAfter: after.value,
          valueTypeBefore: VALUE_TYPES[before.type],
          valueTypeAfter: VALUE_TYPES[after.type],
        };
  announceChange(book, range, actor, 'RangeEdited', details);
}

export function announceChange(
  book: Book,
  { sheet, area }: SheetRange,
  actor: Actor,
  changeType: string,
  details: Readonly<Record<string, Json>> = {},
): void {
  book.events.raise('changed', sheet.id, {
    ...actor,
    address: formatArea(area),
    changeType,
    shiftDirection: 'None',
    referenceId: `${sheet.id}!${formatArea(area)}`,
    ...details,
  });
}

/** Undefined where a matrix is given; a matrix of one value is that value. */
function single(given: Json): Json | undefined {
  if (!Array.isArray(given)) return given;
  const [row] = given as readonly Json[];
  if (given.length !== 1 || !Array.isArray(row) || row.length !== 1) return undefined;
  return row[0] as Json;
}

function isHeading(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const table = book.tableAt(sheet, row, column);
  return table?.header?.top === row;
}

/** A table's heading is always text. */
function heading(value: string | number | boolean): { type: 'text'; value: string } {
  return { type: 'text', value: String(value) };
}
