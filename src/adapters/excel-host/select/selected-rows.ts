import { isFailure } from '@/core/failure';
import type { Run } from '../batch/run';

/** Rows of one sheet, each span from its first to its last, counted from 1. */
export interface SelectedRows {
  readonly sheet: string;
  readonly spans: readonly { readonly first: number; readonly last: number }[];
}

const ROWS_OF_A_SHEET = 1_048_576;

/** The rows in which cells are selected, and their sheet's id; null where whole columns are, or no cells at all. */
export async function selectedRows(run: Run): Promise<(SelectedRows & { readonly id: string }) | null> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.worksheet.load('id,name');
      selected.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      const { worksheet, areas } = selected;
      if (areas.items.some(({ rowCount }) => rowCount === ROWS_OF_A_SHEET)) return null;
      const spans = areas.items.map(({ rowIndex, rowCount }) => ({
        first: rowIndex + 1,
        last: rowIndex + rowCount,
      }));
      return { id: worksheet.id, sheet: worksheet.name, spans };
    });
  } catch (error) {
    // A chart or a picture is.
    if (isFailure(error) && error.fields['code'] === 'InvalidSelection') return null;
    throw error;
  }
}
