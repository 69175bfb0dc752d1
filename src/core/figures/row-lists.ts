import type { LedgerModel, LedgerTable } from '@/core/ledger';
import type { NearRow, RowRef } from './figure';
import type { ChosenRecord } from './chosen-records';
import type { FallenRecord } from './record-selector';
import { PersonNames } from './person-names';
import { rowContent, UNKNOWN_CONTENT, type RowContent } from './row-content';
import { RowReferrer } from './row-referrer';

/** The provenance of many records: one list for the same records, so that figures that share them share it too. */
export class RowLists {
  private readonly counted = new Map<readonly ChosenRecord[], readonly RowRef[]>();
  private readonly nearly = new Map<readonly FallenRecord[], readonly NearRow[]>();
  private readonly contents = new Map<RowRef, RowContent>();
  private readonly referrer: RowReferrer;
  private readonly persons: PersonNames;

  constructor(
    model: LedgerModel,
    private readonly tables: readonly LedgerTable[],
  ) {
    this.referrer = new RowReferrer(model);
    this.persons = new PersonNames(tables, model.personColumns ?? []);
  }

  rowsOf(records: readonly ChosenRecord[]): readonly RowRef[] {
    const known = this.counted.get(records) ?? records.map(this.referrer.refOf);
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

  /** What a row says that stands in one of the lists. */
  contentOf(row: RowRef): RowContent {
    const known = this.contents.get(row);
    if (known !== undefined) return known;
    const chosen = this.recordOf(row);
    const content =
      chosen === undefined ? UNKNOWN_CONTENT : rowContent(chosen.table, chosen.record, this.persons);
    this.contents.set(row, content);
    return content;
  }

  /** The record behind a row that stands in one of the lists. */
  recordOf(row: RowRef): ChosenRecord | undefined {
    return this.referrer.recordOf(row, this.tables);
  }

  private nearRow(record: FallenRecord): NearRow {
    const { reason, detail } = record;
    return { row: this.referrer.refOf(record), reason, detail };
  }

  private unknownRow(record: ChosenRecord): NearRow {
    return { row: this.referrer.refOf(record), reason: 'valueUnknown', detail: '' };
  }
}
