import type { TemplateColumn, TemplateValue } from '@/core/ledger';
import { serialOfDate } from '@/core/values';
import { SERIAL_OF_1904 } from '../read/date-system';
import type { CellInput } from './sheet-plan';

export const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';

/** Under the text format a value typed as `007` stays what was typed. */
export const NUMBER_FORMATS: Readonly<Record<TemplateColumn['format'], string>> = {
  text: TEXT_FORMAT,
  date: DATE_FORMAT,
  count: '0',
  measure: 'General',
};

/** The number format of a value that stands alone. */
export function formatOf(value: TemplateValue): string {
  return typeof value === 'object' && value !== null ? DATE_FORMAT : TEXT_FORMAT;
}

/**
 * A value as Excel's interface takes it, which reads texts as if they were typed: after an apostrophe a text is
 * what it is, whatever it starts with. A date becomes its serial in the workbook's own date system.
 */
export function cellInput(value: TemplateValue, date1904: boolean): CellInput {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return textInput(value);
  return serialOfDate(value) - (date1904 ? SERIAL_OF_1904 : 0);
}

export function textInput(text: string): CellInput {
  return text === '' ? null : `'${text.replace(/\r\n?/g, '\n')}`;
}
