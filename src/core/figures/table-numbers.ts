import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { fieldNumber } from './field-number';

/** Whose numbers are meant: places among the table's columns, where -1 is a column the table has not. */
export interface NumberColumns {
  readonly column: number;
  /** Only those of records that have a number here too. */
  readonly other?: number;
}

/** By the place of their record in the table; NaN where it has none. */
type Numbers = Float64Array;

/**
 * The numbers of a table, read out of its records once for all figures: the records of a long ledger lie all over the
 * memory, their numbers then lie side by side.
 */
export class TableNumbers {
  private readonly columns = new Map<number, Numbers>();

  constructor(readonly table: LedgerTable) {}

  of(column: number): Numbers {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const counts = this.table.columns.flatMap(({ type }, index) => (type === 'count' ? [index] : []));
    // Whoever asks for one head count asks for the others next.
    const together = counts.includes(column) ? counts : [column];
    const read = readNumbers(this.table.records, together);
    together.forEach((one, index) => this.columns.set(one, read[index] ?? new Float64Array()));
    return this.of(column);
  }

  has(place: number, { column, other = column }: NumberColumns): boolean {
    return !Number.isNaN(this.of(column)[place]) && !Number.isNaN(this.of(other)[place]);
  }
}

function readNumbers(records: readonly LedgerRecord[], columns: readonly number[]): readonly Numbers[] {
  const numbers = columns.map(() => new Float64Array(records.length));
  records.forEach(({ fields }, place) => {
    readRecord(fields, place, columns, numbers);
  });
  return numbers;
}

function readRecord(
  fields: LedgerRecord['fields'],
  place: number,
  columns: readonly number[],
  numbers: readonly Numbers[],
): void {
  for (let index = 0; index < columns.length; index += 1) {
    const field = fields[columns[index] ?? -1] ?? null;
    const column = numbers[index];
    if (column !== undefined) column[place] = typeof field === 'number' ? field : (fieldNumber(field) ?? NaN);
  }
}
