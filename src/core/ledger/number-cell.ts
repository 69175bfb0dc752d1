import { isDateFormat, isTimeFormat } from './date-format';
import type { Cell } from './workbook';

/**
 * 1 January 1904, day 0 of the 1904 date system, in the 1900 one (ECMA-376 part 1, 18.17.4.1). Serials are given as
 * they are stored: below 61 those of the 1900 system are a day behind, for it counts a 29 February 1900.
 */
export const SERIAL_OF_1904 = 1462;

/** What a number format says of the numbers under it. */
export interface NumberFormat {
  /** The code, `''` for General. */
  readonly code: string;
  readonly isDate: boolean;
  /** What a number must be raised by to count in the 1900 date system. */
  readonly shift: number;
}

export function readNumberFormat(code: string, date1904: boolean): NumberFormat {
  const isDate = isDateFormat(code);
  // A time of day has no day that the two date systems could count differently.
  const isShifted = date1904 && isDate && !isTimeFormat(code);
  return { code: numberFormatCode(code), isDate, shift: isShifted ? SERIAL_OF_1904 : 0 };
}

/** A format's code as cells hold it: `''` for General. */
export function numberFormatCode(code: string): string {
  return code.toLowerCase() === 'general' ? '' : code;
}

/** A number as the ledger room knows it, whatever it was read from. */
export function numberCell(column: number, value: number, { code, isDate, shift }: NumberFormat): Cell {
  if (!isDate) return { column, type: 'number', value, format: code };
  return { column, type: 'date', value: value + shift, format: code };
}
