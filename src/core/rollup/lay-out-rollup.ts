import { describePeriod } from '@/core/values';
import { findingPlaces, findingSheet } from './finding-sheet';
import { monthSheets } from './month-sheets';
import { notReportedSheet } from './not-reported-sheet';
import type { Rollup } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import { SHEET_NAMES } from './sheet-names';
import type { SheetTable, TableWorkbook } from './sheet-table';
import { shortageSheet, shortBranches } from './shortage-sheet';
import { summarySheet } from './summary-sheet';

/** One thing to know about a roll-up, by its name. */
export type RollupNote = readonly [name: string, text: string];

/** A roll-up as the sheets of a workbook, each row of the summary linked to its place in the others. */
export function layOutRollup(
  rollup: Rollup,
  definition: RollupDefinition,
  notes: readonly RollupNote[],
): TableWorkbook {
  const { branches, period } = rollup;
  const title = `${describePeriod(period)}${definition.branchHeading}工作汇总表`;
  const places = {
    shortages: new Map(shortBranches(rollup).map((branch, place) => [branch, place])),
    findings: findingPlaces(branches),
  };
  return {
    title,
    sheets: [
      summarySheet(rollup, definition, title, places),
      notReportedSheet(rollup, definition),
      shortageSheet(rollup, definition),
      ...monthSheets(rollup, definition),
      findingSheet(rollup, definition),
      noteSheet(notes),
    ],
  };
}

function noteSheet(notes: readonly RollupNote[]): SheetTable {
  return {
    name: SHEET_NAMES.notes,
    title: SHEET_NAMES.notes,
    columns: [
      { group: null, heading: '项目', width: 26, format: 'text' },
      { group: null, heading: '内容', width: 78, format: 'text' },
    ],
    rows: notes.map((note) => note.map((value) => ({ value }))),
    totals: [],
    frozenColumns: 1,
  };
}
