import {
  isEntireColumns,
  isEntireRows,
  isSame,
  SHEET_COLUMNS,
  SHEET_ROWS,
  WHOLE_SHEET,
  type Area,
} from './area';

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Letters, digits, `_` and `.` stand bare, unless it could be read as a cell or begins like a number. */
const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** An address with the sheet it names; null where it names none. */
export interface QualifiedAddress {
  readonly sheet: string | null;
  readonly address: string;
}

export function splitAddress(text: string): QualifiedAddress {
  const [, quoted, bare, address] = QUALIFIED.exec(text.trim()) ?? [];
  if (address === undefined) return { sheet: null, address: text.trim() };
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, address };
}

/** `A1`, `$B$2:C9`, `A:C`, `1:5`; null for anything else and for what lies beyond the sheet. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(columnIndex(left), Number(top) - 1, columnIndex(right), Number(bottom) - 1);
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null)
    return between(columnIndex(columns[1] ?? ''), 0, columnIndex(columns[2] ?? ''), SHEET_ROWS - 1);
  const rows = ROWS.exec(text);
  return rows === null ? null : between(0, Number(rows[1]) - 1, SHEET_COLUMNS - 1, Number(rows[2]) - 1);
}

/** As Excel writes it: one cell `B2`, several `B2:C3`, whole columns `A:B`, whole rows `1:2`. */
export function formatArea(area: Area, mark: '' | '$' = ''): string {
  const column = (index: number) => mark + columnName(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (isSame(area, WHOLE_SHEET)) return `${column(0)}${row(0)}:${column(area.right)}${row(area.bottom)}`;
  if (isEntireColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before the `!` of an address. */
export function quoteSheet(name: string): string {
  return BARE_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(oneColumn: number, oneRow: number, otherColumn: number, otherRow: number): Area | null {
  const area = {
    top: Math.min(oneRow, otherRow),
    left: Math.min(oneColumn, otherColumn),
    bottom: Math.max(oneRow, otherRow),
    right: Math.max(oneColumn, otherColumn),
  };
  return area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS ? area : null;
}
