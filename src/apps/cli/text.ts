import type { ContentWords } from '@/core/doctor';
import type { Doubt } from '@/core/ledger';
import type { Language } from '@/core/wording';

/** The command line's own words; findings and failures have theirs in core/wording. */
export interface CliText extends ContentWords {
  readonly reading: (file: string, share: number) => string;
  readonly headings: {
    readonly ledgers: string;
    readonly figures: (period: string) => string;
    /** So many places, told in so many lines. */
    readonly findings: (places: number, lines: number) => string;
    readonly reminders: (periods: number, lines: number) => string;
  };
  readonly noFindings: string;
  readonly noReminders: string;
  readonly sheet: (role: string, headerRow: number | null, rows: number) => string;
  readonly unknownValue: string;
  readonly more: (count: number) => string;
  readonly written: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly notWritten: string;
  /** A copy would be the same. */
  readonly noCopy: string;
  /** Beside a change that was not taken over. */
  readonly left: string;
  readonly changes: (changed: number, all: number) => string;
  readonly traceRows: (count: number) => string;
  readonly traceExcluded: (count: number) => string;
  /** Of rows nobody knows the number of any more. */
  readonly traceSomeRows: (listed: number) => string;
  readonly traceSomeExcluded: (listed: number) => string;
  readonly shortened: string;
  /** Rows of which only the places are kept. */
  readonly further: (sheet: string, rows: string, count: number) => string;
  /** Why a sheet should be looked at. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly corrections: (count: number) => string;
  readonly noCorrections: string;
  /** What is left to a person. */
  readonly uncured: (count: number) => string;
  readonly argumentNames: Readonly<Record<'ledger' | 'report' | 'document' | 'output' | 'folder', string>>;
}

const ZH_CN: CliText = {
  reading: (file, share) => `正在读取 ${file} … ${String(Math.floor(share * 100))}%`,
  headings: {
    ledgers: '台账',
    figures: (period) => `指标（${period}）`,
    findings: (places, lines) => `检查发现（${gathered(places, '处', lines)}）`,
    reminders: (periods, lines) => `提醒（${gathered(periods, '项', lines)}）`,
  },
  noFindings: '没有发现问题。',
  noReminders: '没有提醒。',
  sheet: (role, headerRow, rows) =>
    headerRow === null ? role : `${role}，表头在第 ${String(headerRow)} 行，${String(rows)} 行`,
  unknownValue: '台账未提供',
  more: (count) => `……另有 ${String(count)} 条同类，逐条看请用 taizhang check --all`,
  written: (path) => `已写入 ${path}`,
  kept: (path) => `原来的文件留在 ${path}`,
  left: '（未改）',
  notWritten: '只是预览，没有写入任何文件。',
  noCopy: '没有要改的，没有写副本。',
  changes: (changed, all) => `${String(all)} 处指标，${String(changed)} 处更新`,
  traceRows: (count) => `计入 ${String(count)} 行`,
  traceExcluded: (count) => `未计入 ${String(count)} 行`,
  traceSomeRows: (listed) => `计入的行（列出 ${String(listed)} 行）`,
  traceSomeExcluded: (listed) => `未计入的行（列出 ${String(listed)} 行）`,
  shortened: '行数太多，文档里只留了一部分',
  further: (sheet, rows, count) => `${sheet} 第 ${rows} 行（${String(count)} 行，只留了行号）`,
  doubts: {
    unread: '没有认出表头，请核对对照。',
    nearRole: '认作其他台账，但列名很像认识的台账，请核对对照。',
    nearHeading: '有一列的列名和认识的只差一个字，请核对对照。',
    noKinds: '没有一行读出类型，请核对对照，或写明“kind”。',
  },
  corrections: (count) => `可以修正（${String(count)} 处）`,
  noCorrections: '没有可以自动修正的地方。',
  blank: '（空）',
  asText: (value) => `文字“${value}”`,
  uncured: (count) => `另有 ${String(count)} 条错误或注意要由人来改，用 taizhang check 查看。`,
  argumentNames: {
    ledger: '台账文件',
    report: '报告文件',
    document: '文档',
    output: '输出文件',
    folder: '文件夹',
  },
};

const EN: CliText = {
  reading: (file, share) => `reading ${file} … ${String(Math.floor(share * 100))}%`,
  headings: {
    ledgers: 'Ledgers',
    figures: (period) => `Figures (${period})`,
    findings: (places, lines) => `Findings (${gatheredInEnglish(places, 'places', lines)})`,
    reminders: (periods, lines) => `Reminders (${gatheredInEnglish(periods, 'periods', lines)})`,
  },
  noFindings: 'Nothing found.',
  noReminders: 'No reminders.',
  sheet: (role, headerRow, rows) =>
    headerRow === null ? role : `${role}, headings in row ${String(headerRow)}, ${String(rows)} rows`,
  unknownValue: 'not in the ledger',
  more: (count) => `… and ${String(count)} more of the same kind; taizhang check --all shows each`,
  written: (path) => `written to ${path}`,
  kept: (path) => `the earlier file is kept as ${path}`,
  left: '(left as it is)',
  notWritten: 'A preview: nothing was written.',
  noCopy: 'Nothing is to be corrected: no copy was written.',
  changes: (changed, all) => `${String(all)} figures in the document, ${String(changed)} updated`,
  traceRows: (count) => `${String(count)} rows counted`,
  traceExcluded: (count) => `${String(count)} rows not counted`,
  traceSomeRows: (listed) => `rows counted (${String(listed)} listed)`,
  traceSomeExcluded: (listed) => `rows not counted (${String(listed)} listed)`,
  shortened: 'too many rows: the document keeps only some',
  further: (sheet, rows, count) => `${sheet}, rows ${rows} (${String(count)} rows, only their numbers kept)`,
  doubts: {
    unread: 'no headings were recognized: check the mapping.',
    nearRole: 'taken for another ledger, though its headings look like a known one: check the mapping.',
    nearHeading: 'a heading differs by one sign from a known one: check the mapping.',
    noKinds: 'no row has a kind: check the mapping, or give "kind".',
  },
  corrections: (count) => `Can be corrected (${String(count)})`,
  noCorrections: 'Nothing can be corrected safely.',
  blank: '(blank)',
  asText: (value) => `the text “${value}”`,
  uncured: (count) => `${String(count)} errors or warnings are left to a person; see taizhang check.`,
  argumentNames: {
    ledger: 'ledger file',
    report: 'report file',
    document: 'document',
    output: 'output file',
    folder: 'folder',
  },
};

const TEXTS: Readonly<Record<Language, CliText>> = { 'zh-CN': ZH_CN, en: EN };

export function cliText(language: Language): CliText {
  return TEXTS[language];
}

function gathered(count: number, unit: string, lines: number): string {
  return count === lines ? `${String(lines)} 条` : `${String(count)} ${unit}，归为 ${String(lines)} 条`;
}

function gatheredInEnglish(count: number, unit: string, lines: number): string {
  return count === lines ? String(lines) : `${String(count)} ${unit}, gathered into ${String(lines)}`;
}
