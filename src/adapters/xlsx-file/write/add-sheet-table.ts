import type { Row, Worksheet, Workbook } from 'exceljs';
import { cellAddress } from '@/core/findings';
import type { SheetCell, SheetColumn, SheetTable } from '@/core/rollup';
import { cellText, cellValue } from './cell-value';
import { columnWidth, LOOK, ROW_HEIGHT, tableCellStyle } from './look';
import { setUpPrinting } from './print-setup';
import { rowHeight } from './row-height';

/** Rows of headings under the title: one more where columns stand in groups. */
function headingRows({ columns }: SheetTable): number {
  return columns.some(({ group }) => group !== null) ? 2 : 1;
}

/** The sheet row of a table's first row. */
export function firstRowOf(table: SheetTable): number {
  return 1 + headingRows(table) + 1;
}

/** Adds a sheet with a title, frozen headings, rows that can be filtered, and totals below them. */
export function addSheetTable(workbook: Workbook, table: SheetTable): void {
  const { name, columns, rows, totals, frozenColumns } = table;
  const firstRow = firstRowOf(table);
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: ROW_HEIGHT.body, dyDescent: 0.25 },
    views: [
      {
        state: 'frozen',
        xSplit: frozenColumns,
        ySplit: firstRow - 1,
        activeCell: cellAddress(firstRow, frozenColumns + 1),
      },
    ],
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  setUpPrinting(sheet, width, firstRow - 1);
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = columnWidth(column.width);
  });
  addTitle(sheet, table.title);
  addHeadings(sheet, columns, firstRow - 1);
  [...rows, ...totals].forEach((cells, place) => {
    addRow(sheet.getRow(firstRow + place), cells, columns, place >= rows.length);
  });
  if (rows.length === 0) return;
  const corner = cellAddress(firstRow - 1 + rows.length, columns.length);
  sheet.autoFilter = `${cellAddress(firstRow - 1, 1)}:${corner}`;
}

/** In its own cell only: a merged one would be cut by what is frozen. */
function addTitle(sheet: Worksheet, title: string): void {
  const row = sheet.getRow(1);
  row.height = ROW_HEIGHT.title;
  row.getCell(1).value = cellText(title);
  row.getCell(1).style = LOOK.sheetTitle;
}

/** Headings in the last row; over neighbours of one group its name, over the others nothing but themselves. */
function addHeadings(sheet: Worksheet, columns: readonly SheetColumn[], lastRow: number): void {
  columns.forEach(({ heading }, index) => {
    headCell(sheet.getRow(lastRow), index + 1, heading);
  });
  if (lastRow > 2) addGroups(sheet, columns, lastRow - 1);
}

function addGroups(sheet: Worksheet, columns: readonly SheetColumn[], row: number): void {
  columns.forEach(({ group }, index) => {
    const isFirst = columns[index - 1]?.group !== group;
    headCell(sheet.getRow(row), index + 1, isFirst ? (group ?? '') : '');
  });
  // Once all are written: what is written into a merged cell later is the whole's.
  columns.forEach(({ group }, index) => {
    const isFirst = group !== null && columns[index - 1]?.group !== group;
    const next = columns.findIndex((column, place) => place > index && column.group !== group);
    const last = next < 0 ? columns.length : next;
    if (isFirst && last > index + 1) sheet.mergeCells(row, index + 1, row, last);
  });
}

function headCell(row: Row, column: number, text: string): void {
  row.height = ROW_HEIGHT.heading;
  const cell = row.getCell(column);
  cell.value = cellText(text) || null;
  cell.style = LOOK.heading;
}

function addRow(
  row: Row,
  cells: readonly SheetCell[],
  columns: readonly SheetColumn[],
  isTotal: boolean,
): void {
  const texts = columns.map((column, index) => {
    const { value = null, link, format = column.format } = cells[index] ?? {};
    const cell = row.getCell(index + 1);
    cell.value = cellValue(value);
    cell.style = tableCellStyle(format, value, { isTotal, isLink: link !== undefined && value !== null });
    // Numbers are never broken into lines.
    return { text: typeof value === 'string' ? value : '', width: column.width };
  });
  row.height = rowHeight(texts);
}
