import type { Workbook } from 'exceljs';
import type { TextTemplate } from '@/core/ledger';
import { cellText } from './cell-value';
import { LOOK, ROW_HEIGHT, columnWidth } from './look';
import { setUpPrinting } from './print-setup';
import { rowHeight } from './row-height';

const WIDTH = 64;
/** A short line that starts with 一、 heads what follows. */
const SECTION = /^[一二三四五六七八九十]+、.{0,24}$/;

/** Adds a sheet to be read: a title and lines of text, each in a row of its own. */
export function addText(workbook: Workbook, { name, lines }: TextTemplate): void {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: ROW_HEIGHT.body, dyDescent: 0.25 },
    views: [{ state: 'normal', activeCell: 'A1', showGridLines: false }],
  });
  setUpPrinting(sheet, WIDTH, 0);
  sheet.getColumn(1).width = columnWidth(WIDTH);
  lines.forEach((line, index) => {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(1);
    cell.value = cellText(line) || null;
    if (index === 0) {
      cell.style = LOOK.title;
      row.height = ROW_HEIGHT.title;
      return;
    }
    cell.style = SECTION.test(line) ? LOOK.section : LOOK.paragraph;
    row.height = rowHeight([{ text: line, width: WIDTH }]);
  });
}
