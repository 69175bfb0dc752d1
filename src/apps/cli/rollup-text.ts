import type { NotReported } from '@/core/rollup';
import type { Language } from '@/core/wording';

/** The words of `rollup`. */
export interface RollupText {
  readonly counting: (done: number, all: number) => string;
  /** Nobody asked for a period: the one most of the files speak of. */
  readonly spokenPeriod: (period: string) => string;
  readonly totals: (period: string, branches: number) => string;
  /** A total is of some of the branches only. */
  readonly ofBranches: (count: number) => string;
  readonly notReported: (count: number) => string;
  readonly reasons: Readonly<Record<NotReported['reason'], string>>;
  /** A file of which nobody knows whose it is. */
  readonly nobodys: string;
  readonly short: (branches: number) => string;
  readonly unread: (count: number) => string;
  readonly superseded: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
}

const ZH_CN: RollupText = {
  counting: (done, all) => `正在汇总 ${String(done)} / ${String(all)}`,
  spokenPeriod: (period) =>
    `没有指定统计期，按多数台账所说的 ${period} 汇总；要统计别的，请加 --year 或 --period。`,
  totals: (period, branches) => `${period} 合计（${String(branches)} 个支部）`,
  ofBranches: (count) => `其中 ${String(count)} 个支部有数`,
  notReported: (count) => `未报送（${String(count)}）`,
  reasons: {
    noLedger: '没有收到台账',
    unread: '台账无法读取',
    noRows: '台账里没有统计期内的记录',
    otherPeriod: '送来的数据包是别的统计期的，不能重新统计',
    manyBranches: '数据包把几个支部合在一起，不能分开统计',
    ambiguous: '几个文件夹里都有这个名称，应报送名单里请写成“文件夹/名称”',
  },
  nobodys: '不知道是哪个支部的',
  short: (branches) => `缺项（${String(branches)} 个支部）`,
  unread: (count) => `无法读取的文件（${String(count)}）`,
  superseded: (count) => `同一支部另有的文件，没有计入（${String(count)}）`,
  more: (count) => `……另有 ${String(count)} 个，见汇总表`,
  nothing: '没有。',
};

const EN: RollupText = {
  counting: (done, all) => `rolling up ${String(done)} of ${String(all)}`,
  spokenPeriod: (period) =>
    `No period was asked for: rolled up for ${period}, which most ledgers speak of; for another one give --year or --period.`,
  totals: (period, branches) => `Totals of ${period} (branches: ${String(branches)})`,
  ofBranches: (count) => `of ${String(count)} that know it`,
  notReported: (count) => `Not reported (${String(count)})`,
  reasons: {
    noLedger: 'no ledger came',
    unread: 'its ledger can’t be read',
    noRows: 'its ledger has no row in the period',
    otherPeriod: 'its packet is of another period, and can’t be counted anew',
    manyBranches: 'a packet that adds several branches up, and can’t be taken apart',
    ambiguous: 'several folders hold one of this name: write FOLDER/NAME in the list',
  },
  nobodys: 'nobody knows whose',
  short: (branches) => `Short of something (branches: ${String(branches)})`,
  unread: (count) => `Files that can’t be read (${String(count)})`,
  superseded: (count) => `Other files of a branch, not counted (${String(count)})`,
  more: (count) => `… and ${String(count)} more, see the workbook`,
  nothing: 'None.',
};

export function rollupText(language: Language): RollupText {
  return language === 'en' ? EN : ZH_CN;
}
