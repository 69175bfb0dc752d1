import type { DataValidation } from 'exceljs';
import {
  CHOICES_SHEET,
  columnRule,
  type ChoiceLists,
  type ColumnRule,
  type TemplateColumn,
} from '@/core/ledger';
import { attributeText } from './cell-value';

/** As exceljs writes it; its types leave out `any`, which only shows a hint, and the setter for whole ranges. */
export type Validation = Omit<DataValidation, 'type'> & { readonly type: DataValidation['type'] | 'any' };

type Check = Pick<Validation, 'type' | 'formulae' | 'operator'>;

/** 1 March 1900, from which on Excel's days are those of the calendar. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

const CHECKS: Readonly<Record<'date' | 'count' | 'measure', Check>> = {
  date: { type: 'date', formulae: [FIRST_DAY], operator: 'greaterThanOrEqual' },
  count: { type: 'whole', formulae: [0], operator: 'greaterThanOrEqual' },
  measure: { type: 'decimal', formulae: [0], operator: 'greaterThanOrEqual' },
};

/** What Excel offers, says and asks in the cells of a column; null where it does nothing of the kind. */
export function columnValidation(column: TemplateColumn, lists: ChoiceLists): Validation | null {
  const rule = columnRule(column);
  if (rule === null) return null;
  return { allowBlank: true, ...checkOf(rule.check, column, lists), ...alertOf(rule), ...hintOf(rule) };
}

function checkOf(check: ColumnRule['check'], { choices = [] }: TemplateColumn, lists: ChoiceLists): Check {
  if (check === null) return { type: 'any', formulae: [] };
  if (check !== 'list') return CHECKS[check];
  const source = lists.sourceOf(choices);
  return {
    type: 'list',
    formulae: ['literal' in source ? `"${source.literal}"` : `${CHOICES_SHEET}!${source.area}`],
  };
}

function alertOf({ alert }: ColumnRule) {
  if (alert === null) return {};
  return { showErrorMessage: true, errorStyle: alert.style, errorTitle: alert.title, error: alert.message };
}

function hintOf({ prompt }: ColumnRule) {
  if (prompt === null) return {};
  return {
    showInputMessage: true,
    promptTitle: attributeText(prompt.title),
    prompt: attributeText(prompt.message),
  };
}
