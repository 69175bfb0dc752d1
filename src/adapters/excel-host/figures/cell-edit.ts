import { TEXT_FORMAT } from '@/core/ledger';
import { contentInput, holdsContent } from './content-input';
import type { FigureCell } from './figure-columns';
import type { StandingCell } from './sheet-cells';

/** What is to be written into one cell. */
export interface CellEdit {
  /** From 1, as is the column. */
  readonly row: number;
  readonly column: number;
  /** As Excel takes it; null: the content stays. */
  readonly input: number | string | boolean | null;
  /** A number format's code; null: it stays. */
  readonly format: string | null;
}

/**
 * What a cell lacks; null: nothing. `lastFormat` is the figure's number format as it was last written; undefined: not
 * known, or none of ours.
 */
export function editOf(
  row: number,
  column: number,
  standing: StandingCell,
  cell: FigureCell,
  lastFormat?: string,
): CellEdit | null {
  const isHeld = holdsContent(standing.value, cell.content);
  const format = formatLacking(standing, cell, isHeld, lastFormat);
  if (isHeld && format === null) return null;
  return {
    row,
    column,
    input: isHeld ? null : contentInput(cell.content, format ?? standing.format),
    format,
  };
}

/** How a cell shows its number is the user's choice, unless the figure is another one now or could be no number. */
function formatLacking(
  standing: StandingCell,
  { content, format }: FigureCell,
  isHeld: boolean,
  lastFormat: string | undefined,
): string | null {
  const isRedefined = lastFormat !== undefined && lastFormat !== format;
  const wouldBeText = !isHeld && typeof content === 'number' && standing.format === TEXT_FORMAT;
  return (isRedefined || wouldBeText) && standing.format !== format ? format : null;
}
