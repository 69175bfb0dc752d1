import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import { columnOf } from './matched-column';
import type { Cell, SheetRow } from './workbook';

const TIME_IN_WORDS = /(?:[上下]午|晚上?)?\d{1,2}(?::\d{2}|[点时](?:半|\d{1,2}分?)?)|[上下]午|晚上/;

/** At what hour of the day a row's event took place, in whatever words; empty where it does not tell. */
export function hourOf({ rows, role, matches }: FoundTable, row: number): string {
  const column = columnOf(role.dateColumn, matches);
  return hourIn(rowNumbered(row, rows)?.cells.find((cell) => cell.column === column));
}

/** Rows ascend, unless their table was put together from elsewhere. */
function rowNumbered(number: number, rows: readonly SheetRow[]): SheetRow | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle]?.number ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  const found = rows[from];
  return found?.number === number ? found : rows.find((row) => row.number === number);
}

function hourIn(cell: Cell | undefined): string {
  if (cell?.type === 'date') return cell.value % 1 === 0 ? '' : String(cell.value % 1);
  return cell?.type === 'text' ? (TIME_IN_WORDS.exec(compactText(cellText(cell)))?.[0] ?? '') : '';
}
