import type { Language } from '@/core/wording';
import type { ReportRow } from './report-row';

/** The words of many reports at once. */
export interface ReportFolderText {
  readonly heading: (folder: string) => string;
  readonly ledger: string;
  readonly period: string;
  readonly errors: string;
  readonly warnings: string;
  readonly gaps: string;
  readonly outcome: string;
  readonly total: string;
  readonly made: Readonly<Record<Exclude<ReportRow['status'], 'failed'>, (report: string) => string>>;
  readonly failed: (why: string) => string;
  readonly count: Readonly<Record<ReportRow['status'], (count: number) => string>>;
  readonly comma: string;
}

const ZH_CN: ReportFolderText = {
  heading: (folder) => `报告（写到 ${folder}）`,
  ledger: '台账',
  period: '统计期',
  errors: '错误',
  warnings: '注意',
  gaps: '待补',
  outcome: '结果',
  total: '合计',
  made: {
    written: (report) => `已写入 ${report}`,
    unchanged: (report) => `没有变化：${report}`,
    edited: (report) => `报告写好后有人改过，没有动：${report}`,
  },
  failed: (why) => `没有写成：${why}`,
  count: {
    written: (count) => `写入 ${String(count)} 份`,
    unchanged: (count) => `没有变化 ${String(count)} 份`,
    edited: (count) => `改过没有动 ${String(count)} 份`,
    failed: (count) => `没有写成 ${String(count)} 份`,
  },
  comma: '，',
};

const EN: ReportFolderText = {
  heading: (folder) => `Reports (in ${folder})`,
  ledger: 'ledger',
  period: 'period',
  errors: 'errors',
  warnings: 'warnings',
  gaps: '〔待补〕',
  outcome: 'outcome',
  total: 'all',
  made: {
    written: (report) => `written to ${report}`,
    unchanged: (report) => `unchanged: ${report}`,
    edited: (report) => `edited since it was written, left as it is: ${report}`,
  },
  failed: (why) => `not written: ${why}`,
  count: {
    written: (count) => `${String(count)} written`,
    unchanged: (count) => `${String(count)} unchanged`,
    edited: (count) => `${String(count)} edited and left`,
    failed: (count) => `${String(count)} not written`,
  },
  comma: ', ',
};

const TEXTS: Readonly<Record<Language, ReportFolderText>> = { 'zh-CN': ZH_CN, en: EN };

export function reportFolderText(language: Language): ReportFolderText {
  return TEXTS[language];
}
