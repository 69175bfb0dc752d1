import { HostError, notSimulated } from '../../protocol';
import { parseArea, splitAddress } from './address';
import { intersection, type Area } from './area';
import type { Book } from './book';
import { ADD_IN } from './event-hub';
import { SheetRange, type Sheet } from './sheet';
import { Table } from './table';
import { announceEdit, checkUnlocked } from './write-cells';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;
const WHERE = 'TableCollection.add';

/**
 * Makes a table of an area whose first row are its headings; empty and repeated ones are changed as Excel does.
 * @throws HostError InvalidArgument over another table or merged cells
 */
export function addTable(book: Book, at: unknown, hasHeaders: boolean, sheet: Sheet): Table {
  if (!hasHeaders) notSimulated('a table over cells without headings');
  const { sheet: on, area } = tableRange(book, at, sheet);
  checkUnlocked(on, area, WHERE);
  const isTaken =
    book.tablesOn(on).some((table) => intersection(table.area, area) !== null) ||
    on.merges.some((merge) => intersection(merge, area) !== null);
  if (isTaken) throw new HostError('InvalidArgument', WHERE);
  // A table has at least one row below its headings.
  const whole = area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
  const table = new Table(book.nextTableId(), freeName(book), on, whole);
  book.tables.push(table);
  const before = on.cell(whole.top, whole.left);
  writeHeadings(on, whole);
  announceEdit(book, on.range({ ...whole, bottom: whole.top }), ADD_IN, before);
  return table;
}

/** @throws HostError InvalidArgument for a name that is taken or no name */
export function renameTable(book: Book, table: Table, name: string): void {
  const lower = name.toLowerCase();
  const isTaken =
    book.tables.some((other) => other !== table && other.name.toLowerCase() === lower) ||
    book.names.some((other) => other.name.toLowerCase() === lower);
  if (isTaken || !NAME.test(name) || LIKE_A_CELL.test(name))
    throw new HostError('InvalidArgument', 'Table.name');
  table.name = name;
}

function tableRange(book: Book, at: unknown, sheet: Sheet): { sheet: Sheet; area: Area } {
  if (at instanceof SheetRange) return at;
  if (typeof at !== 'string') throw new HostError('InvalidArgument', WHERE);
  const { sheet: name, address } = splitAddress(at);
  const area = parseArea(address);
  const on = name === null ? sheet : book.findSheet(name);
  if (area === null || on === null) throw new HostError('InvalidArgument', WHERE);
  return { sheet: on, area };
}

function writeHeadings(sheet: Sheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const cell = sheet.cell(top, column);
    const asked = cell.type === 'empty' ? `Column${column - left + 1}` : String(cell.value);
    let name = asked;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${asked}${number}`;
    taken.add(name.toLowerCase());
    sheet.put(top, column, { type: 'text', value: name, formula: null, style: cell.style });
  }
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!book.tables.some((table) => table.name === name)) return name;
  }
}
