import { cellText } from './cell-text';
import { NO_ROW } from './row-cells';
import { tableCells } from './table-cells';
import { isPartSign, totalSign } from './total-words';
import type { Area, Cell, SheetRow } from './workbook';

/** Marks that mean the cell above, without what may stand around them. */
const DITTOS: ReadonlySet<string> = new Set([
  '〃',
  '″',
  '"',
  '＂',
  '“',
  '”',
  '〝',
  '〞',
  "''",
  '同上',
  '同前',
]);
const AROUND = /[\s()（）]/g;
const LONGEST = 4;
/** Every row of every table is asked: with none of these does such a cell begin. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  Array.from('〃″"＂“”〝〞\'同 \u3000(（', (sign) => sign.charCodeAt(0)),
);

/**
 * The rows of a table with the value itself in place of a ditto mark; a mark with nothing above it stays and is told
 * as what it is. Below a line of its own or a total nobody knows what is meant. Tables without marks come back as they are.
 */
export function withDittos(rows: readonly SheetRow[], merges: readonly Area[]): readonly SheetRow[] {
  if (!rows.some(hasDitto)) return rows;
  const { at, own } = tableCells(rows, merges);
  let above = NO_ROW;
  return rows.map((row, place) => {
    const filled = hasDitto(row) ? { ...row, cells: row.cells.map(filledFrom(above, rows[place - 1])) } : row;
    above = isPlainRow(filled) ? filled : NO_ROW;
    return filled;
  });

  function filledFrom(plain: SheetRow, asWritten: SheetRow | undefined): (cell: Cell) => Cell {
    return (cell) => {
      if (plain.cells.length === 0 || asWritten === undefined || !isDitto(cell)) return cell;
      return own(plain, cell.column) ?? at(asWritten, cell.column) ?? cell;
    };
  }
}

function hasDitto({ cells }: SheetRow): boolean {
  return cells.some(isDitto);
}

function isDitto(cell: Cell): boolean {
  if (cell.type !== 'text' || cell.value.length > LONGEST) return false;
  if (!BEGINNINGS.has(cell.value.charCodeAt(0))) return false;
  return DITTOS.has(cell.value.replace(AROUND, ''));
}

/** Neither a lone line nor a total or a part of one. */
function isPlainRow({ cells }: SheetRow): boolean {
  return cells.length > 1 && !cells.slice(0, 2).some((cell) => isSum(cellText(cell)));
}

function isSum(text: string): boolean {
  return totalSign(text) !== null || isPartSign(text);
}
