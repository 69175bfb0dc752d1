import { cellAddress } from '@/core/findings';
import { TEXT_FORMAT, textInput } from './cell-input';
import { emptyPlan, type SheetPlan } from './sheet-plan';

/** The longest list that may stand in a validation itself, separators counted. */
const LONGEST_LITERAL = 255;

/**
 * Drop-down lists as sources of validations. A list that is too long, or whose entries hold a comma or a quote,
 * goes to a column of a sheet of its own.
 */
export class ChoiceLists {
  private readonly long: (readonly string[])[] = [];

  constructor(private readonly sheetName: string) {}

  sourceOf(choices: readonly string[]): string {
    const literal = choices.join(',');
    if (literal.length <= LONGEST_LITERAL && choices.every((choice) => !/[,"]/.test(choice))) return literal;
    const column = this.long.push(choices);
    const [letters] = /^[A-Z]+/.exec(cellAddress(1, column)) ?? [''];
    return `='${this.sheetName}'!$${letters}$1:$${letters}$${choices.length}`;
  }

  /** The sheet of the long lists; null where there are none. */
  plan(): SheetPlan | null {
    if (this.long.length === 0) return null;
    const blocks = this.long.map((choices, index) => ({
      area: { top: 1, left: index + 1, bottom: choices.length, right: index + 1 },
      formats: choices.map(() => [TEXT_FORMAT]),
      values: choices.map((choice) => [textInput(choice)]),
    }));
    return { ...emptyPlan(this.sheetName), veryHidden: true, blocks };
  }
}
