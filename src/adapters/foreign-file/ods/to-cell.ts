import { isDateFormat, numberCell, readNumberFormat, type Cell } from '@/core/ledger';
import { MalformedFile } from '../malformed-file';
import { serialOfIso, fractionOfDuration } from './iso-serial';

/** A cell as the file states it (OpenDocument 1.3 part 3, 9.1.4 and 19.385). */
export interface RawCell {
  /** Null where nothing is stored. */
  readonly type: string | null;
  readonly value: string | null;
  readonly text: string;
  readonly isFormula: boolean;
  readonly isError: boolean;
  /** Excel's code for its number format. */
  readonly format: string;
}

type ReadValue = (raw: RawCell, column: number, date1904: boolean) => Cell;

const DATE_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'h:mm:ss';
/** What programs without a type for errors write as the text of a formula. */
const ERROR_TEXT = /^(?:#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/;

const READERS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['float', readNumber],
  ['percentage', readNumber],
  ['currency', readNumber],
  ['date', (raw, column) => readSerial(raw, column, serialOfIso(raw.value ?? ''), DATE_FORMAT)],
  ['time', (raw, column) => readSerial(raw, column, fractionOfDuration(raw.value ?? ''), TIME_FORMAT)],
  ['boolean', readBoolean],
  [
    'string',
    ({ value, text }, column) => ({ column, type: 'text', value: text === '' ? (value ?? '') : text }),
  ],
]);

/** A cell as the ledger room knows it; null where it holds nothing. @throws MalformedFile */
export function toCell(raw: RawCell, column: number, date1904: boolean): Cell | null {
  const cell = contentOf(raw, column, date1904);
  return cell !== null && raw.isFormula ? { ...cell, formula: true } : cell;
}

function contentOf(raw: RawCell, column: number, date1904: boolean): Cell | null {
  if (raw.isError || (raw.isFormula && ERROR_TEXT.test(raw.text)))
    return { column, type: 'error', value: raw.text };
  if (raw.type === null) return raw.isFormula ? { column, type: 'pending' } : plainText(raw.text, column);
  const read = READERS.get(raw.type);
  if (read === undefined) throw new MalformedFile(`value type ${raw.type}`);
  const cell = read(raw, column, date1904);
  return cell.type === 'text' && cell.value === '' ? null : cell;
}

function plainText(value: string, column: number): Cell | null {
  return value === '' ? null : { column, type: 'text', value };
}

function readNumber({ value, format }: RawCell, column: number, date1904: boolean): Cell {
  const number = Number(value);
  if (value === null || value.trim() === '' || !Number.isFinite(number))
    throw new MalformedFile(`number ${String(value)}`);
  return numberCell(column, number, readNumberFormat(format, date1904));
}

/** Dates are written out, so the date system plays no part. */
function readSerial({ value, format }: RawCell, column: number, serial: number | null, usual: string): Cell {
  if (serial === null) throw new MalformedFile(`date or time ${String(value)}`);
  return { column, type: 'date', value: serial, format: isDateFormat(format) ? format : usual };
}

function readBoolean({ value }: RawCell, column: number): Cell {
  if (value !== 'true' && value !== 'false') throw new MalformedFile(`boolean ${String(value)}`);
  return { column, type: 'boolean', value: value === 'true' };
}
