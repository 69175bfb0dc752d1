import type { Figure, NearRow, RowRef } from '@/core/figures';
import { formatIsoDate, plainText } from '@/core/values';
import { toMarkText } from './mark-text';
import type { RecordedExclusion, RecordedFigure, RecordedRow } from './record';

/** Rows kept of one figure; a report's figures count tens, a district's thousands (design: 2 MB at most). */
const MOST_ROWS = 1000;
const MOST_EXCLUDED = 300;

/** Rows as the record keeps them. Figures that count the same rows have one list of them, and then one here. */
export class RowRecords {
  private readonly ofRow = new Map<RowRef, RecordedRow>();
  private readonly ofRows = new Map<readonly RowRef[], readonly RecordedRow[]>();
  private readonly ofExcluded = new Map<readonly NearRow[], readonly RecordedExclusion[]>();

  rows(rows: readonly RowRef[]): readonly RecordedRow[] {
    const known = this.ofRows.get(rows) ?? rows.slice(0, MOST_ROWS).map((row) => this.row(row));
    this.ofRows.set(rows, known);
    return known;
  }

  excluded(excluded: readonly NearRow[]): readonly RecordedExclusion[] {
    const known =
      this.ofExcluded.get(excluded) ?? excluded.slice(0, MOST_EXCLUDED).map((near) => this.exclusion(near));
    this.ofExcluded.set(excluded, known);
    return known;
  }

  private row(row: RowRef): RecordedRow {
    const known = this.ofRow.get(row) ?? recordRow(row);
    this.ofRow.set(row, known);
    return known;
  }

  private exclusion({ row, reason, detail }: NearRow): RecordedExclusion {
    const { file, sheet, row: number, date, kind, topic } = this.row(row);
    return { file, sheet, row: number, date, kind, topic, reason, detail: plainText(detail) };
  }
}

function recordRow({ file, sheet, row, date, kind, topic }: RowRef): RecordedRow {
  return {
    file,
    sheet,
    row,
    date: date === null ? '' : formatIsoDate(date),
    kind,
    topic: plainText(topic),
  };
}

/**
 * What the record keeps of a figure. `text` is what was written into its mark; `records` are those of the figures
 * before it. No names of persons.
 */
export function recordFigure(figure: Figure, text: string, records = new RowRecords()): RecordedFigure {
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
  };
}
