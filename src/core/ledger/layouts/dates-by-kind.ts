import { cellText } from '../cell-text';
import type { FoundTable } from '../found-table';
import type { ColumnModel, LedgerModel, RoleModel } from '../ledger-model';
import { tellsDay } from '../row-signs';
import { kindOf, periodWordsOf } from '../summary-table';
import { totalSign } from '../total-words';
import type { Cell, SheetRow } from '../workbook';

const FEWEST_KINDS = 2;
const FEWEST_DAYS = 2;
/** 5日 in the row of 3月. */
const DAY_ALONE = /^\d{1,2}[日号]/;
const NAMES_DAYS = /\d{1,2}[日号]/;
const MONTH = /^\d{1,2}月份?$/;

/**
 * Kinds across and days below them (党员大会 | 支委会 over 1月20日 | 1月8日): a table of events for each kind. Empty where
 * the cells hold something else, numbers of meetings mostly.
 */
export function datesByKind(found: FoundTable, model: LedgerModel): readonly FoundTable[] {
  const role = model.roles.find(({ kinds }) => kinds?.vocabulary === model.summaryVocabulary);
  const date = role?.columns.find(({ name }) => name === role.dateColumn);
  const kinds = found.heading.cells.flatMap((heading) => {
    const kind = kindOf(cellText(heading), model);
    return kind === null ? [] : [{ heading, kind }];
  });
  if (role === undefined || date === undefined || kinds.length < FEWEST_KINDS) return [];
  const rows = found.rows.filter(
    ({ cells: [first] }) => first !== undefined && totalSign(cellText(first)) === null,
  );
  const columns = new Set(kinds.map(({ heading: { column } }) => column));
  const filled = rows.flatMap(({ cells }) => cells.filter(({ column }) => columns.has(column)));
  const days = filled.filter(namesDays);
  if (days.length < FEWEST_DAYS || days.length * 2 < filled.length) return [];
  return kinds.map(({ heading, kind }) => tableOf(heading, kind, { ...found, rows }, { role, date, model }));
}

/** One day, or several of which nobody knows how many meetings they were. */
function namesDays(cell: Cell): boolean {
  if (cell.type === 'number') return false;
  return tellsDay(cell) || (cell.type === 'text' && NAMES_DAYS.test(cellText(cell)));
}

function tableOf(
  heading: Cell,
  kind: string,
  found: FoundTable,
  {
    role,
    date,
    model,
  }: { readonly role: RoleModel; readonly date: ColumnModel; readonly model: LedgerModel },
): FoundTable {
  const rows = found.rows.flatMap((row): readonly SheetRow[] => {
    const cell = row.cells.find(({ column }) => column === heading.column);
    return cell === undefined ? [] : [{ ...row, cells: [ofItsMonth(cell, row, model)] }];
  });
  return {
    sheet: found.sheet,
    // What stands in such a column is meant, alone as it is.
    role: { ...role, takesEveryRow: true },
    heading: { ...found.heading, cells: [heading] },
    matches: new Map([[heading.column, date]]),
    title: found.title,
    rows,
    said: { kind },
  };
}

function ofItsMonth(cell: Cell, { cells }: SheetRow, model: LedgerModel): Cell {
  const text = cellText(cell);
  if (cell.type !== 'text' || !DAY_ALONE.test(text)) return cell;
  const month = cells
    .slice(0, 2)
    .flatMap((label) => periodWordsOf(label, model) ?? [])
    .find((words) => MONTH.test(words));
  return month === undefined ? cell : { ...cell, value: `${month.replace('份', '')}${text}` };
}
