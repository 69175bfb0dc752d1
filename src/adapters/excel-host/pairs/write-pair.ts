import { Failure } from '@/core/failure';
import { cellAddress } from '@/core/findings';
import type { PairsTemplate } from '@/core/ledger';
import { compactText } from '@/core/values';
import type { Runs } from '../batch/run';
import { createSheets } from '../create/create-sheets';
import { applyRefresh } from '../figures/apply-refresh';
import type { CellEdit } from '../figures/cell-edit';
import { readFigureSheet } from '../figures/read-figure-sheet';
import { cellAt, type SheetCells } from '../figures/sheet-cells';

/** A name and its value, for the sheet of such pairs. */
export interface NamedText {
  readonly label: string;
  readonly text: string;
}

export interface WrittenPair {
  readonly sheet: string;
  /** Where the value stands. */
  readonly cell: string;
}

/** Writes the value beside its name, in a new row below the others where the name is new, or on a new sheet. */
export async function writePair(
  runs: Runs,
  { name, headings }: Pick<PairsTemplate, 'name' | 'headings'>,
  { label, text }: NamedText,
): Promise<WrittenPair> {
  const { sheet } = await readFigureSheet(runs.look, name);
  if (sheet === null) {
    const rows = [{ name: label, value: text, hint: '' }];
    await createSheets(runs, { title: name, sheets: [{ type: 'pairs', name, headings, rows }] }, {});
    return { sheet: name, cell: cellAddress(2, 2) };
  }
  if (sheet.isProtected) throw new Failure('office.denied', { sheet: sheet.name });
  const { row, column } = placeOf(label, sheet.cells);
  const edits = [edit(row, column, label), edit(row, column + 1, text)];
  const area = { top: row, left: column, bottom: row, right: column + 1 };
  await applyRefresh(runs.act, sheet, { area, looks: [], edits, record: null });
  return { sheet: sheet.name, cell: cellAddress(row, column + 1) };
}

function placeOf(label: string, cells: SheetCells): { readonly row: number; readonly column: number } {
  const { top, left, bottom } = cells.area;
  for (let row = top; row <= bottom; row += 1) {
    const { value } = cellAt(cells, row, left);
    if (typeof value === 'string' && compactText(value) === compactText(label)) return { row, column: left };
  }
  const isEmpty = cellAt(cells, bottom, left).value === '' && top === bottom;
  return { row: isEmpty ? bottom : bottom + 1, column: left };
}

function edit(row: number, column: number, input: string): CellEdit {
  return { row, column, input, format: null };
}
