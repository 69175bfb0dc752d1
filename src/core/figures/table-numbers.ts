import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { fieldNumber } from './field-number';

/** Which numbers of records are meant, by places among the table's columns; -1 is a column the table has not. */
export interface NumberPlace {
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
    readNumbers(this.table.records, together).forEach((numbers, place) =>
      this.columns.set(together[place] ?? column, numbers),
    );
    return this.of(column);
  }

  has(place: number, { column, other = column }: NumberPlace): boolean {
    return !Number.isNaN(this.of(column)[place]) && !Number.isNaN(this.of(other)[place]);
  }
}

function readNumbers(records: readonly LedgerRecord[], columns: readonly number[]): readonly Numbers[] {
  const numbers = columns.map(() => new Float64Array(records.length));
  const reader = new NumberReader(columns, numbers);
  records.forEach(({ fields }, place) => {
    reader.read(fields, place);
  });
  return numbers;
}

class NumberReader {
  constructor(
    private readonly columns: readonly number[],
    private readonly numbers: readonly Numbers[],
  ) {}

  read(fields: LedgerRecord['fields'], place: number): void {
    for (let index = 0; index < this.columns.length; index += 1) {
      const field = fields[this.columns[index] ?? -1] ?? null;
      const numbers = this.numbers[index];
      if (numbers !== undefined)
        numbers[place] = typeof field === 'number' ? field : (fieldNumber(field) ?? NaN);
    }
  }
}
