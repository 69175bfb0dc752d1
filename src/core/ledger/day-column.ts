import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import type { ColumnModel } from './ledger-model';
import { columnOf } from './matched-column';
import { compactHeading } from './match-headings';
import { tellsDay } from './row-signs';
import type { Cell, SheetRow } from './workbook';

const ROWS_LOOKED_AT = 30;

/**
 * Of two columns that may say when (会议日期 | 会议时间), the one that tells days: in the other stands 9:00. Where the
 * column that was matched tells some, all is well.
 */
export function withDayColumn(found: FoundTable): FoundTable {
  const { role, matches, heading, rows } = found;
  const matched = columnOf(role.dateColumn, matches);
  const model = matched === null ? undefined : matches.get(matched);
  if (matched === null || model === undefined || holdsDayIn(rows, matched)) return found;
  const other = heading.cells.find(
    (cell) => !matches.has(cell.column) && heads(cell, model) && holdsDayIn(rows, cell.column),
  );
  if (other === undefined) return found;
  const rest = Array.from(matches).filter(([column]) => column !== matched);
  return { ...found, matches: new Map([...rest, [other.column, model]]) };
}

function heads(cell: Cell, { headings, pattern }: ColumnModel): boolean {
  const heading = compactHeading(cellText(cell));
  return headings.includes(heading) || pattern?.test(heading) === true;
}

function holdsDayIn(rows: readonly SheetRow[], column: number): boolean {
  return rows
    .slice(0, ROWS_LOOKED_AT)
    .some(({ cells }) => cells.some((cell) => cell.column === column && tellsDay(cell) && !isTime(cell)));
}

/** Excel keeps 9:00 as a part of a day. */
function isTime(cell: Cell): boolean {
  return (cell.type === 'date' || cell.type === 'number') && cell.value < 1;
}
