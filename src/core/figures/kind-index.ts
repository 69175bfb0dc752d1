import type { LedgerRecord, LedgerTable } from '@/core/ledger';

type RecordsByKind = ReadonlyMap<string, readonly LedgerRecord[]>;

/** The records of tables by kind: a ledger is gone through once, however many kinds have figures. */
export class KindIndex {
  private readonly tables = new Map<LedgerTable, RecordsByKind>();

  /** In the order of the table; a record of several kinds stands with each. */
  recordsOf(table: LedgerTable, kind: string): readonly LedgerRecord[] {
    const known = this.tables.get(table) ?? groupByKind(table.records);
    this.tables.set(table, known);
    return known.get(kind) ?? [];
  }
}

function groupByKind(records: readonly LedgerRecord[]): RecordsByKind {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    for (const kind of record.kinds) {
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [record]);
      else group.push(record);
    }
  }
  return groups;
}
