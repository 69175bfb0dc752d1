import { likenessReader, RowCells, tableCells, type LedgerTable, type Sheet } from '@/core/ledger';
import type { CellChange } from './correction';
import { withChanges } from './with-corrections';

/**
 * Rows that say the same, or would say the same once everything is corrected: 25人 in one and 25 in the other. To
 * correct some of them could make two meetings of one, or one of two, so that they are left to a person.
 */
export function spoilingRows(
  sheet: Sheet,
  tables: readonly LedgerTable[],
  changes: readonly CellChange[],
): ReadonlySet<number> {
  const { rows, merges } = withChanges(sheet, changes);
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const spoiling = new Set<number>();
  for (const { columns, records } of tables) {
    const written = records.flatMap(({ row }) => rowOf.get(row) ?? []);
    const line = new RowCells(columns, tableCells(written, merges));
    const { textOf } = likenessReader(columns);
    const firsts = new Map<string, number>();
    for (const row of written) {
      line.moveTo(row);
      const likeness = textOf(line);
      const first = firsts.get(likeness);
      if (first === undefined) firsts.set(likeness, row.number);
      else spoiling.add(first).add(row.number);
    }
  }
  return spoiling;
}
