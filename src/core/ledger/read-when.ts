import { normalizeText } from '@/core/values';
import type { LedgerModel } from './ledger-model';
import { wordsFound } from './moved-day';
import { readDate, type WhenReading } from './read-date';
import type { Cell } from './workbook';

const DOTTED = /^\s*\d{1,2}\.\d{1,2}\s*$/;

/** What a cell in the date column says, by the model's rules. */
export function readWhen(cell: Cell | undefined, { notHeld, movedTo, reading }: LedgerModel): WhenReading {
  const isDotted = cell?.type === 'text' && DOTTED.test(normalizeText(cell.value));
  return isDotted && reading?.refusesDottedDates === true
    ? { state: 'fault', code: 'date.ambiguousNumber' }
    : readDate(movedCell(cell, movedTo), notHeld);
}

/** `12月8日改为12月10日`: the later word holds. */
function movedCell(cell: Cell | undefined, movedTo: RegExp | undefined): Cell | undefined {
  if (cell?.type !== 'text' || movedTo === undefined) return cell;
  const words = wordsFound(cell.value, movedTo);
  return words === null ? cell : { ...cell, value: words };
}
