import type { Workbook } from 'exceljs';
import { CHOICES_SHEET } from '@/core/ledger';
import { cellText } from './cell-value';

/** Adds the sheet of the long drop-down lists, one in a column; Excel's menus do not show it. */
export function addChoices(workbook: Workbook, lists: readonly (readonly string[])[]): void {
  if (lists.length === 0) return;
  const sheet = workbook.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' });
  lists.forEach((choices, index) => {
    sheet.getColumn(index + 1).values = choices.map(cellText);
  });
}
