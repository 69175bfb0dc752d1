import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import type { FoundTable } from '../found-table';
import type { LedgerModel } from '../ledger-model';
import { columnOf } from '../matched-column';
import { tableCells, type TableCells } from '../table-cells';
import type { Area, Cell, SheetRow } from '../workbook';

/**
 * Cells merged down over several rows of events. Where date and head counts are, the rows below only go on with what
 * was talked about: they are no events of their own. What was expected of each event may be written once for all of
 * them; of other numbers nobody knows how they are meant. Other tables come back as they are.
 */
export function withMergedRows(found: FoundTable, model: LedgerModel, findings: SheetFindings): FoundTable {
  if (found.role.headCounts === undefined || found.isForm === true) return found;
  const numbers = numberColumns(found);
  const told = numbers.length > 0 ? numbers : found.heading.cells.slice(0, 1).map(({ column }) => column);
  const merges = mergedDown(found);
  const areas = merges.filter(({ left }) => told.includes(left));
  if (areas.length === 0) return found;
  const cells = tableCells(found.rows, merges);
  const goesOn = continuation(found, told, cells, model);
  const rows = withoutContinuations(found.rows, goesOn, findings);
  const placeOf = new Map(rows.map(({ number }, place) => [number, place]));
  const spread = areas
    .filter(({ left }) => numbers.includes(left))
    .flatMap((area) => spreadOver({ ...found, rows }, area, placeOf.get(area.top) ?? rows.length, cells));
  for (const { area, text, isOfEach } of spread) {
    const code = isOfEach ? 'number.repeated' : 'number.mergedOnce';
    const heading = cellText(found.heading.cells.find(({ column }) => column === area.left));
    findings.add(code, area.top, area.left, text, { heading, last: area.bottom });
  }
  const repeated = new Set(spread.flatMap(({ isOfEach, below }) => (isOfEach ? below : [])));
  return { ...found, rows: withWhole({ ...found, rows }, repeated, cells) };
}

function mergedDown({ sheet, heading, lastHeadingRow = heading.number }: FoundTable): readonly Area[] {
  return sheet.merges.filter(({ top, bottom }) => bottom > top && top > lastHeadingRow);
}

function numberColumns({ matches }: FoundTable): readonly number[] {
  return Array.from(matches).flatMap(([column, { type }]) => (type === 'count' ? [column] : []));
}

function isCovered(row: SheetRow, column: number, { at, own }: TableCells): boolean {
  return own(row, column) === undefined && at(row, column) !== undefined;
}

type Continuation = (row: SheetRow, above: SheetRow | undefined) => boolean;

/** Each is told, since nobody else speaks of it. */
function withoutContinuations(
  all: readonly SheetRow[],
  goesOn: Continuation,
  findings: SheetFindings,
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  all.forEach((row, place) => {
    const first = rows.at(-1);
    if (first === undefined || !goesOn(row, all[place - 1])) rows.push(row);
    else {
      const [cell] = row.cells;
      findings.add('row.goesOn', row.number, cell?.column ?? 1, cellText(cell), { first: first.number });
    }
  });
  return rows;
}

/**
 * Nothing of its own but what was talked about, under a date and numbers that belong to the row above. Another place,
 * speaker or chair, or a word that it was called off, is of another event.
 */
function continuation(
  { matches, role }: FoundTable,
  told: readonly number[],
  cells: TableCells,
  { notHeld }: LedgerModel,
): Continuation {
  const date = columnOf(role.dateColumn, matches);
  const { hard = [], apart = [] } = role.identity ?? {};
  const telling = new Set([...(role.kinds?.columns ?? []), ...hard, ...(role.statusColumns ?? [])]);
  const free = new Set([...(role.topicColumns ?? []), ...(role.remarkColumns ?? [])]);
  for (const name of [...telling, ...apart]) free.delete(name);
  const isOfWords = (cell: Cell, above: SheetRow | undefined) => {
    const name = matches.get(cell.column)?.name;
    if (name === undefined || free.has(name)) return !notHeld.test(compactText(cellText(cell)));
    if (matches.get(cell.column)?.type !== 'text' || telling.has(name)) return false;
    return above !== undefined && cellText(cells.at(above, cell.column)) === cellText(cell);
  };
  return (row, above) =>
    date !== null &&
    isCovered(row, date, cells) &&
    told.some((column) => isCovered(row, column, cells)) &&
    row.cells.every((cell) => isOfWords(cell, above));
}

interface SpreadNumber {
  readonly area: Area;
  readonly text: string;
  readonly below: readonly SheetRow[];
  /** It is the whole of which each row tells a part. */
  readonly isOfEach: boolean;
}

/** Empty where it covers no row of an event; `top` is the place of its first. */
function spreadOver(
  { rows, matches, role }: FoundTable,
  area: Area,
  top: number,
  cells: TableCells,
): readonly SpreadNumber[] {
  const below: SheetRow[] = [];
  for (const row of rows.slice(top + 1, top + 1 + area.bottom - area.top)) {
    if (row.number <= area.bottom && isCovered(row, area.left, cells)) below.push(row);
  }
  const [first] = rows.slice(top, top + 1);
  if (below.length === 0 || first === undefined) return [];
  const part = columnOf(role.headCounts?.part, matches);
  const isWhole = area.left === columnOf(role.headCounts?.whole, matches);
  const isOfEach = isWhole && part !== null && below.every((row) => cells.own(row, part) !== undefined);
  return [{ area, text: cellText(cells.own(first, area.left)), below, isOfEach }];
}

function withWhole(
  { rows, matches, role }: FoundTable,
  repeated: ReadonlySet<SheetRow>,
  { at }: TableCells,
): readonly SheetRow[] {
  const whole = columnOf(role.headCounts?.whole, matches);
  if (whole === null || repeated.size === 0) return rows;
  return rows.map((row) => {
    const cell = repeated.has(row) ? at(row, whole) : undefined;
    if (cell === undefined) return row;
    const cellsOfRow = [...row.cells, cell].sort((left, right) => left.column - right.column);
    return { ...row, cells: cellsOfRow };
  });
}
