import { rangeOf } from '../read/area-ranges';
import { TABLE_STYLE } from './look';
import type { CellBlock, Look, SheetPlan, Validation } from './sheet-plan';

/** Puts all writes of a plan on the batch; nothing is sent. */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) writeBlock(sheet, block);
  putLooks(sheet, plan.looks);
  if (plan.merged !== null) rangeOf(sheet, plan.merged).merge();
  if (plan.table !== null) {
    const table = sheet.tables.add(rangeOf(sheet, plan.table.area), true);
    table.name = plan.table.name;
    table.style = TABLE_STYLE;
  }
  for (const { area, validation } of plan.validations) {
    applyValidation(rangeOf(sheet, area).dataValidation, validation);
  }
  plan.widths.forEach((characters, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const { row, points } of plan.heights) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = points;
  }
  for (const { key, value } of plan.properties) sheet.customProperties.add(key, value);
  putView(sheet, plan);
}

function putView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (!plan.gridlines) sheet.showGridlines = false;
  if (plan.veryHidden) sheet.visibility = 'VeryHidden';
}

function writeBlock(sheet: Excel.Worksheet, { area, formats, values }: CellBlock): void {
  if (values.length > 0) {
    const filled = rangeOf(sheet, { ...area, bottom: area.top + values.length - 1 });
    // Before the formats: under that of texts, an apostrophe may be taken for a part of the text.
    filled.values = values.map((row) => [...row]);
  }
  rangeOf(sheet, area).numberFormat = formats.map((row) => [...row]);
}

/** Puts how areas look on the batch. */
export function putLooks(sheet: Excel.Worksheet, looks: SheetPlan['looks']): void {
  for (const { area, look } of looks) applyLook(rangeOf(sheet, area).format, look);
}

function applyLook(format: Excel.RangeFormat, { bold, size, color, fill, horizontal }: Look): void {
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = horizontal;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (size !== null) format.font.size = size;
  if (fill !== null) format.fill.color = fill;
}

function applyValidation(target: Excel.DataValidation, { rule, alert, prompt }: Validation): void {
  if (rule !== null) {
    target.rule = rule;
    target.ignoreBlanks = true;
    target.errorAlert = alert;
  }
  if (prompt !== null) target.prompt = prompt;
}

/** Of a column for so many characters: 7 pixels each and 5 for the margins, as with Excel's default font. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
