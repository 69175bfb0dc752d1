import { parseCellAddress } from '@/core/findings';
import type { NamedCell } from '@/core/ledger';

export interface DefinedName {
  readonly name: string;
  /** What it refers to, as a formula: `=表!$B$3`. */
  readonly formula: string;
}

/** Names that Excel keeps for itself: print areas, filters. The file calls them `_xlnm.…`, the interface does not. */
const BUILT_IN = /^(?:_xlnm\..*|_FilterDatabase|Print_Area|Print_Titles)$/i;
const CELL_OF_SHEET = /^=\s*(?:'((?:[^']|'')+)'|([^'!]+))!([^!:]+)$/;

/** The names that point to one single cell of one of these sheets. */
export function namedCells(names: readonly DefinedName[], sheets: ReadonlySet<string>): NamedCell[] {
  return names.flatMap(({ name, formula }) => {
    if (BUILT_IN.test(name)) return [];
    const [, quoted, bare, address = ''] = CELL_OF_SHEET.exec(formula.trim()) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
    const cell = parseCellAddress(address);
    return cell !== null && sheets.has(sheet) ? [{ name, sheet, ...cell }] : [];
  });
}
