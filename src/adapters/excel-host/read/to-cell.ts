import { isDateFormat, isTimeFormat, type Cell } from '@/core/ledger';
import { SERIAL_OF_1904 } from './date-system';

/** Makes a cell of a value and a number format as Excel gives them; null where the cell holds nothing. */
export type ToCell = (column: number, value: unknown, format: unknown) => Cell | null;

interface FormatReading {
  /** The code, `''` for General. */
  readonly format: string;
  readonly isDate: boolean;
  /** What the value must be raised by to count in the 1900 date system. */
  readonly shift: number;
}

/** Error values are texts here; `markErrors` tells them apart. */
export function cellMaker(date1904: boolean): ToCell {
  const readFormat = formatReader(date1904);
  return (column, value, format) => {
    switch (typeof value) {
      case 'string':
        return value === '' ? null : { column, type: 'text', value };
      case 'boolean':
        return { column, type: 'boolean', value };
      case 'number':
        return numberCell(column, value, readFormat(format));
      default:
        return null;
    }
  };
}

function numberCell(column: number, value: number, { format, isDate, shift }: FormatReading): Cell {
  if (!isDate) return { column, type: 'number', value, format };
  return { column, type: 'date', value: value + shift, format };
}

/** A sheet of a million cells has a handful of formats; each is looked at once. */
function formatReader(date1904: boolean): (format: unknown) => FormatReading {
  const known = new Map<unknown, FormatReading>();
  return (format) => {
    const reading = known.get(format) ?? readFormat(String(format), date1904);
    known.set(format, reading);
    return reading;
  };
}

function readFormat(code: string, date1904: boolean): FormatReading {
  const format = code.toLowerCase() === 'general' ? '' : code;
  const isDate = isDateFormat(format);
  // A time of day has no day that the two date systems could count differently.
  const isShifted = date1904 && isDate && !isTimeFormat(format);
  return { format, isDate, shift: isShifted ? SERIAL_OF_1904 : 0 };
}
