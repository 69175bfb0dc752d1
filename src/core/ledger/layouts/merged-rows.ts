import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import type { FoundTable } from '../found-table';
import { columnOf } from '../matched-column';
import { tableCells, type TableCells } from '../table-cells';
import type { Area, SheetRow } from '../workbook';

/**
 * Cells merged down over several rows of events. Where date and head counts are, the rows below only go on with what
 * was talked about: they are no events of their own. What was expected of each event may be written once for all of
 * them; of other numbers nobody knows how they are meant. Other tables come back as they are.
 */
export function withMergedRows(found: FoundTable, findings: SheetFindings): FoundTable {
  if (found.role.headCounts === undefined || found.isForm === true) return found;
  const numbers = numberColumns(found);
  const told = numbers.length > 0 ? numbers : found.heading.cells.slice(0, 1).map(({ column }) => column);
  const merges = mergedDown(found);
  const areas = merges.filter(({ left }) => told.includes(left));
  if (areas.length === 0) return found;
  const cells = tableCells(found.rows, merges);
  const goesOn = continuation(found, told, cells);
  const rows = found.rows.filter((row) => !goesOn(row));
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

/** Nothing of its own but words, under a date and numbers that belong to the row above. */
function continuation(
  { matches, role }: FoundTable,
  told: readonly number[],
  cells: TableCells,
): (row: SheetRow) => boolean {
  const date = columnOf(role.dateColumn, matches);
  const telling = new Set([...(role.kinds?.columns ?? []), ...(role.identity?.hard ?? [])]);
  const isOfWords = ({ column }: { readonly column: number }) => {
    const model = matches.get(column);
    return model === undefined || (model.type === 'text' && !telling.has(model.name));
  };
  return (row) =>
    date !== null &&
    isCovered(row, date, cells) &&
    told.some((column) => isCovered(row, column, cells)) &&
    row.cells.every(isOfWords);
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
