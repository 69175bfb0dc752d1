import type { LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import { fieldNumber } from './field-number';
import { findColumn } from './table-view';

/** By the place of their record in the table; null where it has none. */
export type Numbers = readonly (number | null)[];

/**
 * The numbers of columns, read out of the records once for all figures: the records of a long ledger lie all over
 * the memory, its numbers then lie side by side.
 */
export class NumberColumns {
  private readonly tables = new Map<LedgerTable, Map<string, Numbers>>();

  constructor(private readonly model: LedgerModel) {}

  /** Of one column; with another one, only those of records that have both. */
  numbersOf(table: LedgerTable, name: string, other?: string): Numbers {
    const columns = this.tables.get(table) ?? new Map<string, Numbers>();
    this.tables.set(table, columns);
    const title = JSON.stringify([name, other]);
    const known = columns.get(title) ?? this.read(table, name, other);
    columns.set(title, known);
    return known;
  }

  private read(table: LedgerTable, name: string, other: string | undefined): Numbers {
    if (other === undefined)
      return readNumbers(table.records, findColumn(table, name, this.model)?.index ?? -1);
    return whereBoth(this.numbersOf(table, name), this.numbersOf(table, other));
  }
}

function readNumbers(records: readonly LedgerRecord[], column: number): Numbers {
  return records.map(({ fields }) => {
    const field = fields[column] ?? null;
    return field === null || typeof field === 'number' ? field : fieldNumber(field);
  });
}

function whereBoth(numbers: Numbers, others: Numbers): Numbers {
  return numbers.map((number, place) => (others[place] === null ? null : number));
}
