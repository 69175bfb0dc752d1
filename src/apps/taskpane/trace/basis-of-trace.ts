import { textWithUnit, type RowRef } from '@/core/figures';
import type { RecordedRow } from '@/core/marks';
import { formatIsoDate } from '@/core/values';
import type { Trace } from '../desk/desk';
import type { Basis } from './basis';

/** What a figure is made of by the ledger at hand. */
export function basisOfTrace({ line, rows, excluded }: Trace): Basis {
  const { label, value, definition, shortened } = line;
  return {
    label,
    value: value === null ? null : textWithUnit(line),
    definition,
    manual: [],
    rows: rows.map(recorded),
    excluded: excluded.map(({ row, reason, detail }) => ({ ...recorded(row), reason, detail })),
    counted: shortened ? null : line.rows,
    fellOut: shortened ? null : line.excluded,
    further: [],
    shortenedBy: shortened ? 'packet' : null,
  };
}

function recorded({ file, sheet, row, date, kind, topic, fingerprint = '' }: RowRef): RecordedRow {
  return {
    file,
    sheet,
    row,
    date: date === null ? '' : formatIsoDate(date),
    kind,
    topic,
    fingerprint,
    persons: '',
  };
}
