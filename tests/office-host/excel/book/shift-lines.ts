import { HostError, notSimulated } from '../../protocol';
import { formatArea, quoteSheet } from './address';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from './area';
import type { Book } from './book';
import type { Cell } from './cell';
import { nameTarget } from './defined-name';
import type { Actor } from './event-hub';
import type { Line, Sheet } from './sheet';
import { announceChange } from './write-cells';

type Axis = 'rows' | 'columns';

interface Shift {
  readonly axis: Axis;
  /** From 0. */
  readonly at: number;
  /** Above 0: that many lines come in; below 0: that many go. */
  readonly by: number;
}

const ENDS = { rows: ['top', 'bottom'], columns: ['left', 'right'] } as const;
const LIMIT = { rows: SHEET_ROWS, columns: SHEET_COLUMNS } as const;
const CHANGE = {
  rows: { in: 'RowInserted', out: 'RowDeleted' },
  columns: { in: 'ColumnInserted', out: 'ColumnDeleted' },
} as const;

/** Whole rows or columns come in or go; cells, merged areas, tables, names and what clients hold go along. */
export function shiftLines(book: Book, sheet: Sheet, shift: Shift, actor: Actor): void {
  const { axis, at, by } = shift;
  if (by === 0 || at < 0 || at >= LIMIT[axis]) throw new HostError('InvalidArgument', 'Range.insert');
  if (sheet.isProtected) throw new HostError('AccessDenied', 'Range.insert');
  const tables = book.tablesOn(sheet);
  if (axis === 'columns' && tables.some((table) => movedArea(table.area, shift) !== table.area))
    notSimulated('columns inserted or deleted beside or in a table');
  const targets = book.names.map((name) => ({ name, target: nameTarget(name, book.sheets) }));
  moveCells(sheet, shift);
  sheet.lines[axis] = movedKeys<Line>(sheet.lines[axis], shift);
  sheet.moveAreas((area) => movedArea(area, shift));
  for (const table of tables) {
    const area = movedArea(table.area, shift);
    if (area === null) table.isDeleted = true;
    else table.area = area;
  }
  book.tables = book.tables.filter((table) => !table.isDeleted);
  for (const { name, target } of targets) {
    if (target?.sheet !== sheet) continue;
    const area = movedArea(target.area, shift);
    name.refersTo = area === null ? '#REF!' : `${quoteSheet(sheet.name)}!${formatArea(area, '$')}`;
  }
  const lines = linesArea(axis, at, Math.abs(by));
  announceChange(book, sheet.range(lines), actor, CHANGE[axis][by > 0 ? 'in' : 'out']);
}

function moveCells(sheet: Sheet, shift: Shift): void {
  if (shift.axis === 'rows') {
    sheet.rows = movedKeys(sheet.rows, shift);
    return;
  }
  for (const [row, cells] of sheet.rows) {
    const moved: (Cell | undefined)[] = [];
    cells.forEach((cell, column) => {
      const to = movedIndex(column, shift);
      if (to !== null) moved[to] = cell;
    });
    sheet.rows.set(row, moved);
  }
}

function movedKeys<Value>(map: ReadonlyMap<number, Value>, shift: Shift): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [index, value] of map) {
    const to = movedIndex(index, shift);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}

/** Null where the line is gone. */
function movedIndex(index: number, { axis, at, by }: Shift): number | null {
  if (index < at) return index;
  if (by < 0 && index < at - by) return null;
  const to = index + by;
  return to < LIMIT[axis] ? to : null;
}

/** The same object where nothing changes; null where no cell is left. */
function movedArea(area: Area, { axis, at, by }: Shift): Area | null {
  const [from, to] = ENDS[axis];
  const [first, last] = [area[from], area[to]];
  if (last < at || (first === 0 && last === LIMIT[axis] - 1)) return area;
  if (by > 0) return { ...area, [from]: first >= at ? first + by : first, [to]: last + by };
  const end = at - by;
  const newFirst = first < at ? first : Math.max(first, end) + by;
  const newLast = last < end ? at - 1 : last + by;
  return newFirst > newLast ? null : { ...area, [from]: newFirst, [to]: newLast };
}

function linesArea(axis: Axis, at: number, count: number): Area {
  const [from, to] = ENDS[axis];
  const whole = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
  return { ...whole, [from]: at, [to]: at + count - 1 };
}
