import type { WorkBook } from '@e965/xlsx';
import { parseCellAddress } from '@/core/findings';
import type { NamedCell } from '@/core/ledger';

/** `三会一课!$A$3`; the library puts no quotes around any sheet's name. */
const REFERENCE = /^(.+)!([^!:]+)$/;

/** The defined names that point to one single cell of a sheet, in the order the port asks for. */
export function xlsNames(
  { Workbook: { Names = [] } = {} }: WorkBook,
  sheets: ReadonlySet<string>,
): NamedCell[] {
  const inOrder = [...Names].sort((one, other) => (one.Sheet ?? -1) - (other.Sheet ?? -1));
  return inOrder.flatMap(({ Name: name, Ref: reference }) => {
    const [, given = '', place = ''] = REFERENCE.exec(reference) ?? [];
    const sheet = /^'.*'$/.test(given) ? given.slice(1, -1).replaceAll("''", "'") : given;
    const cell = parseCellAddress(place);
    return cell !== null && sheets.has(sheet) ? [{ name, sheet, ...cell }] : [];
  });
}
