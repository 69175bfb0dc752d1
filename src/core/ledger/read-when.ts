import { normalizeText } from '@/core/values';
import type { LedgerModel } from './ledger-model';
import { readDate, type WhenReading } from './read-date';
import type { Cell } from './workbook';

const DOTTED = /^\s*\d{1,2}\.\d{1,2}\s*$/;

/** What a cell in the date column says, by the model's rules. */
export function readWhen(cell: Cell | undefined, { notHeld, reading }: LedgerModel): WhenReading {
  const isDotted = cell?.type === 'text' && DOTTED.test(normalizeText(cell.value));
  return isDotted && reading?.refusesDottedDates === true
    ? { state: 'fault', code: 'date.ambiguousNumber' }
    : readDate(cell, notHeld);
}
