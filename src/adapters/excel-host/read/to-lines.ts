import type { Cell } from '@/core/ledger';
import type { Block } from './read-chunk';
import { isWithin, type Span } from './spans';
import type { ToCell } from './to-cell';

/** A row of a sheet before anything is known but its values. Only rows with at least one cell are made. */
export interface Line {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface SheetLines {
  readonly sheetId: string;
  /** Ascending by number. */
  readonly lines: readonly Line[];
}

export function toLines({ sheetId, area, values, formats }: Block, toCell: ToCell): SheetLines {
  const lines = values.flatMap((row, rowIndex) => {
    const rowFormats = formats[rowIndex] ?? [];
    const cells = row.flatMap((value, index) => {
      const cell = toCell(area.left + index, value, rowFormats[index]);
      return cell === null ? [] : [cell];
    });
    return cells.length === 0 ? [] : [{ number: area.top + rowIndex, cells }];
  });
  return { sheetId, lines };
}

/** The known lines with those of the spans read anew, as far as the sheet is still used. */
export function renewLines(
  known: readonly Line[],
  renewed: readonly Span[],
  fresh: readonly Line[],
  used: Span,
): Line[] {
  const kept = known.filter(({ number }) => !isWithin(renewed, number) && isWithin([used], number));
  return [...kept, ...fresh].sort((one, other) => one.number - other.number);
}
