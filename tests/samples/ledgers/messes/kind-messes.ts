import type { Kind } from '../branch-year';
import { has, rewritten, rowMess, type RowMess } from './row-mess';

const SEVERAL: readonly (readonly [text: string, kinds: readonly Kind[]])[] = [
  ['党员大会、党课', ['generalMeeting', 'partyLecture']],
  ['党员大会暨主题党日', ['generalMeeting', 'themePartyDay']],
  ['支委会/党小组会', ['committeeMeeting', 'groupMeeting']],
  ['党员大会\n主题党日', ['generalMeeting', 'themePartyDay']],
  ['主题党日+党课', ['partyLecture', 'themePartyDay']],
  ['支部党员大会，党课', ['generalMeeting', 'partyLecture']],
];

export const KIND_MESSES: readonly RowMess[] = [
  rowMess('no kind', (row, table) =>
    has(table, 'kind') ? rewritten(row, 'kind', null, 'kind.missing', null) : null,
  ),
  rowMess('a kind nobody knows', (row, table, chance) =>
    has(table, 'kind')
      ? rewritten(
          row,
          'kind',
          chance.pick(['联席会', '座谈会', '工作例会', '其他', '业务培训']),
          'kind.unknown',
          null,
        )
      : null,
  ),
  rowMess('several kinds in one cell', (row, table, chance) => {
    if (!has(table, 'kind') || row.fact === null) return null;
    const [text, kinds] = chance.pick(SEVERAL);
    return rewritten(row, 'kind', text, 'kind.multiple', { ...row.fact, kinds });
  }),
];
