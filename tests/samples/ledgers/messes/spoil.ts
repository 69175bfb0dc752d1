import type { Chance } from '../chance';
import type { Row, Table } from '../table';
import { COUNT_MESSES } from './count-messes';
import { DATE_MESSES } from './date-messes';
import { KIND_MESSES } from './kind-messes';
import type { RowMess } from './row-mess';
import { WHOLE_ROW_MESSES } from './whole-row-messes';

const MESSES: readonly RowMess[] = [...DATE_MESSES, ...COUNT_MESSES, ...KIND_MESSES, ...WHOLE_ROW_MESSES];

/** Some messes on some rows, never two on one row; `without` names those that have no clear outcome here. */
export function spoilTable(table: Table, chance: Chance, without: readonly string[] = []): Table {
  const messes = chance.some(
    MESSES.filter(({ name }) => !without.includes(name)),
    chance.int(2, 6),
  );
  const places = chance.some(
    table.rows.map((_, index) => index),
    messes.length,
  );
  const spoilt = new Map<number, readonly Row[]>();
  places.forEach((place, index) => {
    const row = table.rows[place];
    const rows = row === undefined ? null : (messes[index]?.spoil(row, table, chance) ?? null);
    if (rows !== null) spoilt.set(place, rows);
  });
  return { ...table, rows: table.rows.flatMap((row, index) => spoilt.get(index) ?? [row]) };
}
