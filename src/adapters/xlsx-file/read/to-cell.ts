import { numberCell, readNumberFormat, type Cell, type NumberFormat } from '@/core/ledger';
import { serialOfIso } from './iso-serial';
import { MalformedPart } from './malformed-part';
import type { RawCell } from './raw-cell';
import type { SheetContext } from './sheet-context';
import { decodeEscapes } from '../text-escapes';

type ReadValue = (value: string | number, column: number, style: number, context: SheetContext) => Cell;

const ISO_DATE_FORMAT = 'yyyy-mm-dd';
const GENERAL = readNumberFormat('', false);

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** By the cell's type (ST_CellType, ECMA-376 part 1, 18.18.11). */
const READERS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['n', readNumber],
  ['s', readSharedString],
  ['str', readString],
  ['inlineStr', readString],
  ['b', readBoolean],
  ['e', (value, column) => ({ column, type: 'error', value: String(value) })],
  ['d', readIsoDate],
]);

/** A cell as the ledger room knows it; null where it holds nothing. Throws MalformedPart. */
export function toCell(raw: RawCell, column: number, context: SheetContext): Cell | null {
  const read = known(READERS.get(raw.type), `cell type ${raw.type}`);
  if (isPending(raw)) return { column, formula: true, type: 'pending' };
  if (raw.value === null || raw.value === '') return null;
  const cell = read(raw.value, column, raw.style, context);
  if (cell.type === 'text' && cell.value === '') return null;
  return raw.formula ? { ...cell, formula: true } : cell;
}

/** An empty text is a result; an empty number is what some writers put who did not compute. */
function isPending({ formula, type, value }: RawCell): boolean {
  return formula && (value === null || (value === '' && type === 'n'));
}

function readNumber(stored: string | number, column: number, style: number, context: SheetContext): Cell {
  const value = Number(stored);
  const isNumber = Number.isFinite(value) && (typeof stored === 'number' || stored.trim() !== '');
  if (!isNumber) throw new MalformedPart(`number ${String(stored)}`);
  return numberCell(column, value, formatOf(style, context));
}

/** Dates as strict workbooks may store them; the date system plays no part. */
function readIsoDate(stored: string | number, column: number, style: number, context: SheetContext): Cell {
  const value = known(serialOfIso(String(stored)), `date ${String(stored)}`);
  const { isDate, code } = formatOf(style, context);
  return { column, type: 'date', value, format: isDate ? code : ISO_DATE_FORMAT };
}

function formatOf(style: number, { formats }: SheetContext): NumberFormat {
  return formats[style] ?? GENERAL;
}

function readSharedString(
  index: string | number,
  column: number,
  _: number,
  { strings }: SheetContext,
): Cell {
  return { column, type: 'text', value: known(strings[Number(index)], `shared string ${String(index)}`) };
}

function readString(text: string | number, column: number): Cell {
  return { column, type: 'text', value: decodeEscapes(String(text)) };
}

function readBoolean(stored: string | number, column: number): Cell {
  const text = String(stored);
  return { column, type: 'boolean', value: known(BOOLEANS.get(text.trim()), `boolean ${text}`) };
}

function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new MalformedPart(what);
  return value;
}
