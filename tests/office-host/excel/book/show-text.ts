import { format, isDateFormat } from 'numfmt';
import type { Cell } from './cell';

/** 1 January 1904 in the 1900 date system, day 0 of the other (ECMA-376 part 1, 18.17.4.1). */
export const SERIAL_OF_1904 = 1462;
const LOCALE = 'zh-CN';

/** The text a cell shows where its column is wide enough. */
export function showText(cell: Cell, isDate1904: boolean): string {
  const { numberFormat } = cell.style;
  switch (cell.type) {
    case 'empty':
      return '';
    case 'error':
      return cell.value;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'text':
      return format(numberFormat, cell.value, { locale: LOCALE });
    case 'number': {
      const shift = isDate1904 && isDateFormat(numberFormat) ? SERIAL_OF_1904 : 0;
      return format(numberFormat, cell.value + shift, { locale: LOCALE, dateSpanLarge: false });
    }
  }
}
