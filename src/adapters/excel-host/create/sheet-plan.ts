import type { Area } from '@/core/ledger';

/** All that is to be done to a new sheet, in plain data. */
export interface SheetPlan {
  readonly name: string;
  /** Where Excel's own menus shall not show the sheet. */
  readonly veryHidden: boolean;
  readonly gridlines: boolean;
  /** Rows that stay in view; 0 for none. */
  readonly frozenRows: number;
  /** In characters of the default font, from column A on. */
  readonly widths: readonly number[];
  /** In points, by row number; all other rows are as high as their texts. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly blocks: readonly CellBlock[];
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly merged: Area | null;
  readonly table: { readonly area: Area; readonly name: string } | null;
  readonly validations: readonly { readonly area: Area; readonly validation: Validation }[];
  /** Custom properties of the worksheet: what it remembers without showing it. */
  readonly properties: readonly { readonly key: string; readonly value: string }[];
}

/** Cells to be written, with one number format each. */
export interface CellBlock {
  readonly area: Area;
  readonly formats: readonly (readonly string[])[];
  /** As Excel takes them; null: nothing. Rows that are left out stay empty. */
  readonly values: readonly (readonly CellInput[])[];
}

export type CellInput = string | number | null;

export interface Look {
  readonly bold: boolean;
  /** In points; null: the workbook's default. */
  readonly size: number | null;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: 'Left' | 'Center';
}

export interface Validation {
  /** Null: any value will do. */
  readonly rule: Excel.DataValidationRule | null;
  readonly alert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt | null;
}

/** A plan of nothing, to be filled in. */
export function emptyPlan(name: string): SheetPlan {
  return {
    name,
    veryHidden: false,
    gridlines: true,
    frozenRows: 0,
    widths: [],
    heights: [],
    blocks: [],
    looks: [],
    merged: null,
    table: null,
    validations: [],
    properties: [],
  };
}
