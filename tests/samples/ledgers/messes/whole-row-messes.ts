import { has, rewritten, rowMess, type RowMess } from './row-mess';

export const WHOLE_ROW_MESSES: readonly RowMess[] = [
  rowMess('an exact duplicate', (row, table) => {
    const date = row.cells.heldDate;
    if (!has(table, 'heldDate') || date === undefined) return null;
    const again = { ...date, flags: [...(date.flags ?? []), 'row.duplicate' as const] };
    return [row, { ...row, cells: { ...row.cells, heldDate: again }, fact: null }];
  }),
  rowMess('a hidden row', (row) => [{ ...row, hidden: true }]),
  rowMess('cancelled by its status', (row, table, chance) =>
    has(table, 'status')
      ? rewritten(
          row,
          'status',
          chance.pick(['取消', '延期', '待定', '未召开', '已取消']),
          'row.notHeld',
          null,
        )
      : null,
  ),
  rowMess('cancelled by its remark', (row, table, chance) =>
    has(table, 'remark')
      ? rewritten(
          row,
          'remark',
          chance.pick(['取消', '因疫情取消', '延期召开', '本次会议取消']),
          'row.notHeld',
          null,
        )
      : null,
  ),
  rowMess('a remark that only speaks of a delay', (row, table, chance) =>
    has(table, 'remark')
      ? rewritten(
          row,
          'remark',
          chance.pick(['原定上周取消，改为今日召开', '如期召开', '补开', '照片3张']),
          null,
        )
      : null,
  ),
];
