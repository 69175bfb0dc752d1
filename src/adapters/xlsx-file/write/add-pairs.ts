import type { Row, Style, Workbook } from 'exceljs';
import type { PairsTemplate, TemplateValue } from '@/core/ledger';
import { cellValue, shownText } from './cell-value';
import { LOOK, ROW_HEIGHT, columnWidth, valueStyle } from './look';
import { setUpPrinting } from './print-setup';
import { rowHeight } from './row-height';

const WIDTHS = { name: 20, value: 38, hint: 30 } as const;

/** Adds a sheet of names, their values, and what belongs there. */
export function addPairs(workbook: Workbook, template: PairsTemplate): void {
  const widths = Object.values(WIDTHS);
  const width = widths.reduce((sum, characters) => sum + characters, 0);
  const sheet = workbook.addWorksheet(template.name, {
    properties: { defaultRowHeight: ROW_HEIGHT.body, dyDescent: 0.25 },
    views: [{ state: 'frozen', ySplit: 1, activeCell: 'B2', showGridLines: false }],
  });
  setUpPrinting(sheet, width, 1);
  widths.forEach((characters, index) => {
    sheet.getColumn(index + 1).width = columnWidth(characters);
  });
  const heading = sheet.getRow(1);
  fillRow(heading, template.headings, [LOOK.heading, LOOK.heading, LOOK.heading]);
  heading.height = ROW_HEIGHT.heading;
  template.rows.forEach(({ name, value, hint }, index) => {
    const row = sheet.getRow(index + 2);
    fillRow(row, [name, value, hint], [LOOK.name, valueStyle(value), LOOK.hint]);
    row.height = rowHeight([
      { text: name, width: WIDTHS.name },
      { text: shownText(value), width: WIDTHS.value },
      { text: hint, width: WIDTHS.hint },
    ]);
  });
}

function fillRow(row: Row, values: readonly TemplateValue[], styles: readonly Partial<Style>[]): void {
  values.forEach((value, index) => {
    const cell = row.getCell(index + 1);
    cell.value = cellValue(value);
    cell.style = styles[index] ?? {};
  });
}
