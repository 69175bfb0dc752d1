import { parsePeriod } from '@/core/values';
import type { DraftTable } from './draft-table';
import type { LedgerRecord } from './ledger';

/** What of the records is summed. */
export interface Summed {
  /** Place of the column; null: of the rows themselves. */
  readonly index: number | null;
  /** Empty: all. */
  readonly kinds: readonly string[];
  /** One of them; null: whichever. */
  readonly kind: string | null;
  /** `3月`; null: whenever it was. */
  readonly period: string | null;
}

/** Null: some number is not known. */
export interface SumsOfRows {
  readonly counted: number | null;
  /** With those left out. */
  readonly all: number | null;
}

type Between = (from: number, to: number) => SumsOfRows;

/** Nobody says more different things of one table; else they are added anew. */
const MOST_KEPT = 64;

/** Sums over the records of one table from any place to any other, added up once for whatever is asked again. */
export class RunningSums {
  private readonly known = new Map<string, Between>();

  constructor(private readonly table: Pick<DraftTable, 'records' | 'dates'>) {}

  /** Of the records from place `from` up to, but not with, place `to`. */
  between(summed: Summed, from: number, to: number): SumsOfRows {
    const key = JSON.stringify([summed.index, summed.kinds, summed.kind, summed.period]);
    let between = this.known.get(key);
    if (between === undefined) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      between = this.addUp(summed);
      this.known.set(key, between);
    }
    return between(from, to);
  }

  private addUp(summed: Summed): Between {
    const { records } = this.table;
    const isMeant = this.reader(summed);
    const valueOf = ({ fields }: LedgerRecord) => (summed.index === null ? 1 : fields[summed.index]);
    const [counted, all] = [new Running(records.length), new Running(records.length)];
    records.forEach((record, place) => {
      const value = isMeant(record, place) ? valueOf(record) : 0;
      counted.add(place, record.excluded === null ? value : 0);
      all.add(place, value);
    });
    return (from, to) => ({ counted: counted.between(from, to), all: all.between(from, to) });
  }

  private reader({ kinds, kind, period }: Summed): (record: LedgerRecord, place: number) => boolean {
    const span = period === null ? null : parsePeriod(period, 2000);
    const isInTime = (place: number) => {
      const month = span === null ? null : this.monthAt(place);
      return span === null || (month !== null && month >= span.from.month && month <= span.to.month);
    };
    return ({ kinds: own }, place) =>
      (kinds.length === 0 || kinds.some((one) => own.includes(one))) &&
      (kind === null || own.includes(kind)) &&
      isInTime(place);
  }

  private monthAt(place: number): number | null {
    const when = this.table.dates[place]?.when;
    if (when?.state === 'read') return when.date.month;
    return when?.state === 'noYear' ? when.month : null;
  }
}

class Running {
  private readonly sums: Float64Array;
  private readonly unknown: Uint32Array;

  constructor(length: number) {
    this.sums = new Float64Array(length + 1);
    this.unknown = new Uint32Array(length + 1);
  }

  add(place: number, value: unknown): void {
    const number = typeof value === 'number' ? value : null;
    this.sums[place + 1] = (this.sums[place] ?? 0) + (number ?? 0);
    this.unknown[place + 1] = (this.unknown[place] ?? 0) + (number === null ? 1 : 0);
  }

  between(from: number, to: number): number | null {
    if ((this.unknown[to] ?? 0) > (this.unknown[from] ?? 0)) return null;
    return (this.sums[to] ?? 0) - (this.sums[from] ?? 0);
  }
}
