import type { Area } from './area';

/** As office.js names them (Excel.DataValidationType). */
export type ValidationType = 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';

export interface ListRule {
  /** `是,否`, or `=Sheet!$A$1:$A$9`. */
  readonly source: string;
  readonly inCellDropDown: boolean;
}

export interface ComparingRule {
  readonly formula1: string | number;
  readonly formula2: string | number | null;
  /** As office.js names it: `Between`, `GreaterThan` … */
  readonly operator: string;
}

export type ValidationRule =
  /** Anything; only the prompt counts. */
  | { readonly type: 'None' }
  | { readonly type: 'List'; readonly list: ListRule }
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: Exclude<ValidationType, 'List' | 'Custom'>; readonly comparing: ComparingRule };

export interface ErrorAlert {
  readonly showAlert: boolean;
  /** `Stop`, `Warning`, `Information`. */
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What the cells of some areas may hold. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

export const PLAIN_ALERT: ErrorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
export const PLAIN_PROMPT: Prompt = { showPrompt: true, title: '', message: '' };
