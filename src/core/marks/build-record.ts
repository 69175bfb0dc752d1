import type { Figure, NearRow, RowRef } from '@/core/figures';
import { formatIsoDate, plainText } from '@/core/values';
import { toMarkText } from './mark-text';
import type { RecordedExclusion, RecordedFigure, RecordedRow } from './record';

/** Rows kept of one figure; a report's figures count tens, a district's thousands (design: 2 MB at most). */
const MOST_ROWS = 1000;
const MOST_EXCLUDED = 300;

/** What the record keeps of a figure. `text` is what was written into its mark. No names of persons. */
export function recordFigure(figure: Figure, text: string): RecordedFigure {
  const { key, label, value, unit, definition, rows, excluded, shortened } = figure;
  return {
    key,
    label,
    text: toMarkText(text),
    earlier: [],
    value: JSON.stringify(value),
    unit,
    definition,
    rows: recordRows(rows),
    excluded: recordExclusions(excluded),
    shortened: shortened || rows.length > MOST_ROWS || excluded.length > MOST_EXCLUDED,
  };
}

const recordedLists = new WeakMap<readonly RowRef[], readonly RecordedRow[]>();

/** Figures that count the same rows have one list of them, and then one in the record. */
function recordRows(rows: readonly RowRef[]): readonly RecordedRow[] {
  const known = recordedLists.get(rows) ?? rows.slice(0, MOST_ROWS).map(recordRow);
  recordedLists.set(rows, known);
  return known;
}

const recordedExclusions = new WeakMap<readonly NearRow[], readonly RecordedExclusion[]>();

function recordExclusions(excluded: readonly NearRow[]): readonly RecordedExclusion[] {
  const known = recordedExclusions.get(excluded) ?? excluded.slice(0, MOST_EXCLUDED).map(recordExclusion);
  recordedExclusions.set(excluded, known);
  return known;
}

function recordExclusion({ row, reason, detail }: NearRow): RecordedExclusion {
  const { file, sheet, row: number, date, kind, topic } = recordRow(row);
  return { file, sheet, row: number, date, kind, topic, reason, detail: plainText(detail) };
}

const recorded = new WeakMap<RowRef, RecordedRow>();

function recordRow(row: RowRef): RecordedRow {
  const known = recorded.get(row);
  if (known !== undefined) return known;
  const { file, sheet, date, kind, topic } = row;
  const entry: RecordedRow = {
    file,
    sheet,
    row: row.row,
    date: date === null ? '' : formatIsoDate(date),
    kind,
    topic: plainText(topic),
  };
  recorded.set(row, entry);
  return entry;
}
