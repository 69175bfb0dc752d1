import { cellAddress } from '@/core/findings';

/** The longest list that may stand in a validation itself, separators counted. */
const LONGEST_LITERAL = 255;

/** Name of the sheet that holds the long lists. */
export const CHOICES_SHEET = '选项';

/** A comma divides entries, a quote ends them, and what starts with = is taken for a formula. */
const NOT_LITERAL = /^=|[,"]/;

/** Where a drop-down list gets its entries from: the validation itself, or an area of the sheet of long lists. */
export type ChoiceSource = { readonly literal: string } | { readonly area: string };

/**
 * The drop-down lists of a workbook. One that a validation itself can't hold goes to a column of a sheet of its own,
 * from row 1 on.
 */
export class ChoiceLists {
  private readonly columns: (readonly string[])[] = [];

  /** The lists of that sheet, by column. */
  get long(): readonly (readonly string[])[] {
    return this.columns;
  }

  sourceOf(choices: readonly string[]): ChoiceSource {
    const literal = choices.join(',');
    if (literal.length <= LONGEST_LITERAL && !choices.some((choice) => NOT_LITERAL.test(choice)))
      return { literal };
    const column = this.columns.push(choices);
    const [letters] = /^[A-Z]+/.exec(cellAddress(1, column)) ?? [''];
    return { area: `$${letters}$1:$${letters}$${choices.length}` };
  }
}
