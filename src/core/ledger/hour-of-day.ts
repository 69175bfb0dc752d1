import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import { columnOf } from './matched-column';
import type { Cell, SheetRow } from './workbook';

const TIME_IN_WORDS = /(?:[上下]午|晚上?)?\d{1,2}(?::\d{2}|[点时](?:半|\d{1,2}分?)?)|[上下]午|晚上/;

/** Prepares to say at what hour of the day a row's event took place, in whatever words; empty where it does not tell. */
export function hourReader(): (found: FoundTable, row: number) => string {
  const rows = new Map<FoundTable, ReadonlyMap<number, SheetRow>>();
  return (found, row) => {
    const known = rows.get(found) ?? new Map(found.rows.map((line) => [line.number, line]));
    rows.set(found, known);
    const column = columnOf(found.role.dateColumn, found.matches);
    return hourIn(known.get(row)?.cells.find((cell) => cell.column === column));
  };
}

function hourIn(cell: Cell | undefined): string {
  if (cell?.type === 'date') return cell.value % 1 === 0 ? '' : String(cell.value % 1);
  return cell?.type === 'text' ? (TIME_IN_WORDS.exec(compactText(cellText(cell)))?.[0] ?? '') : '';
}
