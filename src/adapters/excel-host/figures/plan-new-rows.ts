import type { Area, FigureSheetColumn } from '@/core/ledger';
import type { SheetPlan } from '../create/sheet-plan';
import type { CellEdit } from './cell-edit';
import { contentInput } from './content-input';
import { FIGURE_COLUMNS, figureCells } from './figure-columns';
import { firstFreeRow } from './figure-rows';
import type { StandingFigures } from './find-figures';

/** Rows for figures that the sheet has never had. */
export interface NewRows {
  readonly names: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly looks: SheetPlan['looks'];
}

/** Below the last row of ours, where nothing of the user's is in the way. */
export function planNewRows(standing: StandingFigures): NewRows {
  const { sheet, table, heading, record, figures, rows } = standing;
  const added = Array.from(figures).filter(([name]) => !rows.has(name) && !record.formats.has(name));
  if (added.length === 0) return { names: [], edits: [], looks: [] };
  const top = firstFreeRow(sheet, Object.values(heading.columns), lastRow(standing), added.length);
  const column = (name: FigureSheetColumn): Area => {
    const place = heading.columns[name];
    return { top, left: place, bottom: top + added.length - 1, right: place };
  };
  return {
    names: added.map(([name]) => name),
    looks: FIGURE_COLUMNS.map(({ name, look }) => ({ area: column(name), look })),
    edits: added.flatMap(([, figure], index) => {
      const cells = figureCells(figure, table);
      return FIGURE_COLUMNS.map(({ name }): CellEdit => {
        const { content, format } = cells[name];
        // What format a cell has that holds nothing was not read, so it is always set.
        const input = contentInput(content, format);
        return { row: top + index, column: heading.columns[name], input, format };
      });
    }),
  };
}

/** Of a figure's row, or the headings' where no figure has one. */
function lastRow({ heading, record, figures, rows }: StandingFigures): number {
  const ours = Array.from(rows).filter(([name]) => figures.has(name) || record.formats.has(name));
  return Math.max(heading.row, ...ours.map(([, row]) => row));
}
