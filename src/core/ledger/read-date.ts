import { compactText, dateOfSerial, parseDate, type CalendarDate } from '@/core/values';
import type { FindingCode } from '@/core/findings';
import { cellText } from './cell-text';
import { hidesDay } from './date-format';
import type { Cell } from './workbook';

/** What a cell in a date column says, before the year of the ledger is known. */
export type WhenReading =
  | { readonly state: 'read'; readonly date: CalendarDate; readonly codes: readonly FindingCode[] }
  | { readonly state: 'noYear'; readonly month: number; readonly day: number | null }
  /** `5日`: the sheet or the title may tell the month. */
  | { readonly state: 'noMonth'; readonly day: number }
  | { readonly state: 'blank' }
  | { readonly state: 'notHeld' }
  | { readonly state: 'fault'; readonly code: FindingCode };

/** No ledger is of another time; 2201 is a slip of the finger. */
const EARLIEST_YEAR = 1949;
const LATEST_YEAR = 2099;
const SERIAL_OF_2000 = 36_526;
const SERIAL_OF_2050 = 54_789;

export function readDate(cell: Cell | undefined, notHeld: RegExp): WhenReading {
  if (cell === undefined) return { state: 'blank' };
  switch (cell.type) {
    case 'date':
      return readSerial(cell.value, cell.format);
    case 'number':
      return readNumber(cell.value);
    case 'text':
      return readText(cellText(cell), notHeld);
    case 'error':
      return { state: 'fault', code: 'cell.error' };
    case 'pending':
      return { state: 'fault', code: 'formula.noResult' };
    case 'boolean':
      return { state: 'fault', code: 'date.unreadable' };
  }
}

function readSerial(serial: number, format: string): WhenReading {
  const date = dateOfSerial(serial);
  if (date === null) return { state: 'fault', code: 'date.unreadable' };
  if (date.year < EARLIEST_YEAR || date.year > LATEST_YEAR)
    return { state: 'fault', code: 'date.impossible' };
  return hidesDay(format)
    ? { state: 'read', date: { ...date, day: null }, codes: ['date.partial'] }
    : { state: 'read', date, codes: [] };
}

/** 20210305 and a serial that lost its format are sure; 10.2 may be 2 or 20 October (contract §5.4). */
function readNumber(value: number): WhenReading {
  if (!Number.isInteger(value)) {
    const isSerialWithTime = value >= SERIAL_OF_2000 && value < SERIAL_OF_2050;
    return isSerialWithTime
      ? readNumber(Math.floor(value))
      : { state: 'fault', code: 'date.ambiguousNumber' };
  }
  if (value >= SERIAL_OF_2000 && value < SERIAL_OF_2050) {
    const date = dateOfSerial(value);
    if (date !== null) return { state: 'read', date, codes: ['date.text'] };
  }
  if (value >= 1 && value <= 31) return { state: 'noMonth', day: value };
  return value >= 10_000_000 ? readSpelling(String(value)) : { state: 'fault', code: 'date.unreadable' };
}

function readText(text: string, notHeld: RegExp): WhenReading {
  if (text === '' || /^[-—–/\\_]+$/.test(compactText(text))) return { state: 'blank' };
  return notHeld.test(compactText(text)) ? { state: 'notHeld' } : readSpelling(text);
}

const DAY_ALONE = /^(\d{1,2})[日号]?(?=$|[^\d年月日号./-])/;
/** 5日、20日 and 5、6月. */
const DAYS_ALONE = /^\d{1,2}(?:[日号]?[、,;和及与&+]\d{1,2}(?![\d点时:人次])|[日号]\d{1,2}[日号])/;

function readSpelling(text: string): WhenReading {
  const reading = parseDate(text);
  switch (reading.state) {
    case 'read':
      if (reading.date.month === null) return { state: 'fault', code: 'date.unreadable' };
      if (reading.date.year < EARLIEST_YEAR || reading.date.year > LATEST_YEAR) {
        return { state: 'fault', code: 'date.impossible' };
      }
      return {
        state: 'read',
        date: reading.date,
        codes: [reading.date.day === null ? 'date.partial' : 'date.text'],
      };
    case 'noYear':
      return reading;
    case 'impossible':
      return { state: 'fault', code: 'date.impossible' };
    case 'several':
      return { state: 'fault', code: 'date.several' };
    case 'unreadable':
      return readDayAlone(compactText(text));
  }
}

function readDayAlone(text: string): WhenReading {
  if (DAYS_ALONE.test(text)) return { state: 'fault', code: 'date.several' };
  const day = Number(DAY_ALONE.exec(text)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? { state: 'noMonth', day } : { state: 'fault', code: 'date.unreadable' };
}
