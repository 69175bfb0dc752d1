import { parseCount } from '@/core/values';
import type { DraftTable } from './draft-table';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import { placeOf } from './row-cells';

/**
 * A column of its own says how often the event of a row took place: a row is one event, so that more are told. Not
 * where the numbers only run on, all in all or kind by kind: they say the how-manieth it was.
 */
export function reportTimes({ found, columns, records }: DraftTable, findings: SheetFindings): void {
  const place = placeOf(found.role.kinds?.timesColumn, columns);
  const column = columns[place]?.column;
  if (column === undefined) return;
  const told = records.flatMap(({ row, kinds, fields, excluded }) => {
    const said = parseCount(fieldText(fields[place]));
    return excluded === null && said.state === 'read'
      ? [{ row, kinds: kinds.join(), times: said.value }]
      : [];
  });
  const byKind = new Map<string, number[]>();
  for (const { kinds, times } of told) {
    const numbers = byKind.get(kinds);
    if (numbers === undefined) byKind.set(kinds, [times]);
    else numbers.push(times);
  }
  const isRunning =
    runsOn(told.map(({ times }) => times)) || Array.from(byKind.values()).every((numbers) => runsOn(numbers));
  if (isRunning) return;
  for (const { row, times } of told) if (times > 1) findings.add('kind.times', row, column, String(times));
}

function runsOn(numbers: readonly number[]): boolean {
  const [first, ...others] = numbers;
  if (others.length === 0) return first === undefined || first === 1;
  return others.every((number, place) => number === (numbers[place] ?? 0) + 1);
}
