import { HostError } from '../../protocol';
import { contains, intersection, isSame, type Area } from './area';
import type { Book } from './book';
import { EMPTY } from './cell';
import type { Sheet, SheetRange } from './sheet';
import { checkUnlocked } from './write-cells';

/** The first cell's content stays, that of the others is gone. @throws HostError InvalidArgument over a table */
export function mergeCells(book: Book, { sheet, area }: SheetRange, across: boolean): void {
  checkUnlocked(sheet, area, 'Range.merge');
  if (book.tablesOn(sheet).some((table) => intersection(table.area, area) !== null))
    throw new HostError('InvalidArgument', 'Range.merge');
  const height = across ? 1 : area.bottom - area.top + 1;
  for (let top = area.top; top <= area.bottom; top += height)
    mergeOne(sheet, { ...area, top, bottom: top + height - 1 });
}

export function unmergeCells({ sheet, area }: SheetRange): void {
  checkUnlocked(sheet, area, 'Range.unmerge');
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (isSame(area, { ...area, bottom: area.top, right: area.left })) return;
  const crossing = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (crossing.some((merge) => !contains(area, merge))) throw new HostError('InvalidArgument', 'Range.merge');
  sheet.merges = [...sheet.merges.filter((merge) => !crossing.includes(merge)), area];
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    if (row === area.top && column === area.left) continue;
    sheet.put(row, column, { ...EMPTY, formula: null, style: cell.style });
  }
}
