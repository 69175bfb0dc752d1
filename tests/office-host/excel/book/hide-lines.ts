import { formatArea } from './address';
import type { Book } from './book';
import type { Actor } from './event-hub';
import type { SheetRange } from './sheet';
import { checkUnlocked } from './write-cells';

/** Hides or shows the rows or columns a range lies in; of rows it is told. */
export function hideLines(
  book: Book,
  { sheet, area }: SheetRange,
  kind: 'rows' | 'columns',
  hidden: boolean,
  actor: Actor,
): void {
  checkUnlocked(sheet, area, `Range.${kind === 'rows' ? 'rowHidden' : 'columnHidden'}`);
  const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index += 1) sheet.setLine(kind, index, { hidden });
  if (kind === 'columns') return;
  book.events.raise('rowHiddenChanged', sheet.id, {
    source: actor.source,
    address: formatArea(area),
    changeType: hidden ? 'Hidden' : 'Unhidden',
  });
}
