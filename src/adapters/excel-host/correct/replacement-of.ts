import type { CellChange, Correction, NewContent } from '@/core/doctor';
import { SERIAL_OF_1904, type Cell } from '@/core/ledger';
import type { CellReplacement, Constant } from './cell-replacement';

/** A correction in Excel's terms. */
export function replacementOf({ sheet, cells }: Correction, date1904: boolean): CellReplacement {
  const shift = date1904 ? SERIAL_OF_1904 : 0;
  return {
    sheet,
    cells: cells.map(({ row, column, stands, becomes }: CellChange) => ({
      row,
      column,
      stands: standing(stands, shift),
      becomes: becomes.type === 'date' ? becomes.value - shift : becomes.value,
      format: formatOf(becomes),
    })),
  };
}

function standing(cell: Cell | null, shift: number): Constant {
  if (cell === null) return '';
  if (cell.type === 'text' || cell.type === 'number') return cell.value;
  if (cell.type === 'date') return cell.value - shift;
  throw new RangeError(`a ${cell.type} is never corrected`);
}

function formatOf(content: NewContent): string | null {
  return content.type === 'date' ? content.format : null;
}
