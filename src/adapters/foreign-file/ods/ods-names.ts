import { parseCellAddress } from '@/core/findings';
import type { NamedCell } from '@/core/ledger';

/** A name as the file has it; `table` is the number of the table it belongs to, -1 for the whole document. */
export interface OdsName {
  readonly name: string;
  readonly address: string;
  readonly table: number;
}

const ADDRESS = /^\$?(?:'((?:[^']|'')+)'|([^'.]+))\.([^:]+)$/;

/** The names that point to one single cell of a sheet of this workbook, in the order the port asks for. */
export function odsNames(names: readonly OdsName[], sheets: ReadonlySet<string>): NamedCell[] {
  const inOrder = [...names].sort((one, other) => one.table - other.table);
  return inOrder.flatMap(({ name, address }) => {
    const [, quoted, bare, place = ''] = ADDRESS.exec(address.trim()) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
    const cell = parseCellAddress(place);
    return cell !== null && sheets.has(sheet) ? [{ name, sheet, ...cell }] : [];
  });
}
