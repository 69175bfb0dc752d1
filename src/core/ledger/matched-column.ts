import type { RoleModel } from './ledger-model';
import type { ColumnMatches } from './match-headings';
import { tellsDay } from './row-signs';
import type { SheetRow } from './workbook';

/** The sheet column that was matched with a column of the role; null: none was. */
export function columnOf(name: string | undefined, matches: ColumnMatches): number | null {
  for (const [column, model] of matches) if (model.name === name) return column;
  return null;
}

/** Does any of the rows tell a day where the role's date stands? */
export function holdsDays(
  { role, matches }: { readonly role: RoleModel; readonly matches: ColumnMatches },
  rows: readonly SheetRow[],
): boolean {
  const date = columnOf(role.dateColumn, matches);
  return rows.some(({ cells }) => cells.some((cell) => cell.column === date && tellsDay(cell)));
}
