import { notSimulated } from '../../protocol';
import { parseArea, splitAddress } from './address';
import type { Book } from './book';
import type { Cell } from './cell';
import type { Sheet } from './sheet';
import type { ValidationRule } from './validation';

/** May a cell hold what it holds? @throws HostError NotImplementedInSimulator for rules other than lists */
export function isAllowed(book: Book, sheet: Sheet, cell: Cell, rule: ValidationRule): boolean {
  if (rule.type === 'None') return true;
  if (rule.type !== 'List') return notSimulated(`whether a cell fits a rule of type ${rule.type}`);
  const allowed = listedValues(book, sheet, rule.list.source);
  return allowed.includes(String(cell.value));
}

function listedValues(book: Book, sheet: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((text) => text.trim());
  const { sheet: name, address } = splitAddress(source.slice(1));
  const area = parseArea(address);
  const on = name === null ? sheet : book.findSheet(name);
  if (area === null || on === null) return notSimulated(`the list ${source}`);
  return [...on.cellsIn(area)].map(([, , { value }]) => String(value));
}
