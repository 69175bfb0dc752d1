import { columnRule, type ChoiceLists, type ColumnRule, type TemplateColumn } from '@/core/ledger';
import type { Validation } from './sheet-plan';

const AT_LEAST = 'GreaterThanOrEqualTo';

const RULES: Readonly<Record<'date' | 'count' | 'measure', Excel.DataValidationRule>> = {
  // A formula, because it is a date in both date systems and in every language.
  date: { date: { formula1: '=DATE(1904,1,2)', operator: AT_LEAST } },
  count: { wholeNumber: { formula1: 0, operator: AT_LEAST } },
  measure: { decimal: { formula1: 0, operator: AT_LEAST } },
};

const NO_ALERT: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: 'Information',
  title: '',
  message: '',
};

const ALERT_STYLES = { stop: 'Stop', warning: 'Warning' } as const;

/** The drop-down lists of a workbook, and the name its sheet of long ones is to have. */
export interface Choices {
  readonly lists: ChoiceLists;
  readonly sheetName: string;
}

/** What Excel offers, says and asks in the cells of a column; null where it does nothing of the kind. */
export function planValidation(column: TemplateColumn, choices: Choices): Validation | null {
  const rule = columnRule(column);
  if (rule === null) return null;
  const { check, alert, prompt } = rule;
  return {
    rule: ruleOf(check, column, choices),
    alert: alertOf(alert),
    prompt: prompt === null ? null : { ...prompt, showPrompt: true },
  };
}

function alertOf(alert: ColumnRule['alert']): Excel.DataValidationErrorAlert {
  if (alert === null) return NO_ALERT;
  const { title, message } = alert;
  const style: 'Stop' | 'Warning' = ALERT_STYLES[alert.style];
  return { showAlert: true, style, title, message };
}

function ruleOf(
  check: ColumnRule['check'],
  { choices = [] }: TemplateColumn,
  { lists, sheetName }: Choices,
): Excel.DataValidationRule | null {
  if (check !== 'list') return check === null ? null : RULES[check];
  const source = lists.sourceOf(choices);
  return {
    list: {
      inCellDropDown: true,
      source: 'literal' in source ? source.literal : `='${sheetName}'!${source.area}`,
    },
  };
}
