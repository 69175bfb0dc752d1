import type { Code } from '../finding-code';
import type { Given } from '#tests/samples/grid-workbook';
import type { Chance } from '../chance';
import type { Fact } from '../fact';
import { fieldsOf, type Field, type Row, type Table } from '../table';

/** One thing people do to a row; null where this table gives no occasion for it. */
export interface RowMess {
  readonly name: string;
  readonly spoil: (row: Row, table: Table, chance: Chance) => readonly Row[] | null;
}

export function rowMess(name: string, spoil: RowMess['spoil']): RowMess {
  return { name, spoil };
}

/** A cell written otherwise, what has to be said of it, and what becomes of the row's fact. */
export function rewritten(
  row: Row,
  field: Field,
  given: Given,
  code: Code | null,
  fact: Fact | null = row.fact,
): readonly Row[] {
  const written = { given, ...(code === null ? {} : { flags: [code] }) };
  return [{ ...row, cells: { ...row.cells, [field]: written }, fact }];
}

/** Both head counts of the row stay out (contract §5.4). */
export function withoutHeads(fact: Fact | null): Fact | null {
  return fact === null ? null : { ...fact, expected: null, attended: null };
}

export function has(table: Table, ...fields: readonly Field[]): boolean {
  const known = fieldsOf(table);
  return fields.every((field) => known.has(field));
}
