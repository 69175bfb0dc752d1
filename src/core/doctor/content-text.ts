import { cellAddress } from '@/core/findings';
import { cellText } from '@/core/ledger';
import type { CellChange, Correction, NewContent } from './correction';

/** Words for what stands in a cell. */
export interface ContentWords {
  /** Nothing. */
  readonly blank: string;
  /** A text that looks like what takes its place. */
  readonly asText: (value: string) => string;
}

/** What stands in the cell before it is corrected, as one line. */
export function standingText(change: CellChange, words: ContentWords): string {
  const text = change.stands === null ? '' : cellText(change.stands);
  if (text === '') return words.blank;
  return text === becomingText(change) ? words.asText(text) : text;
}

/** What stands in the cell after that. */
export function becomingText({ column, becomes }: CellChange): string {
  return cellText(cellOf(column, becomes));
}

/** `D4  7/6 → 7；E4  （空） → 6`: what becomes of each cell. */
export function changesText({ cells }: Pick<Correction, 'cells'>, words: ContentWords): string {
  return cells
    .map((change) => {
      const address = cellAddress(change.row, change.column);
      return `${address}  ${standingText(change, words)} → ${becomingText(change)}`;
    })
    .join('；');
}

/** New content as a cell of a grid. */
export function cellOf(column: number, content: NewContent): NonNullable<CellChange['stands']> {
  return content.type === 'number' ? { column, format: '', ...content } : { column, ...content };
}
