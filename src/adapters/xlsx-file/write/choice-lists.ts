import type { Workbook } from 'exceljs';
import { cellAddress } from '@/core/findings';
import { cellText } from './cell-value';
import { TEXT } from './text';

/** The longest list that may stand in a validation itself, separators counted. */
const LONGEST_LITERAL = 255;

/**
 * Drop-down lists as formulas of validations. A list that is too long, or whose entries hold a comma or a quote,
 * goes to a column of a sheet of its own, which Excel's menus do not show.
 */
export class ChoiceLists {
  private readonly long: (readonly string[])[] = [];

  formulaOf(choices: readonly string[]): string {
    const literal = choices.join(',');
    if (literal.length <= LONGEST_LITERAL && choices.every((choice) => !/[,"]/.test(choice)))
      return `"${literal}"`;
    const column = this.long.push(choices);
    const [letters] = /^[A-Z]+/.exec(cellAddress(1, column)) ?? [''];
    return `${TEXT.choicesSheet}!$${letters}$1:$${letters}$${choices.length}`;
  }

  /** Adds the sheet of the long lists as the last one, if there are any. */
  addSheet(workbook: Workbook): void {
    if (this.long.length === 0) return;
    const sheet = workbook.addWorksheet(TEXT.choicesSheet, { state: 'veryHidden' });
    this.long.forEach((choices, index) => {
      sheet.getColumn(index + 1).values = choices.map(cellText);
    });
  }
}
