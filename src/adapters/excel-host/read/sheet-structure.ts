import type { Area } from '@/core/ledger';
import { areaOf } from './area-ranges';
import type { Span } from './spans';

/** What a sheet is like around its values. Areas may reach beyond what is used. */
export interface SheetStructure {
  /** The smallest area that holds all values; null for an empty sheet. */
  readonly used: Area | null;
  readonly merged: readonly Area[];
  readonly formulas: readonly Area[];
  readonly visible: RowsAndColumns;
}

/** The rows and columns to be seen from A1 to the last used cell; in any order, also twice. */
export interface RowsAndColumns {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

export const EMPTY_STRUCTURE: SheetStructure = {
  used: null,
  merged: [],
  formulas: [],
  visible: { rows: [], columns: [] },
};

/** The rows and columns of areas: where a cell can be seen, so can its row and its column. */
export function rowsAndColumnsOf(areas: readonly Area[]): RowsAndColumns {
  return {
    rows: areas.map(({ top, bottom }) => ({ from: top, to: bottom })),
    columns: areas.map(({ left, right }) => ({ from: left, to: right })),
  };
}

/** A kind of areas, and how Excel is asked for those that lie in a range. */
export const AREAS_WITHIN = {
  merged: (range: Excel.Range) => range.getMergedAreasOrNullObject(),
  formulas: (range: Excel.Range) => range.getSpecialCellsOrNullObject('Formulas'),
  visible: (range: Excel.Range) => range.getSpecialCellsOrNullObject('Visible'),
} as const;

export type AreaKind = keyof typeof AREAS_WITHIN;

/** Asks for areas; to be called after the next sync, the answer gives them. */
export function askAreas(areas: Excel.RangeAreas): () => Area[] {
  const ranges = areas.areas;
  ranges.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (areas.isNullObject ? [] : ranges.items.map(areaOf));
}

/** The same for one area; null where Excel has none. */
export function askArea(range: Excel.Range): () => Area | null {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (range.isNullObject ? null : areaOf(range));
}

/** Asks for a sheet's structure; to be called after the next sync, the answer gives it. */
export function askStructure(sheet: Excel.Worksheet): () => SheetStructure {
  // Formats alone, however far they reach, are nothing to read.
  const range = sheet.getUsedRangeOrNullObject(true);
  const used = askArea(range);
  const merged = askAreas(AREAS_WITHIN.merged(range));
  const formulas = askAreas(AREAS_WITHIN.formulas(range));
  const visible = askAreas(AREAS_WITHIN.visible(range.getBoundingRect('A1')));
  return () =>
    used() === null
      ? EMPTY_STRUCTURE
      : { used: used(), merged: merged(), formulas: formulas(), visible: rowsAndColumnsOf(visible()) };
}
