import type { NotReported, Rollup } from './rollup';
import type { RollupDefinition } from './rollup-definition';
import { SHEET_NAMES } from './sheet-names';
import type { SheetTable } from './sheet-table';

const REASONS: Readonly<Record<NotReported['reason'], string>> = {
  noLedger: '没有收到台账',
  unread: '台账无法读取',
  noRows: '台账里没有统计期内的记录',
  otherPeriod: '送来的数据包是别的统计期的',
  manyBranches: '数据包把几个支部合在一起，不能分开统计',
  ambiguous: '几个文件夹里都有这个名称，应报送名单里请写成“文件夹/名称”',
};

/** Who has not reported, and why. */
export function notReportedSheet({ notReported }: Rollup, { branchHeading }: RollupDefinition): SheetTable {
  return {
    name: SHEET_NAMES.notReported,
    title: SHEET_NAMES.notReported,
    columns: [
      { group: null, heading: branchHeading, width: 30, format: 'text' },
      { group: null, heading: '原因', width: 30, format: 'text' },
      { group: null, heading: '文件', width: 44, format: 'text' },
    ],
    rows: notReported.map(({ branch, reason, ledgers }) => [
      { value: branch ?? '（不知道是谁的）' },
      { value: REASONS[reason] },
      { value: ledgers.join('、') },
    ]),
    totals: [],
    frozenColumns: 1,
  };
}
