import { dateOfSerial, formatIsoDate, plainText, remember } from '@/core/values';
import type { Cell } from './workbook';

/** What stands in a cell, as one line of plain text; dates as `2021-01-21`; empty for none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.type) {
    case 'text':
    case 'error':
      return plainText(cell.value);
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return serialText(cell.value);
    case 'pending':
      return '';
  }
}

const serialText = remember((serial: number) => {
  const date = dateOfSerial(serial);
  return date === null ? String(serial) : formatIsoDate(date);
}, 2_000);
