import { cellText } from '../cell-text';
import type { Area, Cell, SheetRow } from '../workbook';

/**
 * Two heading rows as one: a column is called what the lower row says, together with what it is grouped under where
 * only both make sense (时间 over 计划 | 实际), or what the upper says where nothing stands below.
 * Null where the rows are not just above one another.
 */
export function composeHeading(
  upper: SheetRow,
  lower: SheetRow,
  merges: readonly Area[],
  isKnown: (text: string) => boolean,
): SheetRow | null {
  if (lower.number !== upper.number + 1) return null;
  const groups = groupedColumns(upper, merges);
  const lowerTexts = new Map(lower.cells.map((cell) => [cell.column, cellText(cell)]));
  const columns = new Set([...upper.cells.map(({ column }) => column), ...lowerTexts.keys()]);
  const cells = Array.from(columns)
    .sort((left, right) => left - right)
    .flatMap((column): Cell[] => {
      const own = lowerTexts.get(column) ?? '';
      const group = groups.get(column) ?? '';
      const spellings = [`${group}${own}`, `${own}${group}`, own, group].filter((text) => text !== '');
      const value = spellings.find(isKnown) ?? (own === '' ? group : own);
      return value === '' ? [] : [{ column, type: 'text', value }];
    });
  return { ...upper, cells };
}

/** What the upper row says over each column; a merged cell says it over all it covers. */
function groupedColumns(upper: SheetRow, merges: readonly Area[]): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  for (const cell of upper.cells) {
    const area = merges.find(({ top, left }) => top === upper.number && left === cell.column);
    for (let column = cell.column; column <= (area?.right ?? cell.column); column += 1) {
      groups.set(column, cellText(cell));
    }
  }
  return groups;
}
