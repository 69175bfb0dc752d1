import { isDateFormat, TEXT_FORMAT } from '@/core/ledger';
import type { CellEdit } from '../figures/cell-edit';
import { contentInput, holdsContent } from '../figures/content-input';
import { cellAt, type SheetCells, type StandingCell } from '../figures/sheet-cells';
import type { CellReplacement, ReplacedCell } from './cell-replacement';

export interface PlannedReplacement {
  readonly edits: readonly CellEdit[];
  readonly undo: CellReplacement;
}

/** What makes a replacement where its cells still hold what they must; null where they don't. */
export function planReplacement(
  { sheet, cells }: CellReplacement,
  standing: SheetCells,
): PlannedReplacement | null {
  const seen = cells.map((cell) => ({ cell, stands: cellAt(standing, cell.row, cell.column) }));
  if (!seen.every(({ cell, stands }) => isUntouched(stands, cell))) return null;
  return {
    edits: seen.map(({ cell, stands }) => editOf(cell, stands)),
    undo: { sheet, cells: seen.map(({ cell, stands }) => backOf(cell, stands)) },
  };
}

function isUntouched({ value, formula }: StandingCell, { stands }: ReplacedCell): boolean {
  // For a text that looks like a formula Excel gives the text as both.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return !isFormula && holdsContent(value, stands);
}

function editOf({ row, column, becomes, format: wanted }: ReplacedCell, stands: StandingCell): CellEdit {
  const format = formatNeeded(wanted, becomes, stands);
  return { row, column, input: contentInput(becomes, format ?? stands.format), format };
}

/** Under the format of texts a number would be one, and under that of dates it would look like one. */
function formatNeeded(
  wanted: string | null,
  becomes: ReplacedCell['becomes'],
  { format }: StandingCell,
): string | null {
  const isUnfit = typeof becomes === 'number' && (format === TEXT_FORMAT || isDateFormat(format));
  const needed = wanted ?? (isUnfit ? '' : format);
  return needed === format ? null : needed;
}

function backOf({ row, column, stands, becomes }: ReplacedCell, { format }: StandingCell): ReplacedCell {
  return { row, column, stands: becomes, becomes: stands, format };
}
