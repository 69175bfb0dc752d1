import { numberFormatCode, type Area } from '@/core/ledger';

type Matrix = readonly (readonly unknown[])[];

/** What stands in the cells of an area, row by row, as Excel gives it. */
export interface SheetCells {
  readonly area: Area;
  readonly values: Matrix;
  /** For a constant Excel gives the value here. */
  readonly formulas: Matrix;
  readonly formats: Matrix;
}

export interface StandingCell {
  /** `''` for nothing; errors are texts. */
  readonly value: unknown;
  readonly formula: unknown;
  /** A number format's code, `''` for General. */
  readonly format: string;
}

/** Asks for the cells of a range; to be called after the next sync, the answer gives them; null: Excel did not. */
export function askCells(range: Excel.Range, area: Area): () => SheetCells | null {
  range.load('values,formulas,numberFormat');
  return () => {
    // Also after a batch that failed further on.
    const { values, formulas, numberFormat: formats } = range.toJSON();
    return isMatrix(values) && isMatrix(formulas) && isMatrix(formats)
      ? { area, values, formulas, formats }
      : null;
  };
}

/** A cell by row and column from 1. Outside the area nothing stands. */
export function cellAt(
  { area, values, formulas, formats }: SheetCells,
  row: number,
  column: number,
): StandingCell {
  const [down, across] = [row - area.top, column - area.left];
  const format = formats[down]?.[across];
  return {
    value: values[down]?.[across] ?? '',
    formula: formulas[down]?.[across] ?? '',
    format: typeof format === 'string' ? numberFormatCode(format) : '',
  };
}

function isMatrix(given: unknown): given is Matrix {
  return Array.isArray(given);
}
