import { parseCellAddress } from '@/core/findings';
import type { NamedCell } from '@/core/ledger';
import type { DefinedName } from './read-workbook-part';

/** Print areas, filters and the like, which Excel keeps as names of its own (ECMA-376 part 1, 18.2.5). */
const BUILT_IN = /^_xlnm\./i;
const QUOTED_OR_BARE_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!:]+)$/;

/** The defined names that point to one single cell of a sheet of this workbook, in the order the port asks for. */
export function namedCells(names: readonly DefinedName[], sheets: ReadonlySet<string>): NamedCell[] {
  const inOrder = [...names].sort((one, other) => (one.tab ?? -1) - (other.tab ?? -1));
  return inOrder.flatMap(({ name, refersTo }) => {
    if (BUILT_IN.test(name)) return [];
    const [, quoted, bare, address = ''] = QUOTED_OR_BARE_SHEET.exec(refersTo.trim()) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
    const cell = parseCellAddress(address);
    return cell !== null && sheets.has(sheet) ? [{ name, sheet, ...cell }] : [];
  });
}
