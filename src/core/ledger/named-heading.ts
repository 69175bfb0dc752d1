import { cellText } from './cell-text';
import { headingOf, isKnownHeading, sizeOf, type HeadingFit } from './heading-of';
import { looksLikeHeading } from './heading-shape';
import { composeHeading } from './layouts/compose-heading';
import { headsPartOfDate } from './layouts/month-and-day';
import type { LedgerModel } from './ledger-model';
import { tellsDay } from './row-signs';
import { termNamed } from './terms';
import type { Sheet, SheetRow } from './workbook';

/** A heading that names the columns of a role. */
export interface NamedHeading {
  /** Rows of the sheet: one or two. */
  readonly height: number;
  /** Of two rows both in one. */
  readonly row: SheetRow;
  readonly fit: HeadingFit;
}

/** Of one row or, where both together name more columns than either alone, of two; null: none stands here. */
export function namedHeading(
  sheet: Sheet,
  index: number,
  titleText: () => string,
  model: LedgerModel,
): NamedHeading | null {
  const row = sheet.rows[index];
  if (row === undefined || !looksLikeHeading(row, 2)) return null;
  const fitOf = (heading: SheetRow) => headingOf(heading, titleText, sheet, model);
  const single = fitOf(row);
  const lower = sheet.rows[index + 1];
  const double = lower === undefined ? null : ofTwoRows(row, lower, single, { sheet, model, fitOf });
  if (double !== null) return double;
  // Where a day stands it is the first line of a form.
  return single === null || row.cells.some(tellsDay) ? null : { height: 1, row, fit: single };
}

function ofTwoRows(
  upper: SheetRow,
  lower: SheetRow,
  single: HeadingFit | null,
  { sheet, model, fitOf }: { sheet: Sheet; model: LedgerModel; fitOf: (row: SheetRow) => HeadingFit | null },
): NamedHeading | null {
  if (!looksLikeHeading(lower, 1) || !isOfHeadings(lower, model)) return null;
  const isKnown = (text: string) => isHeadingWord(text, model) || isAnyTerm(text, model);
  const row = composeHeading(upper, lower, sheet.merges, isKnown);
  const fit = row === null ? null : fitOf(row);
  if (row === null || fit === null) return null;
  const most = Math.max(...[single, fitOf(lower)].map((one) => (one === null ? 0 : sizeOf(one))));
  return sizeOf(fit) > most ? { height: 2, row, fit } : null;
}

/** A second row of headings holds little else; a row of data may name a heading by chance. */
function isOfHeadings({ cells }: SheetRow, model: LedgerModel): boolean {
  const known = cells.filter((cell) => isHeadingWord(cellText(cell), model) || headsPartOfDate(cell));
  const isOfTerms = cells.every((cell) => isAnyTerm(cellText(cell), model));
  return isOfTerms || (known.length * 2 >= cells.length && !cells.some(tellsDay));
}

function isHeadingWord(text: string, model: LedgerModel): boolean {
  const kinds = model.vocabularies[model.summaryVocabulary] ?? [];
  return isKnownHeading(text, model) || termNamed(text, kinds) !== null;
}

/** 优秀 | 合格 below 等次: the terms of a role's kinds head columns of ticks. */
function isAnyTerm(text: string, model: LedgerModel): boolean {
  return model.roles.some(
    ({ kinds }) =>
      kinds !== undefined && termNamed(text, model.vocabularies[kinds.vocabulary] ?? []) !== null,
  );
}
