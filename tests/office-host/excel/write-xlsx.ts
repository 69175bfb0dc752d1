import { Workbook, type CellValue, type DataValidation, type Worksheet } from 'exceljs';
import { formatArea } from './book/address';
import { WHOLE_SHEET } from './book/area';
import type { Book } from './book/book';
import type { Cell } from './book/cell';
import type { Sheet } from './book/sheet';
import type { Table } from './book/table';
import type { Validation } from './book/validation';
import type { ExcelModel } from './excel-model';

const STATE = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
/** Points of a character in a column's width. */
const CHARACTER = 5.25;

/**
 * The workbook as a file, for what reads files: cells with their formats, merged areas, tables, lists, names, what is
 * hidden and frozen. Not the look of cells.
 */
export async function writeXlsx({ book }: ExcelModel): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = book.isDate1904;
  for (const sheet of book.sheets) writeSheet(workbook, book, sheet);
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(workbook: Workbook, book: Book, sheet: Sheet): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: STATE[sheet.visibility],
    ...(ySplit + xSplit > 0 ? { views: [{ state: 'frozen', xSplit, ySplit }] } : {}),
  });
  // A table writes its own cells, so it comes first.
  for (const table of book.tablesOn(sheet)) writeTable(worksheet, table);
  for (const [row, column, cell] of sheet.cellsIn(WHOLE_SHEET)) {
    const written = worksheet.getCell(row + 1, column + 1);
    written.value = cellValue(cell);
    written.numFmt = cell.style.numberFormat;
  }
  for (const [index, { hidden, size }] of sheet.lines.columns) {
    const column = worksheet.getColumn(index + 1);
    column.hidden = hidden;
    if (size !== null) column.width = size / CHARACTER;
  }
  for (const [index, { hidden }] of sheet.lines.rows) worksheet.getRow(index + 1).hidden = hidden;
  for (const merge of sheet.merges)
    worksheet.mergeCellsWithoutStyle(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
  for (const validation of sheet.validations) writeValidation(worksheet, validation);
}

function writeTable(worksheet: Worksheet, table: Table): void {
  const { top, bottom, left } = table.body;
  const columns = table.columnNames.map((name) => ({ name, filterButton: table.showFilterButton }));
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
    columns.map((__, across) => table.sheet.cell(top + down, left + across).value),
  );
  worksheet.addTable({
    name: table.name,
    ref: formatArea({ ...table.area, bottom: table.area.top, right: table.area.left }),
    headerRow: table.showHeaders,
    columns,
    rows,
  });
}

function cellValue(cell: Cell): CellValue {
  // The types of exceljs list the errors there are.
  const value = (cell.type === 'error' ? { error: cell.value } : cell.value) as CellValue;
  if (cell.type === 'empty') return null;
  if (cell.formula === null) return value;
  const { text } = cell.formula;
  if (text === null) throw new Error('the text of a formula that shares another cell’s');
  return { formula: text.slice(1), result: value as string };
}

function writeValidation(worksheet: Worksheet, { areas, rule, ...said }: Validation): void {
  if (rule.type !== 'List') throw new Error(`a rule of type ${rule.type} can not be written to a file`);
  const { source } = rule.list;
  const validation: DataValidation = {
    type: 'list',
    allowBlank: said.ignoreBlanks,
    formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`],
    showErrorMessage: said.errorAlert.showAlert,
    errorTitle: said.errorAlert.title,
    error: said.errorAlert.message,
    showInputMessage: said.prompt.showPrompt,
    promptTitle: said.prompt.title,
    prompt: said.prompt.message,
  };
  const validations = (worksheet as Worksheet & WithValidations).dataValidations;
  for (const area of areas) validations.add(formatArea(area), validation);
}

/** Part of exceljs that its types leave out. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}
