import type { Language } from '@/core/wording';

/** The words of `taizhang audit`. */
export interface AuditText {
  /** What somebody lets stand is told apart. */
  readonly heading: (numbers: number, findings: number, accepted: number) => string;
  readonly none: string;
  /** What the document was taken to report on; null: it does not say. */
  readonly scope: (period: string | null) => string;
  /** For what the ledger was counted, and for what the document is. */
  readonly mismatch: (ledger: string, document: string) => string;
  readonly severity: (word: string, count: number) => string;
  readonly makeLive: (label: string, text: string) => string;
  readonly correct: (text: string) => string;
  /** Behind what can be put right at once. */
  readonly byOption: (number: number) => string;
  readonly acceptedSection: (count: number) => string;
  readonly reason: (reason: string) => string;
  readonly fixed: (count: number) => string;
  readonly notFixed: (count: number) => string;
}

const ZH_CN: AuditText = {
  heading: (numbers, findings, accepted) =>
    `数字体检：读到 ${String(numbers)} 个数字，${String(findings)} 处发现${accepted === 0 ? '' : `（另有 ${String(accepted)} 处已接受）`}`,
  none: '没有发现互相矛盾的数字。',
  scope: (period) =>
    period === null ? '认不出报告年度，没有检查年份和日期；可加 --year 2021 写明' : `报告的统计期：${period}`,
  mismatch: (ledger, document) =>
    `台账统计的是${ledger}，报告写的是${document}，所以没有与台账核对。请换成同一统计期的台账，或用 --year、--period、--branch 选成一样`,
  severity: (word, count) => `${word}（${String(count)}）`,
  makeLive: (label, text) => `→ 可以改成随台账更新的指标“${label}”：${text}`,
  correct: (text) => `→ 可改为 ${text}`,
  byOption: (number) => `（--fix ${String(number)}）`,
  acceptedSection: (count) => `已接受（${String(count)}）`,
  reason: (reason) => `理由：${reason}`,
  fixed: (count) => `已改好 ${String(count)} 处，其他文字没有动`,
  notFixed: (count) => `有 ${String(count)} 处没有改：`,
};

const EN: AuditText = {
  heading: (numbers, findings, accepted) =>
    `Audit: ${String(numbers)} numbers read, ${String(findings)} findings${accepted === 0 ? '' : ` (${String(accepted)} more accepted)`}`,
  none: 'No numbers contradict each other.',
  scope: (period) =>
    period === null
      ? 'The report year is not known, so years and dates were not checked; give it by --year 2021'
      : `The report is for ${period}`,
  mismatch: (ledger, document) =>
    `The ledger is counted for ${ledger} and the report is for ${document}, so it was not compared with the ledger. Give a ledger for the same time, or choose the same by --year, --period, --branch`,
  severity: (word, count) => `${word} (${String(count)})`,
  makeLive: (label, text) => `→ can be made live as “${label}”: ${text}`,
  correct: (text) => `→ can be corrected to ${text}`,
  byOption: (number) => ` (--fix ${String(number)})`,
  acceptedSection: (count) => `Accepted (${String(count)})`,
  reason: (reason) => `reason: ${reason}`,
  fixed: (count) => `${String(count)} numbers put right, no other word was changed`,
  notFixed: (count) => `${String(count)} were not:`,
};

const TEXTS: Readonly<Record<Language, AuditText>> = { 'zh-CN': ZH_CN, en: EN };

export function auditText(language: Language): AuditText {
  return TEXTS[language];
}
