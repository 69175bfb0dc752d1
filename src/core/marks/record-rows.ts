import { parseRanges } from '@/core/values';
import { decodeText } from '@/core/xml';
import type { RecordedRow, RecordedScope } from './record';
import type { ItemReading } from './record-items';
import { NotARecord, textOf, toInteger } from './record-nodes';
import { caught, field, TEXT } from './record-plain';

const FIELDS = ['file', 'sheet', 'number', 'date', 'kind', 'topic', 'fingerprint', 'persons'];

/** The rows of a record, each once. */
export const ROWS: ItemReading<RecordedRow> = {
  name: 'row',
  plain: new RegExp(`<row>${FIELDS.map((name) => field(name, caught(TEXT))).join('')}</row>`, 'y'),
  fromPlain: (caught) => toRow((field) => decodeText(caught[field + 1] ?? '')),
  fromElement: (node) => toRow((field) => textOf(node, FIELDS[field] ?? '')),
};

function toRow(at: (field: number) => string): RecordedRow {
  return {
    file: at(0),
    sheet: at(1),
    row: toInteger(at(2)),
    date: at(3),
    kind: at(4),
    topic: at(5),
    fingerprint: at(6),
    persons: at(7),
  };
}

/** All figures together; a sound record of a 100,000-row ledger has a few million. */
const MOST_REFERENCES = 10_000_000;

/** The rows that ranges mean, and the scopes that positions do. Figures that count the same rows have the same list of them. */
export class RowReferences {
  private left = MOST_REFERENCES;
  private readonly rowsOfRanges = new Map<string, readonly RecordedRow[]>();

  constructor(
    private readonly rows: readonly RecordedRow[],
    private readonly scopes: readonly RecordedScope[],
  ) {}

  /** Throws NotARecord where there is none at that position. */
  scope(position: string): RecordedScope {
    const scope = this.scopes[toInteger(position)];
    if (scope === undefined) throw new NotARecord();
    return scope;
  }

  /** Throws NotARecord where they mean no rows, or all together too many. */
  resolve(ranges: string): readonly RecordedRow[] {
    const rows = this.rowsOfRanges.get(ranges) ?? this.find(ranges);
    if (rows.length > this.left) throw new NotARecord();
    this.left -= rows.length;
    this.rowsOfRanges.set(ranges, rows);
    return rows;
  }

  private find(ranges: string): readonly RecordedRow[] {
    const positions = parseRanges(ranges, this.rows.length, this.left);
    if (positions === null) throw new NotARecord();
    return positions.flatMap((position) => this.rows[position] ?? []);
  }
}
