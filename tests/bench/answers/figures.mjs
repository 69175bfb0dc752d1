/** Figures are figures; of a peer's rows the same numbers are counted here, outside of what is measured. */
const KINDS = ['党员大会', '支委会', '党小组会', '党课', '主题党日'];
const COLUMNS = { kind: 2, expected: 6, attended: 7, onLeave: 8 };

export function answerOf(result) {
  return typeof result === 'function' ? countRows(result().slice(1)) : result;
}

function countRows(rows) {
  return KINDS.map((kind) => {
    const held = rows.filter((row) => row[COLUMNS.kind] === kind);
    const sum = (column) => held.reduce((total, row) => total + row[column], 0);
    return [held.length, sum(COLUMNS.expected), sum(COLUMNS.attended), sum(COLUMNS.onLeave)];
  });
}
