import { TEXT_FORMAT } from '@/core/ledger';
import { textInput } from './cell-input';
import { emptyPlan, type SheetPlan } from './sheet-plan';

/** The sheet of the long drop-down lists, one in a column. */
export function planChoices(name: string, lists: readonly (readonly string[])[]): SheetPlan {
  const blocks = lists.map((choices, index) => ({
    area: { top: 1, left: index + 1, bottom: choices.length, right: index + 1 },
    formats: choices.map(() => [TEXT_FORMAT]),
    values: choices.map((choice) => [textInput(choice)]),
  }));
  return { ...emptyPlan(name), veryHidden: true, blocks };
}
