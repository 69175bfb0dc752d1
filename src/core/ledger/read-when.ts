import { normalizeText } from '@/core/values';
import type { LedgerModel } from './ledger-model';
import { dayNamed, wordsFound } from './moved-day';
import { readDate, type WhenReading } from './read-date';
import type { Cell } from './workbook';

const FROM = /^((?:19|20)\d{2})[年./-](\d{1,2})/;
const WITH_YEAR = /(?:19|20)\d{2}/;
const DOTTED = /^\s*\d{1,2}\.\d{1,2}\s*$/;

/** What a cell in the date column says, by the model's rules. */
export function readWhen(cell: Cell | undefined, { notHeld, movedTo, reading }: LedgerModel): WhenReading {
  const isDotted = cell?.type === 'text' && DOTTED.test(normalizeText(cell.value));
  return isDotted && reading?.refusesDottedDates === true
    ? { state: 'fault', code: 'date.ambiguousNumber' }
    : readDate(movedCell(cell, movedTo), notHeld);
}

/** `12月8日改为12月10日`: the later word holds, in the year of the first one, or in the next where it lies before it. */
function movedCell(cell: Cell | undefined, movedTo: RegExp | undefined): Cell | undefined {
  if (cell?.type !== 'text' || movedTo === undefined) return cell;
  const words = wordsFound(cell.value, movedTo);
  if (words === null) return cell;
  const own = WITH_YEAR.test(words) ? null : dayInYear(cell.value, movedTo);
  return { ...cell, value: own ?? words };
}

function dayInYear(text: string, movedTo: RegExp): string | null {
  const [, year, month] = FROM.exec(normalizeText(text).replace(/ /g, '')) ?? [];
  const to = dayNamed(text, movedTo);
  if (year === undefined || to === null) return null;
  const own = Number(year) + (to.month < Number(month) ? 1 : 0);
  const day = to.day === null ? '' : `${String(to.day)}日`;
  return `${String(own)}年${String(to.month)}月${day}`;
}
