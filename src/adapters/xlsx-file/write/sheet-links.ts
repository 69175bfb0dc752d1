import { cellAddress } from '@/core/findings';
import type { SheetTable } from '@/core/rollup';
import { escapeAttribute } from '@/core/xml';
import { firstRowOf } from './add-sheet-table';

/** The links of a workbook's tables as XML, by the worksheet part they belong to. Throws RangeError for one that leads nowhere. */
export function sheetLinks(sheets: readonly SheetTable[]): ReadonlyMap<string, string> {
  const byName = new Map(sheets.map((table) => [table.name, table]));
  const entries = sheets.map((table, index) => {
    const links = linksOf(table, byName);
    const xml = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
    return [`xl/worksheets/sheet${String(index + 1)}.xml`, xml] as const;
  });
  return new Map(entries);
}

function linksOf(table: SheetTable, byName: ReadonlyMap<string, SheetTable>): readonly string[] {
  const firstRow = firstRowOf(table);
  return table.rows.flatMap((cells, place) =>
    cells.flatMap(({ value, link }, column) => {
      if (link === undefined || value === null) return [];
      const target = byName.get(link.sheet);
      if (target === undefined) throw new RangeError(`There is no sheet ${link.sheet} to link to.`);
      const location = `'${link.sheet}'!${cellAddress(firstRowOf(target) + link.row, 1)}`;
      return `<hyperlink ref="${cellAddress(firstRow + place, column + 1)}" location="${escapeAttribute(location)}"/>`;
    }),
  );
}
