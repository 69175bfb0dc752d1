import type { FigureSheet, FigureSheetColumn, FigureSheetRow } from '@/core/ledger';
import { LOOK } from '../create/look';
import type { Look } from '../create/sheet-plan';

interface FigureColumn {
  readonly name: FigureSheetColumn;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
}

/** The columns of a sheet of figures as they are laid out, from A on. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { name: 'name', width: 24, look: LOOK.name },
  { name: 'value', width: 18, look: LOOK.centered },
  { name: 'unit', width: 8, look: LOOK.centered },
  { name: 'definition', width: 60, look: LOOK.hint },
];

/** What a cell is to hold, and under what number format (a code, `''` for General). */
export interface FigureCell {
  readonly content: number | string;
  readonly format: string;
}

/** The cells of a figure. Texts stand under General: under the text format, Excel has shown long ones as `####`. */
export function figureCells(
  { name, value, format, unit, definition }: FigureSheetRow,
  { absent }: Pick<FigureSheet, 'absent'>,
): Readonly<Record<FigureSheetColumn, FigureCell>> {
  const text = (content: string): FigureCell => ({ content, format: '' });
  return {
    name: text(name),
    value: { content: value ?? absent, format },
    unit: text(unit),
    definition: text(definition),
  };
}
