import type { TemplateColumn } from '@/core/ledger';
import type { ChoiceLists } from './choice-lists';
import type { Validation } from './sheet-plan';
import { TEXT } from './text';

/** Excel's limits, in characters. */
const LONGEST = { title: 32, message: 255 } as const;
const AT_LEAST = 'GreaterThanOrEqualTo';

interface Check {
  readonly rule: Excel.DataValidationRule;
  readonly error: (heading: string) => string;
}

const CHECKS: Readonly<Record<TemplateColumn['format'], Check | null>> = {
  text: null,
  date: {
    // A formula, because it is a date in both date systems and in every language.
    rule: { date: { formula1: '=DATE(1904,1,2)', operator: AT_LEAST } },
    error: TEXT.notADate,
  },
  count: { rule: { wholeNumber: { formula1: 0, operator: AT_LEAST } }, error: TEXT.notACount },
  measure: { rule: { decimal: { formula1: 0, operator: AT_LEAST } }, error: TEXT.notAMeasure },
};

const NO_ALERT: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: 'Information',
  title: '',
  message: '',
};

/** What Excel offers, says and asks in the cells of a column; null where it does nothing of the kind. */
export function planValidation(column: TemplateColumn, lists: ChoiceLists): Validation | null {
  const prompt = promptOf(column);
  const checked =
    column.choices === undefined ? formatRule(column) : choiceRule(column, column.choices, lists);
  if (checked === null && prompt === null) return null;
  return { rule: null, alert: NO_ALERT, ...checked, prompt };
}

type Rule = Pick<Validation, 'rule' | 'alert'>;

function choiceRule(
  { heading, strict = false }: TemplateColumn,
  choices: readonly string[],
  lists: ChoiceLists,
): Rule {
  const rule = { list: { inCellDropDown: true, source: lists.sourceOf(choices) } };
  return { rule, alert: strict ? alertOf('Stop', TEXT.notInListTitle, TEXT.notInList(heading)) : NO_ALERT };
}

/** A ledger may have to say “约25人” or “9月上旬”, so that Excel asks and does not refuse. */
function formatRule({ format, heading }: TemplateColumn): Rule | null {
  const check = CHECKS[format];
  if (check === null) return null;
  return { rule: check.rule, alert: alertOf('Warning', TEXT.notValidTitle, check.error(heading)) };
}

function alertOf(style: 'Stop' | 'Warning', title: string, message: string): Excel.DataValidationErrorAlert {
  return { showAlert: true, style, title, message: message.slice(0, LONGEST.message) };
}

function promptOf({ heading, hint }: TemplateColumn): Excel.DataValidationPrompt | null {
  if (hint === undefined) return null;
  return {
    showPrompt: true,
    title: heading.slice(0, LONGEST.title),
    message: hint.slice(0, LONGEST.message),
  };
}
