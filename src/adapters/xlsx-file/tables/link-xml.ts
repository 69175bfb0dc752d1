import { cellAddress } from '@/core/findings';
import type { SheetTable } from '@/core/rollup';
import { escapeAttribute } from '@/core/xml';
import { firstRowOf } from './table-place';

/** The links of a table to rows of others. Throws RangeError for one that leads nowhere. */
export function linkXml(table: SheetTable, byName: ReadonlyMap<string, SheetTable>): string {
  const first = firstRowOf(table);
  const links = table.rows.flatMap((cells, place) =>
    cells.flatMap(({ value, link }, column) => {
      if (link === undefined || value === null) return [];
      const target = byName.get(link.sheet);
      if (target === undefined) throw new RangeError(`There is no sheet ${link.sheet} to link to.`);
      const location = `'${link.sheet}'!${cellAddress(firstRowOf(target) + link.row, 1)}`;
      return `<hyperlink ref="${cellAddress(first + place, column + 1)}" location="${escapeAttribute(location)}"/>`;
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
