import type { LedgerModel } from '@/core/ledger';
import type { NearRow, RowRef } from './figure';
import type { ChosenRecord } from './chosen-records';
import type { FallenRecord } from './record-selector';
import { rowReferrer } from './row-referrer';

/** The provenance of many records: one list for the same records, so that figures that share them share it too. */
export class RowLists {
  private readonly counted = new Map<readonly ChosenRecord[], readonly RowRef[]>();
  private readonly nearly = new Map<readonly FallenRecord[], readonly NearRow[]>();

  private readonly refOf: (record: ChosenRecord) => RowRef;

  constructor(model: LedgerModel) {
    this.refOf = rowReferrer(model);
  }

  rowsOf(records: readonly ChosenRecord[]): readonly RowRef[] {
    const known = this.counted.get(records) ?? records.map(this.refOf);
    this.counted.set(records, known);
    return known;
  }

  /** Those that fell out, and then those that have no value to give. */
  nearRowsOf(fallen: readonly FallenRecord[], unknown: readonly ChosenRecord[]): readonly NearRow[] {
    const rows = this.nearly.get(fallen) ?? fallen.map((record) => this.nearRow(record));
    this.nearly.set(fallen, rows);
    if (unknown.length === 0) return rows;
    return [...rows, ...unknown.map((record): NearRow => this.unknownRow(record))];
  }

  private nearRow(record: FallenRecord): NearRow {
    const { reason, detail } = record;
    return { row: this.refOf(record), reason, detail };
  }

  private unknownRow(record: ChosenRecord): NearRow {
    return { row: this.refOf(record), reason: 'valueUnknown', detail: '' };
  }
}
