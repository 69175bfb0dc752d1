import type { Finding, FindingCode } from '@/core/findings';
import { cellText } from './cell-text';
import { fieldText } from './field-text';
import { combineHeadCounts } from './head-counts';
import type { FieldValue, TableColumn } from './ledger';
import type { HeadCounts } from './ledger-model';
import { madeUpIn } from './made-up';
import type { CountOutcome } from './read-count';
import type { Cell } from './workbook';

/** One row, column by column. */
export interface RowReadings {
  readonly cells: readonly (Cell | undefined)[];
  readonly values: readonly FieldValue[];
  readonly counts: readonly (CountOutcome | null)[];
}

/** What only shows when the numbers of a row are seen together, and at which column. */
export interface HeadCountFault {
  readonly code: FindingCode;
  readonly column: number;
  readonly value: string;
  readonly fields: Finding['fields'];
}

export interface FilledHeadCounts {
  readonly values: readonly FieldValue[];
  readonly fault: HeadCountFault | null;
}

/** Where the columns of head counts stand; -1: there is none. */
type Places = Readonly<Record<'whole' | 'part' | 'missing' | 'absent' | 'both' | 'madeUp', number>>;

const UNKNOWN: CountOutcome = { state: 'unknown' };

/** Prepares to put the head counts of a table's rows in their columns, as they hold together. */
export function headCountFiller(
  columns: readonly TableColumn[],
  names: HeadCounts | undefined,
): (row: RowReadings) => FilledHeadCounts {
  if (names === undefined) return ({ values }) => ({ values, fault: null });
  const at = (name: string | undefined) =>
    columns.findIndex((column) => name !== undefined && column.name === name);
  const places: Places = {
    whole: at(names.whole),
    part: at(names.part),
    missing: at(names.missing),
    absent: at(names.absent),
    both: at(names.both),
    madeUp: at(names.madeUp?.column),
  };
  return (row) => {
    const { whole, part, fault } = combineHeadCounts({
      whole: row.counts[places.whole] ?? UNKNOWN,
      part: row.counts[places.part] ?? UNKNOWN,
      missing: row.counts[places.missing] ?? UNKNOWN,
      absent: row.counts[places.absent] ?? UNKNOWN,
      both: row.counts[places.both] ?? UNKNOWN,
    });
    const madeUp = madeUpOf(row, places.missing, names);
    const values = row.values.map((value, place) => {
      if (place === places.madeUp && madeUp !== 0) return madeUp;
      if (place === places.part) return part;
      return place === places.whole ? whole : value;
    });
    return { values, fault: fault === null ? null : faultOf(fault, row, columns, places, names) };
  };
}

function madeUpOf({ cells, values }: RowReadings, place: number, { madeUp }: HeadCounts): number {
  const cell = cells[place];
  // A bare number says nothing more.
  if (madeUp === undefined || cell?.type === 'number') return 0;
  const onLeave = values[place];
  return madeUpIn(cellText(cell), typeof onLeave === 'number' ? onLeave : null, madeUp.words);
}

function faultOf(
  fault: 'contradiction' | 'aboveWhole',
  { values }: RowReadings,
  columns: readonly TableColumn[],
  places: Places,
  names: HeadCounts,
): HeadCountFault | null {
  const part = columns[places.part];
  if (part === undefined) return null;
  return {
    code: fault === 'aboveWhole' ? names.aboveWhole : 'number.unreadable',
    // Both numbers may stand in one cell of another column.
    column: part.column === 0 ? (columns[places.both]?.column ?? 1) : part.column,
    value: fieldText(values[places.part]),
    fields: { expected: fieldText(values[places.whole]), heading: part.heading },
  };
}
