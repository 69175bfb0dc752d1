import type { Code } from '../finding-code';
import { errorCell, PENDING, type Given } from '#tests/samples/grid-workbook';
import type { Chance } from '../chance';
import { has, rewritten, rowMess, withoutHeads, type RowMess } from './row-mess';

/** The meeting counts, its head counts do not. */
function useless(name: string, code: Code, spell: (chance: Chance) => Given): RowMess {
  return rowMess(name, (row, table, chance) => {
    const field = chance.pick(['expected', 'attended'] as const);
    if (!has(table, field)) return null;
    return rewritten(row, field, spell(chance), code, withoutHeads(row.fact));
  });
}

/** Names are counted; what is no list of names tells no number. */
const NAMED_ON_LEAVE = [
  { given: '张伟、李芳', onLeave: 2 },
  { given: '王敏（出差）', onLeave: 1 },
  { given: '部分人员', onLeave: null },
] as const;

export const COUNT_MESSES: readonly RowMess[] = [
  useless('words for a head count', 'number.unreadable', (chance) =>
    chance.pick(['全体党员', '约25人', '若干', '20多人', '二十余人', '全员', '见签到表', '20-25']),
  ),
  useless('a negative head count', 'number.negative', (chance) => chance.pick([-3, '-5'])),
  useless('half a person', 'number.fraction', (chance) => chance.pick([12.5, '18.5'])),
  useless('an error for a head count', 'cell.error', (chance) =>
    errorCell(chance.pick(['#N/A', '#REF!', '#DIV/0!', '#VALUE!'])),
  ),
  useless('a formula for a head count, never computed', 'formula.noResult', () => PENDING),
  rowMess('more came than were expected', (row, table, chance) => {
    const due = row.fact?.expected;
    if (!has(table, 'expected', 'attended') || due == null) return null;
    const more = due + chance.int(1, 9);
    return rewritten(row, 'attended', more, 'attendance.moreThanExpected', withoutHeads(row.fact));
  }),
  rowMess('expected left blank', (row, table, chance) => {
    if (!has(table, 'expected', 'attended') || row.fact === null) return null;
    const tellsAway = has(table, 'onLeave') || has(table, 'absent');
    const fact = tellsAway ? row.fact : { ...row.fact, expected: null };
    return rewritten(row, 'expected', chance.pick([null, '-', '—', '/']), null, fact);
  }),
  rowMess('attended left blank', (row, table, chance) => {
    if (!has(table, 'expected', 'attended') || row.fact === null) return null;
    return rewritten(row, 'attended', chance.pick([null, '/', '无']), null, {
      ...row.fact,
      attended: null,
    });
  }),
  rowMess('both head counts in one cell', (row, table, chance) => {
    const { expected, attended } = row.fact ?? {};
    if (!has(table, 'expected', 'attended') || expected == null || attended == null) return null;
    const pair = chance.pick([
      `${String(expected)}/${String(attended)}`,
      `应到${String(expected)}人，实到${String(attended)}人`,
    ]);
    const [both] = rewritten(row, 'attended', pair, 'number.text');
    return both === undefined ? null : rewritten(both, 'expected', null, null);
  }),
  rowMess('names for a number of those on leave', (row, table, chance) => {
    if (!has(table, 'onLeave') || row.fact === null) return null;
    const { given, onLeave } = chance.pick(NAMED_ON_LEAVE);
    const code = onLeave === null ? 'number.unreadable' : 'number.names';
    return has(table, 'expected') ? rewritten(row, 'onLeave', given, code, { ...row.fact, onLeave }) : null;
  }),
  rowMess('leave that was made up for', (row, table) => {
    const onLeave = row.fact?.onLeave ?? 0;
    if (!has(table, 'onLeave') || has(table, 'makeUp') || row.fact === null || onLeave === 0) return null;
    const fact = { ...row.fact, makeUp: onLeave };
    return rewritten(row, 'onLeave', `${String(onLeave)}（已补课）`, 'number.text', fact);
  }),
];
