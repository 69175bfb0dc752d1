/** Every layout of issue 5, one file each. */
import type { Layout } from '../layout';
import { dayColumns } from './day-columns';
import { detail } from './detail';
import { programExport } from './exports';
import { filePerQuarter } from './file-per-quarter';
import { forms, stackedForms } from './forms';
import { hiddenParts } from './hidden-parts';
import { kindInName } from './kind-in-name';
import { kindSheets } from './kind-sheets';
import { lifeMeetingsWithin } from './life-meetings-within';
import { manyBranches } from './many-branches';
import { manyYears } from './many-years';
import { matrix, matrixBeside } from './matrix';
import { mergedDates } from './merged-dates';
import { mergedKinds } from './merged-kinds';
import { mergedTopics } from './merged-topics';
import { monthSheets } from './month-sheets';
import { oneSheet } from './one-sheet';
import { phantomRange } from './phantom-range';
import { plain } from './plain';
import { printedPages } from './printed-pages';
import { quarterAsked } from './quarter-asked';
import { sameLedgerTwice } from './same-ledger-twice';
import { kindSections, monthSections } from './sections';
import { sideBySide, stacked } from './stacked';
import { summaries } from './summaries';
import { tickColumns } from './ticks';
import { titled } from './titled';
import { totals } from './totals';
import { twoLedgers } from './two-ledgers';
import { twoRowHeading } from './two-row-heading';

export const LAYOUTS: readonly Layout[] = [
  plain,
  titled,
  twoRowHeading,
  totals,
  mergedKinds,
  kindSections,
  monthSections,
  stacked,
  sideBySide,
  monthSheets,
  kindSheets,
  kindInName,
  tickColumns,
  matrix,
  matrixBeside,
  summaries,
  detail,
  forms,
  stackedForms,
  twoLedgers,
  manyBranches,
  manyYears,
  hiddenParts,
  phantomRange,
  programExport,
  sameLedgerTwice,
  lifeMeetingsWithin,
  quarterAsked,
  oneSheet,
  printedPages,
  mergedDates,
  filePerQuarter,
  mergedTopics,
  dayColumns,
];
