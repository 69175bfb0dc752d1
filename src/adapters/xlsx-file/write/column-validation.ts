import type { DataValidation } from 'exceljs';
import type { TemplateColumn } from '@/core/ledger';
import { attributeText } from './cell-value';
import type { ChoiceLists } from './choice-lists';
import { TEXT } from './text';

/** As exceljs writes it; its types leave out `any`, which only shows a hint, and the setter for whole ranges. */
export type Validation = Omit<DataValidation, 'type'> & { readonly type: DataValidation['type'] | 'any' };

/** Excel's limits, in characters. */
const LONGEST = { title: 32, prompt: 255 } as const;
/** 1 March 1900, from which on Excel's days are those of the calendar. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

type Check = Pick<Validation, 'type' | 'formulae' | 'operator'> & {
  readonly error: (heading: string) => string;
};

const CHECKS: Readonly<Record<TemplateColumn['format'], Check | null>> = {
  text: null,
  date: { type: 'date', formulae: [FIRST_DAY], operator: 'greaterThanOrEqual', error: TEXT.notADate },
  count: { type: 'whole', formulae: [0], operator: 'greaterThanOrEqual', error: TEXT.notACount },
  measure: { type: 'decimal', formulae: [0], operator: 'greaterThanOrEqual', error: TEXT.notAMeasure },
};

/** What Excel offers, says and asks in the cells of a column; null where it does nothing of the kind. */
export function columnValidation(column: TemplateColumn, lists: ChoiceLists): Validation | null {
  const rule = column.choices === undefined ? formatRule(column) : choiceRule(column, column.choices, lists);
  const hint = hintOf(column);
  if (rule === null && hint === null) return null;
  return { allowBlank: true, ...(rule ?? { type: 'any', formulae: [] }), ...hint };
}

function choiceRule(
  { heading, strict = false }: TemplateColumn,
  choices: readonly string[],
  lists: ChoiceLists,
): Validation {
  const list: Validation = { type: 'list', formulae: [lists.formulaOf(choices)] };
  if (!strict) return list;
  return { ...list, ...refusal('stop', TEXT.notInListTitle, TEXT.notInList(heading)) };
}

/** A ledger may have to say “约25人” or “9月上旬”, so that Excel asks and does not refuse. */
function formatRule({ format, heading }: TemplateColumn): Validation | null {
  const check = CHECKS[format];
  if (check === null) return null;
  const { error, ...rule } = check;
  return { ...rule, ...refusal('warning', TEXT.notValidTitle, error(heading)) };
}

function refusal(errorStyle: 'stop' | 'warning', errorTitle: string, error: string) {
  return { showErrorMessage: true, errorStyle, errorTitle, error: error.slice(0, LONGEST.prompt) };
}

function hintOf({ heading, hint }: TemplateColumn) {
  if (hint === undefined) return null;
  const promptTitle = attributeText(heading.slice(0, LONGEST.title));
  return { showInputMessage: true, promptTitle, prompt: attributeText(hint.slice(0, LONGEST.prompt)) };
}
