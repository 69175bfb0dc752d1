import type { Area } from '@/core/ledger';

/** What of a Range must be loaded. */
type Place = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Place): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** The range of an area, by position: no address is made or parsed. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
