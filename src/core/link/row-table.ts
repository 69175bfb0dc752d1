import type { RowRef } from '@/core/figures';
import type { CalendarDate } from '@/core/values';

/** A row of a ledger as it is carried: places of its file and sheet, row, parts of its date, kind, topic. */
export type CarriedRow = readonly [
  file: number,
  sheet: number,
  row: number,
  date: readonly number[],
  kind: string,
  topic: string,
];

/** Rows that several figures rest on, each carried once and named by its place. */
export interface RowTable {
  readonly files: readonly string[];
  readonly sheets: readonly string[];
  readonly rows: readonly CarriedRow[];
  /** Of each row, empty where it has none; absent: a packet of an earlier version. */
  readonly fingerprints?: readonly string[] | undefined;
}

/** Gives rows their places as they come. */
export class RowTableWriter {
  private readonly files = new Places<string>();
  private readonly sheets = new Places<string>();
  private readonly places = new Places<RowRef>();
  private readonly rows: CarriedRow[] = [];
  private readonly fingerprints: string[] = [];

  placeOf(ref: RowRef): number {
    const place = this.places.of(ref);
    if (place === this.rows.length) {
      const { file, sheet, row, date, kind, topic } = ref;
      this.rows.push([this.files.of(file), this.sheets.of(sheet), row, partsOf(date), kind, topic]);
      this.fingerprints.push(ref.fingerprint ?? '');
    }
    return place;
  }

  table(): Required<RowTable> {
    const { rows, fingerprints } = this;
    return { files: this.files.all(), sheets: this.sheets.all(), rows, fingerprints };
  }
}

class Places<Item> {
  private readonly known = new Map<Item, number>();

  of(item: Item): number {
    const place = this.known.get(item) ?? this.known.size;
    this.known.set(item, place);
    return place;
  }

  all(): readonly Item[] {
    return Array.from(this.known.keys());
  }
}

function partsOf(date: CalendarDate | null): readonly number[] {
  return date === null ? [] : [date.year, date.month, date.day].filter((part) => part !== null);
}

/** One object a row, so that rows of several figures can be told to be the same. */
export function readRowTable({ files, sheets, rows, fingerprints = [] }: RowTable): readonly RowRef[] {
  return rows.map(([file, sheet, row, [year, month = null, day = null], kind, topic], place) => ({
    file: files[file] ?? '',
    sheet: sheets[sheet] ?? '',
    row,
    date: year === undefined ? null : { year, month, day },
    kind,
    topic,
    fingerprint: fingerprints[place] ?? '',
  }));
}
