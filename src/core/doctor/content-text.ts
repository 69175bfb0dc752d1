import { cellAddress } from '@/core/findings';
import { cellText } from '@/core/ledger';
import type { CellChange, Correction, NewContent } from './correction';

/** What stands in the cell before it is corrected, as one line; empty for nothing. */
export function standingText({ stands }: CellChange): string {
  return stands === null ? '' : cellText(stands);
}

/** What stands in the cell after that. */
export function becomingText({ column, becomes }: CellChange): string {
  return cellText(cellOf(column, becomes));
}

/** `D4  7/6 → 7；E4  （空） → 6`: what becomes of each cell; `blank` is the word for one that holds nothing. */
export function changesText({ cells }: Pick<Correction, 'cells'>, blank: string): string {
  return cells
    .map((change) => {
      const stands = standingText(change);
      const address = cellAddress(change.row, change.column);
      return `${address}  ${stands === '' ? blank : stands} → ${becomingText(change)}`;
    })
    .join('；');
}

/** New content as a cell of a grid. */
export function cellOf(column: number, content: NewContent): NonNullable<CellChange['stands']> {
  return content.type === 'number' ? { column, format: '', ...content } : { column, ...content };
}
