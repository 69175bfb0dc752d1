import { compactText } from '@/core/values';
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

/** The first cell that says what the row is; null: an ordinary row. `telling` columns make a lone cell a record. */
export function rowSign(row: SheetRow, telling: ReadonlySet<number>): { sign: RowSign; cell: Cell } | null {
  for (const cell of row.cells.slice(0, CELLS_THAT_MAY_SAY_SO)) {
    if (cell.type !== 'text') continue;
    const sign = signOf(compactText(cellText(cell)), row.cells.length);
    if (sign !== null) return { sign, cell };
  }
  const [only, second] = row.cells;
  if (only !== undefined && second === undefined && !telling.has(only.column))
    return { sign: 'note', cell: only };
  return null;
}

function signOf(text: string, cells: number): RowSign | null {
  if (SUBTOTAL.test(text)) return 'subtotal';
  if (TOTAL.test(text)) return 'total';
  if (EXAMPLE.test(text)) return 'example';
  return cells <= 2 && NOTE.test(text) ? 'note' : null;
}
