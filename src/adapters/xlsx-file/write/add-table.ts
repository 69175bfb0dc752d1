import type { Row, Workbook, Worksheet } from 'exceljs';
import { cellAddress } from '@/core/findings';
import type { ChoiceLists, TableTemplate, TemplateColumn, TemplateValue } from '@/core/ledger';
import { attributeText, cellText, cellValue, shownText } from './cell-value';
import { columnValidation, type Validation } from './column-validation';
import { LOOK, ROW_HEIGHT, TABLE_THEME, columnStyle, columnWidth } from './look';
import { setUpPrinting } from './print-setup';
import { rowHeight } from './row-height';

/** A worksheet with a member that exceljs does not declare. */
type ValidatedWorksheet = Worksheet & {
  readonly dataValidations: { add: (range: string, validation: Validation) => void };
};

/**
 * Adds a sheet with one Excel table, ready to be filled and printed. `tableName` must be unique in the workbook.
 * Throws RangeError where two columns have the same heading, which no Excel table can have.
 */
export function addTable(
  workbook: Workbook,
  template: TableTemplate,
  tableName: string,
  lists: ChoiceLists,
): void {
  const { name, title, columns, rows } = template;
  const headingRow = title === null ? 1 : 2;
  // An Excel table has one row at least.
  const bodyRows = Math.max(1, rows.length + template.emptyRows);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: ROW_HEIGHT.body, dyDescent: 0.25 },
    views: [{ state: 'frozen', ySplit: headingRow, activeCell: cellAddress(headingRow + 1, 1) }],
  });
  setUpPrinting(sheet, width, headingRow);
  declareTable(sheet, tableName, headingRow, bodyRows, columns);
  if (title !== null) addTitle(sheet, title, columns.length);
  addHeading(sheet.getRow(headingRow), columns);
  addColumns(sheet as ValidatedWorksheet, headingRow + 1, bodyRows, columns, lists);
  addBody(sheet, headingRow + 1, bodyRows, template);
}

function declareTable(
  sheet: Worksheet,
  name: string,
  headingRow: number,
  bodyRows: number,
  columns: readonly TemplateColumn[],
): void {
  const names = columns.map(({ heading }) => attributeText(heading));
  if (new Set(names.map((heading) => heading.toLowerCase())).size < names.length) {
    throw new RangeError(`Sheet ${sheet.name} has two columns with the same heading.`);
  }
  sheet.addTable({
    name,
    ref: cellAddress(headingRow, 1),
    style: { theme: TABLE_THEME, showRowStripes: true },
    columns: names.map((heading) => ({ name: heading, filterButton: true })),
    rows: Array.from({ length: bodyRows }, () => []),
  });
}

function addTitle(sheet: Worksheet, title: string, columnCount: number): void {
  const row = sheet.getRow(1);
  row.height = ROW_HEIGHT.title;
  row.getCell(1).value = cellText(title);
  row.getCell(1).style = LOOK.title;
  if (columnCount > 1) sheet.mergeCells(1, 1, 1, columnCount);
}

function addHeading(row: Row, columns: readonly TemplateColumn[]): void {
  row.height = ROW_HEIGHT.heading;
  columns.forEach(({ heading }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = cellText(heading);
    cell.style = LOOK.heading;
  });
}

function addColumns(
  sheet: ValidatedWorksheet,
  firstRow: number,
  rowCount: number,
  columns: readonly TemplateColumn[],
  lists: ChoiceLists,
): void {
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = columnWidth(column.width);
    const validation = columnValidation(column, lists);
    if (validation === null) return;
    const first = cellAddress(firstRow, index + 1);
    const last = cellAddress(firstRow + rowCount - 1, index + 1);
    sheet.dataValidations.add(`${first}:${last}`, validation);
  });
}

function addBody(
  sheet: Worksheet,
  firstRow: number,
  rowCount: number,
  { columns, rows }: TableTemplate,
): void {
  const styles = columns.map(columnStyle);
  for (let index = 0; index < rowCount; index += 1) {
    const row = sheet.getRow(firstRow + index);
    const values: readonly TemplateValue[] = rows[index] ?? [];
    styles.forEach((style, position) => {
      const cell = row.getCell(position + 1);
      cell.value = cellValue(values[position] ?? null);
      cell.style = style;
    });
    const texts = values.map((value, position) => ({
      text: shownText(value),
      width: columns[position]?.width ?? 0,
    }));
    if (texts.length > 0) row.height = rowHeight(texts);
  }
}
