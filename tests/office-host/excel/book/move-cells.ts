import { HostError, notSimulated } from '../../protocol';
import { formatArea, quoteSheet } from './address';
import { contains, intersection, isOnSheet, type Area } from './area';
import type { Book } from './book';
import { EMPTY, type Cell } from './cell';
import { nameTarget } from './defined-name';
import type { Actor } from './event-hub';
import type { Sheet } from './sheet';
import { announceChange, checkUnlocked } from './write-cells';

/** Where a cell lands, from 0. */
interface Corner {
  readonly top: number;
  readonly left: number;
}

/**
 * Cuts an area out and pastes it elsewhere on its sheet: contents and looks, merged areas, drop-downs, and names that
 * point into it. What stood there is gone, and so are names that pointed to it.
 * @throws HostError InvalidArgument where a merged area would be torn
 */
export function moveCells(book: Book, sheet: Sheet, area: Area, to: Corner, actor: Actor): void {
  const [down, across] = [to.top - area.top, to.left - area.left];
  const target = shifted(area, down, across);
  if (!isOnSheet(target)) throw new HostError('InvalidArgument', 'Range.moveTo');
  for (const part of [area, target]) {
    checkUnlocked(sheet, part, 'Range.moveTo');
    if (sheet.merges.some((merge) => intersection(merge, part) !== null && !contains(part, merge)))
      throw new HostError('InvalidArgument', 'Range.moveTo');
    if (book.tablesOn(sheet).some((table) => intersection(table.area, part) !== null))
      notSimulated('cells cut out of a table or pasted over one');
  }
  const move = (one: Area): Area | null => {
    if (contains(area, one)) return shifted(one, down, across);
    return contains(target, one) ? null : one;
  };
  const targets = book.names.map((name) => ({ name, pointed: nameTarget(name, book.sheets) }));
  moveContents(sheet, area, target);
  sheet.moveAreas(move);
  for (const { name, pointed } of targets) {
    if (pointed?.sheet !== sheet) continue;
    const moved = move(pointed.area);
    name.refersTo = moved === null ? '#REF!' : `${quoteSheet(sheet.name)}!${formatArea(moved, '$')}`;
  }
  for (const part of [area, target]) announceChange(book, sheet.range(part), actor, 'RangeEdited');
}

function shifted({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

function moveContents(sheet: Sheet, area: Area, target: Area): void {
  const rows: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(sheet.cell(row, column));
      sheet.put(row, column, { ...EMPTY, formula: null, style: sheet.plainStyle });
    }
    rows.push(cells);
  }
  rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      sheet.put(target.top + down, target.left + across, cell);
    });
  });
}
