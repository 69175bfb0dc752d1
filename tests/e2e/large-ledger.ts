import { c, row, stylesOf } from '#tests/contracts/ledger-source/cell-xml';
import { buildSheet } from '#tests/adapters/xlsx-file/build-workbook';

const HEADINGS = ['日期', '会议类型', '主题', '应到人数', '实到人数', '请假人数', '主持人', '备注'];
const KINDS = ['党员大会', '支委会', '党小组会', '党课', '主题党日'];
/** 2021-01-01 as Excel counts days. */
const NEW_YEAR = 44_197;

/** A ledger as large as any. */
export function largeLedger(rows: number): Uint8Array {
  const heading = row(1, cellsOf(1, HEADINGS));
  const data = Array.from({ length: rows }, (_, index) =>
    row(index + 2, [
      c(`A${String(index + 2)}`, NEW_YEAR + (index % 365), 1),
      ...cellsOf(
        index + 2,
        [KINDS[index % KINDS.length] ?? '', `第 ${String(index)} 次学习讨论`, 27, 25, 2, '赵一', '按时召开'],
        1,
      ),
    ]),
  );
  return buildSheet([heading, ...data].join(''), { styles: stylesOf(14) });
}

function cellsOf(number: number, values: readonly (string | number)[], from = 0): readonly string[] {
  return values.map((value, index) => c(`${'ABCDEFGH'.charAt(index + from)}${String(number)}`, value));
}
