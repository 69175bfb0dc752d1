import type { Element } from '@xmldom/xmldom';
import { parseArea } from '../book/address';
import { EMPTY, type Cell, type CellStyle, type Content, type Formula } from '../book/cell';
import { dateSerial } from '../book/entered';
import { attribute, cellText, childOf, numberAttribute, richText } from './part';

/** What the whole workbook says about its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly isDate1904: boolean;
  /** What a formula without a stored result becomes: Excel would compute it. */
  readonly pending: 'fail' | 'empty';
}

type ReadContent = (value: string, context: CellContext) => Content | null;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** By the cell's type (ST_CellType, ECMA-376 part 1, 18.18.11); null where the value makes no sense. */
const READERS: Readonly<Record<string, ReadContent>> = {
  n: (value) => (Number.isFinite(Number(value)) ? { type: 'number', value: Number(value) } : null),
  s: (value, { strings }) => textContent(strings[Number(value)]),
  str: textContent,
  inlineStr: textContent,
  b: (value) => ({ type: 'boolean', value: value === '1' || value === 'true' }),
  e: (value) => ({ type: 'error', value }),
  d: readIsoDate,
};

/** @throws Error with the place for a cell that makes no sense, and for a formula whose result is not stored */
export function readCell(element: Element, place: string, context: CellContext): Cell {
  const type = attribute(element, 't') ?? 'n';
  const style = context.styles[numberAttribute(element, 's', 0)];
  if (style === undefined) throw new Error(`${place}: no such style`);
  const formula = readFormula(childOf(element, 'f'));
  const value = storedValue(element, type);
  // An empty text is a result; an empty number is none.
  const isMissing = value === null || (value === '' && type === 'n');
  if (formula !== null && isMissing && context.pending === 'fail')
    throw new Error(`${place}: a formula without its result, which Excel would compute`);
  if (isMissing) return { ...EMPTY, formula, style };
  const content = READERS[type]?.(value, context) ?? null;
  if (content === null) throw new Error(`${place}: ${value} as ${type}`);
  // An empty text that a formula gives is a text all the same.
  if (content.type === 'empty' && formula !== null) return { type: 'text', value: '', formula, style };
  return { ...content, formula, style };
}

function storedValue(element: Element, type: string): string | null {
  if (type === 'inlineStr') {
    const inline = childOf(element, 'is');
    return inline === null ? null : richText(inline);
  }
  const value = childOf(element, 'v');
  if (value === null) return null;
  return type === 'str' ? cellText(value) : (value.textContent ?? '');
}

function readFormula(element: Element | null): Formula | null {
  if (element === null) return null;
  const text = element.textContent ?? '';
  return { text: text === '' ? null : `=${text}` };
}

function textContent(value: string | undefined): Content | null {
  if (value === undefined) return null;
  return value === '' ? EMPTY : { type: 'text', value };
}

function readIsoDate(value: string, { isDate1904 }: CellContext): Content | null {
  const parts = ISO.exec(value);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part || 0));
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { type: 'number', value: dateSerial(year, month, day, isDate1904) + time };
}

/** Row and column of a cell's own address, from 0; null where it has none. */
export function placeOf(element: Element): { row: number; column: number } | null {
  const area = parseArea(attribute(element, 'r') ?? '');
  return area === null ? null : { row: area.top, column: area.left };
}
