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
  readonly columns: readonly TableColumn[];
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

const UNKNOWN: CountOutcome = { state: 'unknown' };

/** Puts the head counts of a row in their columns, as they hold together. */
export function fillHeadCounts(row: RowReadings, names: HeadCounts | undefined): FilledHeadCounts {
  if (names === undefined) return { values: row.values, fault: null };
  const at = (name: string | undefined) =>
    row.columns.findIndex((column) => name !== undefined && column.name === name);
  const reading = (name: string | undefined) => row.counts[at(name)] ?? UNKNOWN;
  const { whole, part, fault } = combineHeadCounts({
    whole: reading(names.whole),
    part: reading(names.part),
    missing: reading(names.missing),
    absent: reading(names.absent),
    both: reading(names.both),
  });
  const madeUp = madeUpOf(row, at(names.missing), names);
  const filled = new Map<number, FieldValue>([
    [at(names.whole), whole],
    [at(names.part), part],
    ...(madeUp === 0 ? [] : [[at(names.madeUp?.column), madeUp] as const]),
  ]);
  const values = row.values.map((value, index) => (filled.has(index) ? (filled.get(index) ?? null) : value));
  return { values, fault: fault === null ? null : faultOf(fault, row, at, names) };
}

function madeUpOf({ cells, values }: RowReadings, index: number, { madeUp }: HeadCounts): number {
  const onLeave = values[index];
  if (madeUp === undefined) return 0;
  return madeUpIn(cellText(cells[index]), typeof onLeave === 'number' ? onLeave : null, madeUp.words);
}

function faultOf(
  fault: 'contradiction' | 'aboveWhole',
  { columns, values }: RowReadings,
  at: (name: string) => number,
  names: HeadCounts,
): HeadCountFault | null {
  const part = columns[at(names.part)];
  if (part === undefined) return null;
  return {
    code: fault === 'aboveWhole' ? names.aboveWhole : 'number.unreadable',
    // Both numbers may stand in one cell of another column.
    column: part.column === 0 ? (columns[at(names.both)]?.column ?? 1) : part.column,
    value: fieldText(values[at(names.part)]),
    fields: { expected: fieldText(values[at(names.whole)]), heading: part.heading },
  };
}
