import { UNKNOWN_CONTENT, type Figure, type NearRow, type RowContent, type RowRef } from '@/core/figures';
import { formatIsoDate, plainText } from '@/core/values';
import { furtherRows } from './further-rows';
import { toMarkText } from './mark-text';
import type { RecordedExclusion, RecordedFigure, RecordedRow } from './record';

/** Rows kept of one figure; a report's figures count tens, a district's thousands (design: 2 MB at most). */
const MOST_ROWS = 1000;
const MOST_EXCLUDED = 300;

/** What is known of rows besides their place, and how much of it may be kept. */
export interface RowKnowledge {
  contentOf(row: RowRef): RowContent;
  /** Whether the user agreed that names of persons are kept. */
  readonly keepsPersons: boolean;
}

const NO_KNOWLEDGE: RowKnowledge = { contentOf: () => UNKNOWN_CONTENT, keepsPersons: false };

/** Rows as the record keeps them. Figures that count the same rows have one list of them, and then one here. */
export class RowRecords {
  private readonly ofRow = new Map<RowRef, RecordedRow>();
  private readonly ofRows = new Map<readonly RowRef[], readonly RecordedRow[]>();
  private readonly ofExcluded = new Map<readonly NearRow[], readonly RecordedExclusion[]>();

  constructor(private readonly knowledge: RowKnowledge = NO_KNOWLEDGE) {}

  rows(rows: readonly RowRef[]): readonly RecordedRow[] {
    const known = this.ofRows.get(rows) ?? rows.slice(0, MOST_ROWS).map((row) => this.row(row));
    this.ofRows.set(rows, known);
    return known;
  }

  /** Those that are too many to be kept row by row. */
  further(rows: readonly RowRef[]): Pick<RecordedFigure, 'further'> {
    if (rows.length <= MOST_ROWS) return {};
    return {
      further: furtherRows(rows.slice(MOST_ROWS), (row) => this.knowledge.contentOf(row).fingerprint),
    };
  }

  excluded(excluded: readonly NearRow[]): readonly RecordedExclusion[] {
    const known =
      this.ofExcluded.get(excluded) ?? excluded.slice(0, MOST_EXCLUDED).map((near) => this.exclusion(near));
    this.ofExcluded.set(excluded, known);
    return known;
  }

  private row(row: RowRef): RecordedRow {
    const known = this.ofRow.get(row) ?? this.recordRow(row);
    this.ofRow.set(row, known);
    return known;
  }

  private exclusion({ row, reason, detail }: NearRow): RecordedExclusion {
    return { ...this.row(row), reason, detail: plainText(detail) };
  }

  private recordRow(ref: RowRef): RecordedRow {
    const { file, sheet, row, date, kind } = ref;
    const { keepsPersons } = this.knowledge;
    const { fingerprint, persons, topic } = this.knowledge.contentOf(ref);
    return {
      file,
      sheet,
      row,
      date: date === null ? '' : formatIsoDate(date),
      kind,
      topic: plainText(keepsPersons ? ref.topic : (topic ?? ref.topic)),
      fingerprint,
      persons: keepsPersons ? plainText(persons) : '',
    };
  }
}

/**
 * What the record keeps of a figure. `text` is what was written into its mark, of which there are so many `places`;
 * `records` are those of the figures before it.
 */
export function recordFigure(
  figure: Figure,
  text: string,
  records = new RowRecords(),
  places = 1,
): RecordedFigure {
  const { key, label, value, unit, definition, rows, excluded, shortened } = figure;
  return {
    key,
    label,
    text: toMarkText(text),
    earlier: [],
    value: JSON.stringify(value),
    unit,
    definition,
    rows: records.rows(rows),
    excluded: records.excluded(excluded),
    shortened: shortened || rows.length > MOST_ROWS || excluded.length > MOST_EXCLUDED,
    ...records.further(rows),
    places,
  };
}
