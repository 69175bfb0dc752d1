import { cellsOfRow, likenessReader, tableCells, type LedgerTable, type Sheet } from '@/core/ledger';
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
  const lines = new Map(rows.map((line) => [line.number, line]));
  const spoiling = new Set<number>();
  for (const { columns, records } of tables) {
    const cells = tableCells(
      records.flatMap(({ row }) => lines.get(row) ?? []),
      merges,
    );
    const { textOf } = likenessReader(columns);
    const firsts = new Map<string, number>();
    for (const { row } of records) {
      const line = lines.get(row);
      if (line === undefined) continue;
      const likeness = textOf(cellsOfRow(line, columns, cells), line.number);
      const first = firsts.get(likeness);
      if (first === undefined) firsts.set(likeness, row);
      else spoiling.add(first).add(row);
    }
  }
  return spoiling;
}
