import { notSimulated, type Json, type ObjectType } from '../../protocol';
import { formatArea, quoteSheet } from '../book/address';
import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from '../book/area';
import type { Book } from '../book/book';
import { EMPTY, type Cell, type CellStyle } from '../book/cell';
import { ADD_IN } from '../book/event-hub';
import { hideLines } from '../book/hide-lines';
import type { SheetRange } from '../book/sheet';
import { showText } from '../book/show-text';
import { MOST_CELLS, restyle, shaped, VALUE_TYPES, writeValues } from '../book/write-cells';
import { booleanArgument, textArgument } from './arguments';

type Scalars = NonNullable<ObjectType<SheetRange>['scalars']>;

/** What -1 says: the number is above 2^31 - 1 (@types/office-js, Range.cellCount). */
const TOO_MANY = -1;

export function rangeScalars(book: Book): Scalars {
  return {
    Address: { get: (range) => addressOf(range, true) },
    Values: {
      get: (range) => matrix(range, ({ value }) => value),
      set: (range, value) => writeValues(book, range, value, ADD_IN),
    },
    Formulas: {
      get: (range) => matrix(range, formulaOf),
      set: (range, value) => writeValues(book, range, value, ADD_IN),
    },
    Text: { get: (range) => matrix(range, (cell) => showText(cell, book.isDate1904)) },
    ValueTypes: { get: (range) => matrix(range, ({ type }) => VALUE_TYPES[type]) },
    NumberFormat: {
      get: (range) => matrix(range, ({ style }) => style.numberFormat),
      set: (range, value) => writeNumberFormats(book, range, value),
    },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? TOO_MANY : cellCount(area)) },
    IsEntireRow: { get: ({ area }) => isEntireRows(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    Hidden: { get: hidden },
    RowHidden: {
      get: (range) => hiddenLines(range, 'rows'),
      set: (range, value) =>
        hideLines(book, range, 'rows', booleanArgument(value, 'Range.rowHidden'), ADD_IN),
    },
    ColumnHidden: {
      get: (range) => hiddenLines(range, 'columns'),
      set: (range, value) =>
        hideLines(book, range, 'columns', booleanArgument(value, 'Range.columnHidden'), ADD_IN),
    },
  };
}

/** `Sheet1!A1:B2`. */
export function addressOf({ sheet, area }: SheetRange, withSheet: boolean): string {
  return withSheet ? `${quoteSheet(sheet.name)}!${formatArea(area)}` : formatArea(area);
}

/** Null where the range is unbounded or has too many cells (docs: excel-add-ins-ranges-unbounded, -large). */
function matrix({ sheet, area }: SheetRange, pick: (cell: Cell) => Json): Json {
  if (isEntireRows(area) || isEntireColumns(area) || cellCount(area) > MOST_CELLS) return null;
  const columns = columnCount(area);
  const empty: Cell = { ...EMPTY, formula: null, style: sheet.plainStyle };
  const isStyled = sheet.lines.rows.size > 0 || sheet.lines.columns.size > 0;
  return Array.from({ length: rowCount(area) }, (_, down) => {
    const row = area.top + down;
    const cells = sheet.rows.get(row);
    return Array.from({ length: columns }, (__, across) => {
      const column = area.left + across;
      return pick(cells?.[column] ?? (isStyled ? sheet.cell(row, column) : empty));
    });
  });
}

function formulaOf({ formula, value }: Cell): Json {
  if (formula === null) return value;
  return formula.text ?? notSimulated('the text of a formula that shares another cell’s');
}

function writeNumberFormats(book: Book, range: SheetRange, given: Json): void {
  const { area } = range;
  const formats = shaped(given, area, 'Range.numberFormat');
  const formatted = (style: CellStyle, row: number, column: number) => {
    const format = formats[row - area.top]?.[column - area.left] ?? null;
    return format === null ? style : { ...style, numberFormat: textArgument(format, 'Range.numberFormat') };
  };
  restyle(book, range, formatted, ADD_IN);
}

/** True or false where all lines are alike, null where they are not. */
function hiddenLines({ sheet, area }: SheetRange, kind: 'rows' | 'columns'): boolean | null {
  const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  let count = 0;
  for (const [index, line] of sheet.lines[kind])
    if (line.hidden && index >= first && index <= last) count += 1;
  return count === 0 ? false : count === last - first + 1 || null;
}

function hidden(range: SheetRange): boolean | null {
  const states = [hiddenLines(range, 'rows'), hiddenLines(range, 'columns')];
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}
