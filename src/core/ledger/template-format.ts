import type { TemplateColumn, TemplateValue } from './workbook-template';

export const TEXT_FORMAT = '@';
export const DATE_FORMAT = 'yyyy-mm-dd';

/** By a column's format. Under the text format a value typed as `=…` or `007` stays what was typed. */
export const NUMBER_FORMATS: Readonly<Record<TemplateColumn['format'], string>> = {
  text: TEXT_FORMAT,
  date: DATE_FORMAT,
  count: '0',
  measure: 'General',
};

/** The number format of a value that stands alone. */
export function formatOfValue(value: TemplateValue): string {
  return typeof value === 'object' && value !== null ? DATE_FORMAT : TEXT_FORMAT;
}
