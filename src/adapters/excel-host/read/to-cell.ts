import { numberCell, readNumberFormat, type Cell, type NumberFormat } from '@/core/ledger';

/** Makes a cell of a value and a number format as Excel gives them; null where the cell holds nothing. */
export type ToCell = (column: number, value: unknown, format: unknown) => Cell | null;

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

/** A sheet of a million cells has a handful of formats; each is looked at once. */
function formatReader(date1904: boolean): (format: unknown) => NumberFormat {
  const known = new Map<unknown, NumberFormat>();
  return (format) => {
    const reading = known.get(format) ?? readNumberFormat(String(format), date1904);
    known.set(format, reading);
    return reading;
  };
}
