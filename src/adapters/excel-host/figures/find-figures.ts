import { Failure } from '@/core/failure';
import { findFigureHeading, type FigureHeading, type FigureSheet, type FigureSheetRow } from '@/core/ledger';
import { cellMaker } from '../read/to-cell';
import { toLines } from '../read/to-lines';
import { holdsContent } from './content-input';
import { parseRecord, type FigureRecord } from './figure-record';
import { rowsByName } from './figure-rows';
import { namedFigures } from './named-figures';
import type { StandingSheet } from './read-figure-sheet';
import { cellAt, type SheetCells } from './sheet-cells';

export interface TitleCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet of figures as it stands, beside what it is to show. */
export interface StandingFigures {
  readonly table: FigureSheet;
  readonly sheet: StandingSheet;
  readonly heading: FigureHeading;
  readonly record: FigureRecord;
  /** Null: the user has taken it out or written something else there. */
  readonly title: TitleCell | null;
  /** By their names, as are the rows. */
  readonly figures: ReadonlyMap<string, FigureSheetRow>;
  readonly rows: ReadonlyMap<string, number>;
}

/** @throws Failure workbook.sheetExists where the sheet does not bear the headings: it is the user's own */
export function findFigures(table: FigureSheet, sheet: StandingSheet): StandingFigures {
  const { lines } = toLines({ sheetId: sheet.id, ...sheet.cells }, cellMaker(false));
  const heading = findFigureHeading(lines, table.headings);
  if (heading === null) throw new Failure('workbook.sheetExists', { sheets: sheet.name });
  const record = parseRecord(sheet.record);
  return {
    table,
    sheet,
    heading,
    record,
    title: record.title === '' ? null : findTitle(sheet.cells, heading, record.title),
    figures: namedFigures(table),
    rows: rowsByName(sheet.cells, heading),
  };
}

function findTitle(cells: SheetCells, heading: FigureHeading, title: string): TitleCell | null {
  const { top, left, right } = cells.area;
  for (let row = top; row < heading.row; row += 1) {
    for (let column = left; column <= right; column += 1)
      if (holdsContent(cellAt(cells, row, column).value, title)) return { row, column };
  }
  return null;
}
