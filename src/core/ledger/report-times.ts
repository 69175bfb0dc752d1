import { compactText, parseCount } from '@/core/values';
import type { DraftTable } from './draft-table';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import { placeOf } from './row-cells';

interface ToldTimes {
  readonly row: number;
  readonly kinds: string;
  readonly times: number;
  readonly isCounted: boolean;
  /** 3次 is how many there were, a lone 3 may be the how-manieth. */
  readonly isInWords: boolean;
}

const IN_WORDS = /[次场期]$/;

/**
 * A column of its own says how often the event of a row took place: a row is one event, so that more are told. Not
 * where the numbers may say the how-manieth it was: beside a 2 or a 4 of its kind, whatever began anew in between,
 * nobody takes a 3 for three.
 */
export function reportTimes({ found, columns, records }: DraftTable, findings: SheetFindings): void {
  const place = placeOf(found.role.kinds?.timesColumn, columns);
  const column = columns[place]?.column;
  if (column === undefined) return;
  const told = records.flatMap(({ row, kinds, fields, excluded }): readonly ToldTimes[] => {
    const text = fieldText(fields[place]);
    const said = parseCount(text);
    if (said.state !== 'read') return [];
    const isInWords = IN_WORDS.test(compactText(text));
    return [{ row, kinds: kinds.join(), times: said.value, isCounted: excluded === null, isInWords }];
  });
  reportMany(told, column, findings);
}

function reportMany(told: readonly ToldTimes[], column: number, findings: SheetFindings): void {
  const isOnce = told.filter(({ times }) => times === 1).length * 2 > told.length;
  const often = timesOften(told);
  for (const { row, kinds, times, isInWords } of told.filter(isSeveral)) {
    const countOf = (number: number) => often.get(keyOf(kinds, number)) ?? 0;
    const isRunning = countOf(times - 1) + countOf(times + 1) > 0;
    const isMany = isOnce || isInWords || countOf(times) > 1;
    if (isMany && !isRunning) findings.add('kind.times', row, column, String(times));
  }
}

function isSeveral({ times, isCounted }: ToldTimes): boolean {
  return isCounted && times > 1;
}

function timesOften(told: readonly ToldTimes[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const { kinds, times } of told) {
    const key = keyOf(kinds, times);
    often.set(key, (often.get(key) ?? 0) + 1);
  }
  return often;
}

function keyOf(kinds: string, times: number): string {
  return `${kinds} ${String(times)}`;
}
