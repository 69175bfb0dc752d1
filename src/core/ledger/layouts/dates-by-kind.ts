import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import { hidesDay } from '../date-format';
import type { FoundTable } from '../found-table';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { matchHeadings, type ColumnMatches } from '../match-headings';
import { tellsDay } from '../row-signs';
import { kindOf, periodWordsOf } from '../summary-table';
import { tableCells } from '../table-cells';
import { totalSign } from '../total-words';
import type { Cell, SheetRow } from '../workbook';
import { YEAR_HEADING, yearIn } from './year-column';

const FEWEST_KINDS = 2;
const FEWEST_DAYS = 2;
/** 5日 in the row of 3月. */
const DAY_ALONE = /^\d{1,2}[日号]/;
const NAMES_DAYS = /\d{1,2}[日号]/;
/** 3月5日, of whatever year. */
const NO_YEAR = /^[\d一二三四五六七八九十]{1,3}月/;
const MONTH = /^(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月份?$/;
/** None was held: no date that nobody can read. */
const NO_WORD = /^(?:[-—–/\\_×✗✘x]+|无|否|没有|0)$/;

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
  const filled = rows.flatMap(({ cells }) =>
    cells.filter((cell) => columns.has(cell.column) && saysOne(cell)),
  );
  const days = filled.filter(namesDays);
  if (days.length < FEWEST_DAYS || days.length * 2 < filled.length) return [];
  const labels = labelsOf(found, columns, role);
  const { at } = tableCells(rows, found.sheet.merges);
  const year = labels.cells.find((cell) => YEAR_HEADING.test(compactText(cellText(cell))))?.column;
  const labelled = rows.map((row) => ({
    row,
    labels: labels.cells.flatMap(({ column }) => at(row, column) ?? []),
    year: year === undefined ? null : yearIn(cellText(at(row, year))),
  }));
  return kinds.map(({ heading, kind }) => ({
    sheet: found.sheet,
    // What stands in such a column is meant, alone as it is.
    role: { ...role, takesEveryRow: true },
    heading: { ...found.heading, cells: inOrder([...labels.cells, heading]) },
    matches: new Map([...labels.matches, [heading.column, date]]),
    title: found.title,
    rows: labelled.flatMap((one) => rowOfKind(one, heading.column, model)),
    said: { kind },
  }));
}

function saysOne(cell: Cell): boolean {
  return !NO_WORD.test(compactText(cellText(cell)));
}

/** One day, or several of which nobody knows how many meetings they were. */
function namesDays(cell: Cell): boolean {
  if (cell.type === 'number') return false;
  return tellsDay(cell) || (cell.type === 'text' && NAMES_DAYS.test(cellText(cell)));
}

/** The other columns: they tell rows of one day apart, by branch or group those of the role. */
function labelsOf(
  { heading }: FoundTable,
  kinds: ReadonlySet<number>,
  { identity, ...role }: RoleModel,
): { readonly cells: readonly Cell[]; readonly matches: ColumnMatches } {
  const cells = heading.cells.filter(({ column }) => !kinds.has(column));
  const columns = role.columns.filter(({ name }) => name === 'branch' || identity?.hard.includes(name));
  return { cells, matches: matchHeadings(cells, { ...role, columns }) };
}

interface LabelledRow {
  readonly row: SheetRow;
  readonly labels: readonly Cell[];
  /** Null: no column tells one. */
  readonly year: number | null;
}

function rowOfKind(
  { row, labels, year }: LabelledRow,
  column: number,
  model: LedgerModel,
): readonly SheetRow[] {
  const cell = row.cells.find((one) => one.column === column);
  if (cell === undefined || !saysOne(cell)) return [];
  return [{ ...row, cells: inOrder([...labels, ofItsYear(ofItsMonth(cell, labels, model), year)]) }];
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((left, right) => left.column - right.column);
}

function ofItsYear(cell: Cell, year: number | null): Cell {
  if (year === null || cell.type !== 'text' || !NO_YEAR.test(compactText(cell.value))) return cell;
  return { ...cell, value: `${String(year)}年${cellText(cell)}` };
}

function ofItsMonth(cell: Cell, labels: readonly Cell[], model: LedgerModel): Cell {
  const text = cellText(cell);
  if (cell.type !== 'text' || !DAY_ALONE.test(text)) return cell;
  const month = labels.flatMap((label) => monthWords(label, model) ?? []).find((words) => MONTH.test(words));
  return month === undefined ? cell : { ...cell, value: `${month.replace('份', '')}${text}` };
}

function monthWords(label: Cell, model: LedgerModel): string | null {
  if (label.type !== 'date') return periodWordsOf(label, model);
  const [year = '', month = ''] = cellText(label).split('-');
  return hidesDay(label.format) ? `${year}年${String(Number(month))}月` : null;
}
