import { SERIAL_OF_1904, type TemplateValue } from '@/core/ledger';
import { serialOfDate } from '@/core/values';
import type { CellInput } from './sheet-plan';

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
  return text === '' ? null : `'${plainLines(text)}`;
}

/** A text with the line ends that cells have. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
