import { compactText, parseDate } from '@/core/values';
import { cellText } from './cell-text';
import type { Cell, SheetRow } from './workbook';

/** What a row that is no record is. */
export type RowSign = 'total' | 'subtotal' | 'example' | 'note';

const TOTAL = /^(?:.{0,12})(?:合计|总计|共计|累计|总数)[::]?$/;
const SUBTOTAL = /^(?:.{0,12})小计[::]?$/;
const EXAMPLE = /^(?:填写)?(?:示例|样例|范例|举例|例如|例)(?:[::\d一二三].*)?$/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填写说明|注意事项|填表人|填报人|制表人|审核人|单位盖章)[::\d一、（(]?/;
const CELLS_THAT_MAY_SAY_SO = 3;

/** The columns in which a lone cell already tells of an event. */
export interface TellingColumns {
  readonly date: number | null;
  readonly kinds: readonly number[];
}

/** The first cell that says what the row is; null: an ordinary row. */
export function rowSign(row: SheetRow, telling: TellingColumns): { sign: RowSign; cell: Cell } | null {
  for (const cell of row.cells.slice(0, CELLS_THAT_MAY_SAY_SO)) {
    if (cell.type !== 'text') continue;
    const sign = signOf(compactText(cellText(cell)), row.cells.length);
    if (sign !== null) return { sign, cell };
  }
  const [only, second] = row.cells;
  if (only === undefined || second !== undefined) return null;
  return tells(only, telling) ? null : { sign: 'note', cell: only };
}

function tells(cell: Cell, { date, kinds }: TellingColumns): boolean {
  if (cell.column !== date) return kinds.includes(cell.column);
  return cell.type !== 'text' || parseDate(cellText(cell)).state !== 'unreadable';
}

function signOf(text: string, cells: number): RowSign | null {
  if (SUBTOTAL.test(text)) return 'subtotal';
  if (TOTAL.test(text)) return 'total';
  if (EXAMPLE.test(text)) return 'example';
  return cells <= 2 && NOTE.test(text) ? 'note' : null;
}
