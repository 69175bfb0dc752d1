import type { Finding, FindingCode } from '@/core/findings';
import { compactText } from '@/core/values';
import { fieldText } from './field-text';
import { combineHeadCounts, type HeadCountFault } from './head-counts';
import type { FieldValue, TableColumn } from './ledger';
import type { HeadCounts } from './head-counts-model';
import { madeUpIn } from './made-up';
import type { CountOutcome } from './read-count';
import { placeOf, type RowCells } from './row-cells';

/** One row, column by column. */
export interface RowReadings {
  readonly line: RowCells;
  /** Where the head counts are put, as they hold together. */
  readonly values: FieldValue[];
  readonly counts: readonly (CountOutcome | null)[];
}

/** What only shows when the numbers of a row are seen together, and at which column. */
export interface FoundFault {
  readonly code: FindingCode;
  readonly column: number;
  readonly value: string;
  readonly fields: Finding['fields'];
}

/** Where the columns of head counts stand; -1: there is none. */
type Places = Readonly<Record<'whole' | 'part' | 'missing' | 'absent' | 'both' | 'madeUp', number>>;

const UNKNOWN: CountOutcome = { state: 'unknown' };

/** Prepares to put the head counts of a table's rows in their columns, as they hold together; null: all is well. */
export function headCountFiller(
  columns: readonly TableColumn[],
  names: HeadCounts | undefined,
): (row: RowReadings) => FoundFault | null {
  if (names === undefined) return () => null;
  const at = (name: string | undefined) => placeOf(name, columns);
  const places: Places = {
    whole: at(names.whole),
    part: at(names.part),
    missing: at(names.missing),
    absent: at(names.absent),
    both: at(names.both),
    madeUp: at(names.madeUp?.column),
  };
  // Under 参会情况 25人 are those who came; under 应到/实到 nobody knows.
  const isPartAlone = names.partAlone.test(compactText(columns[places.both]?.heading ?? ''));
  return (row) => {
    const { counts } = row;
    const { whole, part, fault } = combineHeadCounts({
      whole: countAt(places.whole, counts),
      part: countAt(places.part, counts),
      missing: countAt(places.missing, counts),
      absent: countAt(places.absent, counts),
      both: countAt(places.both, counts),
      isPartAlone,
    });
    const madeUp = madeUpOf(row, places.missing, names);
    const found = fault === null ? null : faultOf(fault, row, columns, places, names);
    if (places.whole >= 0) row.values[places.whole] = whole;
    if (places.part >= 0) row.values[places.part] = part;
    if (places.madeUp >= 0 && madeUp !== 0) row.values[places.madeUp] = madeUp;
    return found;
  };
}

function countAt(place: number, counts: RowReadings['counts']): CountOutcome {
  return place < 0 ? UNKNOWN : (counts[place] ?? UNKNOWN);
}

function madeUpOf({ line, values }: RowReadings, place: number, { madeUp }: HeadCounts): number {
  // A bare number says nothing more.
  if (madeUp === undefined || place < 0 || line.at(place)?.type === 'number') return 0;
  const onLeave = values[place];
  return madeUpIn(line.text(place), typeof onLeave === 'number' ? onLeave : null, madeUp.words);
}

function faultOf(
  fault: HeadCountFault,
  { line, values }: RowReadings,
  columns: readonly TableColumn[],
  places: Places,
  names: HeadCounts,
): FoundFault | null {
  const part = columns[places.part];
  const both = columns[places.both];
  const code = fault === 'aboveWhole' ? names.aboveWhole : 'number.unreadable';
  const expected = fieldText(values[places.whole]);
  if (fault !== 'alone' && part !== undefined && part.column > 0) {
    const { column, heading } = part;
    return { code, column, value: fieldText(values[places.part]), fields: { expected, heading } };
  }
  if (both === undefined) return null;
  const { column, heading } = both;
  const fields = { expected, heading, ...(fault === 'alone' ? { sort: 'alone' } : {}) };
  return { code, column, value: line.text(places.both), fields };
}
