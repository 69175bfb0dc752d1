import type { TemplateValue } from '@/core/ledger';
import { serialOfDate } from '@/core/values';
import { removeForbidden } from '@/core/xml';
import { encodeEscapes } from '../text-escapes';

const LONGEST_TEXT = 32_767;

/**
 * A value as exceljs takes it: a date as its serial, so that no time zone comes into play; null for nothing.
 * Throws RangeError for a text that no Excel cell can hold.
 */
export function cellValue(value: TemplateValue): string | number | null {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' ? cellText(value) || null : serialOfDate(value);
}

/** A text as it is written to a cell; line ends become those of Excel. */
export function cellText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new RangeError(`A cell holds at most ${LONGEST_TEXT} characters.`);
  const lines = removeForbidden(text.replace(/\r\n?/g, '\n'));
  // exceljs leaves this character out.
  return encodeEscapes(lines).replaceAll('\u007F', '_x007F_');
}

/** A text as it is written to an attribute, where a bare line end would be read as a space. */
export function attributeText(text: string): string {
  return cellText(text).replaceAll('\n', '_x000a_');
}

/** A value as people see it, for telling how much room it takes. */
export function shownText(value: TemplateValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? 'yyyy-mm-dd' : String(value);
}
