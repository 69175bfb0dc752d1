import type { Code } from '../finding-code';
import { serialOfDate } from '@/core/values';
import { errorCell, PENDING, type Given } from '#tests/samples/grid-workbook';
import type { Chance } from '../chance';
import type { Row } from '../table';
import { has, rewritten, rowMess, type RowMess } from './row-mess';

type Spelling = (row: Row, chance: Chance) => Given;

/** The row is left out, and its date cell named. */
function lost(name: string, code: Code, spell: Spelling): RowMess {
  return rowMess(name, (row, table, chance) =>
    has(table, 'heldDate') ? rewritten(row, 'heldDate', spell(row, chance), code, null) : null,
  );
}

const dateCell = (serial: number): Given => ({
  make: (column) => ({ column, type: 'date', value: serial, format: 'yyyy-mm-dd' }),
});

const TWO_DATES = '2021年3月5日、3月12日';

export const DATE_MESSES: readonly RowMess[] = [
  lost('impossible day', 'date.impossible', (_row, chance) =>
    chance.pick(['2021年2月30日', '2021-13-05', '2021.4.31', '2021/6/31', '2021年11月31日', '20210230']),
  ),
  lost('10.2 for 10.20', 'date.ambiguousNumber', (_row, chance) => chance.pick([10.2, 3.1, 11.3, 5.2, 12.1])),
  rowMess('no readable date', (row, table, chance) => {
    if (!has(table, 'heldDate')) return null;
    const given = chance.pick(['见会议记录', '年底', '上半年', '待补', '同上月', TWO_DATES, '？']);
    const code = given === TWO_DATES ? 'date.several' : 'date.unreadable';
    return rewritten(row, 'heldDate', given, code, null);
  }),
  lost('another year typed', 'date.outOfYear', ({ month }, chance) =>
    chance.happens(0.5)
      ? `2012年${String(month)}月5日`
      : dateCell(serialOfDate({ year: 2012, month, day: 5 })),
  ),
  lost('cancelled, told where the date stands', 'row.notHeld', (_row, chance) =>
    chance.pick(['取消', '延期', '待定', '因疫情取消', '未召开']),
  ),
  lost('an error for a date', 'cell.error', (_row, chance) =>
    errorCell(chance.pick(['#REF!', '#VALUE!', '#N/A'])),
  ),
  lost('a formula for a date, never computed', 'formula.noResult', () => PENDING),
  rowMess('no date', (row, table) => {
    if (!has(table, 'heldDate')) return null;
    if (!has(table, 'plannedDate')) return rewritten(row, 'heldDate', null, 'date.missing', null);
    const plan = { given: row.cells.plannedDate?.given ?? null, flags: ['row.notHeld'] as const };
    return [{ ...row, cells: { ...row.cells, heldDate: { given: null }, plannedDate: plan }, fact: null }];
  }),
  rowMess('a month without its day', (row, table, chance) => {
    if (!has(table, 'heldDate')) return null;
    const month = String(row.month);
    const given = chance.pick([
      `2021年${month}月`,
      `2021年${month}月上旬`,
      `2021.${month.padStart(2, '0')}`,
      `2021年${month}月底`,
      `2021-${month.padStart(2, '0')}`,
      `2021年${month}月份`,
    ]);
    return rewritten(row, 'heldDate', given, 'date.partial');
  }),
];
