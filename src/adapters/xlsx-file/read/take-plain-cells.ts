import type { RawCell } from './raw-cell';
import type { SheetRows } from './sheet-rows';

const SPACE = 0x20;
const SLASH = 0x2f;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const SMALL_C = 0x63;
const SMALL_F = 0x66;
const SMALL_I = 0x69;
const SMALL_S = 0x73;
const SMALL_V = 0x76;

/** One object for the cells of all rows: each is looked at once, and nobody keeps it. */
const cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } = {
  style: 0,
  type: 'n',
  formula: false,
  value: null,
};

/** Whole numbers of more digits are left as they are written. */
const MOST_DIGITS = 9;

/**
 * Takes the cells of a row known to be plain, from the first one's tag on. `addressEnd`: length of the row's number
 * and the quotation mark behind it, with which every cell's address ends.
 */
export function takePlainCells(xml: string, start: number, addressEnd: number, rows: SheetRows): void {
  let at = start;
  while (xml.charCodeAt(at + 1) === SMALL_C) at = takeCell(xml, at, addressEnd, rows);
  // The last value would keep the text it was cut out of.
  clearContent();
}

function takeCell(xml: string, start: number, addressEnd: number, rows: SheetRows): number {
  let at = start + '<c r="'.length;
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= LETTER_A; code = xml.charCodeAt(at)) {
    column = column * 26 + code - LETTER_A + 1;
    at += 1;
  }
  at = takeAttributes(xml, at + addressEnd);
  const isEmpty = xml.charCodeAt(at) === SLASH;
  if (isEmpty) clearContent();
  at = isEmpty ? at + '/>'.length : takeContent(xml, at + 1);
  rows.addUnder(column, cell);
  return at;
}

/** Style and type; gives where the tag ends. */
function takeAttributes(xml: string, start: number): number {
  let at = start;
  cell.style = 0;
  cell.type = 'n';
  if (xml.charCodeAt(at) === SPACE && xml.charCodeAt(at + 1) === SMALL_S) {
    at += ' s="'.length;
    for (let code = xml.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9; code = xml.charCodeAt(at)) {
      cell.style = cell.style * 10 + code - DIGIT_0;
      at += 1;
    }
    at += 1;
  }
  if (xml.charCodeAt(at) === SPACE) {
    const from = at + ' t="'.length;
    at = xml.indexOf('"', from);
    cell.type = xml.slice(from, at);
    at += 1;
  }
  return at;
}

function clearContent(): void {
  cell.formula = false;
  cell.value = null;
}

/** Formula and value; gives where the cell ends. */
function takeContent(xml: string, start: number): number {
  let at = start;
  cell.formula = xml.charCodeAt(at + 1) === SMALL_F;
  cell.value = null;
  if (cell.formula) at = xml.indexOf('</f>', at) + '</f>'.length;
  if (xml.charCodeAt(at + 1) === SMALL_V) {
    at += '<v>'.length;
    const end = xml.indexOf('<', at);
    cell.value = wholeNumber(xml, at, end) ?? xml.slice(at, end);
    at = end + '</v>'.length;
  } else if (xml.charCodeAt(at + 1) === SMALL_I) {
    at = xml.indexOf('>', at + '<is>'.length) + 1;
    const end = xml.indexOf('<', at);
    cell.value = xml.slice(at, end);
    at = end + '</t></is>'.length;
  }
  return at + '</c>'.length;
}

/** The number whose digits stand there and that is written in no other way; null: something else. */
export function wholeNumber(xml: string, start: number, end: number): number | null {
  const digits = end - start;
  if (digits === 0 || digits > MOST_DIGITS) return null;
  if (digits > 1 && xml.charCodeAt(start) === DIGIT_0) return null;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code < DIGIT_0 || code > DIGIT_9) return null;
    number = number * 10 + code - DIGIT_0;
  }
  return number;
}
