import type { Story } from '@/core/marks';
import type { Language } from '@/core/wording';

/** The words of `blanks` and `adopt`. */
export interface BlanksText {
  readonly heading: (blanks: number, sure: number) => string;
  readonly none: (file: string) => string;
  readonly stories: Readonly<Record<Story | 'body', string>>;
  readonly place: (story: string, paragraph: number) => string;
  /** Of a figure that the ledger has no value for. */
  readonly noValue: string;
  readonly noSuggestion: string;
  readonly years: (count: number) => string;
  readonly yearBound: (count: number) => string;
  readonly legend: string;
  readonly nextWithLedger: (file: string) => string;
  readonly nextWithoutLedger: (file: string) => string;
  /** What the document says of its year, and what was counted. */
  readonly otherYear: (document: number, ledger: number) => string;
  /** Years that a template keeps as they are typed. */
  readonly typedYears: (count: number, first: string) => string;
  readonly adopted: (count: number) => string;
  readonly typed: string;
  readonly left: (count: number) => string;
  readonly nextRefresh: (output: string) => string;
  readonly nextReport: (output: string) => string;
}

const ZH_CN: BlanksText = {
  heading: (blanks, sure) => `空白（${String(blanks)} 处，拿得准的 ${String(sure)} 处）`,
  none: (file) => `${file} 里没有空白：没有要填的 X、____、〔待补〕或 {{指标名称}}。`,
  stories: { body: '', header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注' },
  place: (story, paragraph) => `${story}第 ${String(paragraph)} 段`,
  noValue: '台账里没有这个数',
  noSuggestion: '没有合适的指标',
  years: (count) => `写好的年份（${String(count)} 处，不改；换年度时会跟着变）`,
  yearBound: (count) => `只属于某一年的说法（${String(count)} 处，请改写）`,
  legend: '✓ 拿得准，会直接采用   ? 请核对   – 没有合适的指标',
  nextWithLedger: (file) =>
    `下一步：taizhang adopt ${file} 台账.xlsx -o 输出.docx 采用打 ✓ 的；要自己指定，写 {"编号": "指标名称"} 存为 JSON 文件，再加 --bind。`,
  nextWithoutLedger: (file) =>
    `下一步：taizhang adopt ${file} 台账.xlsx -o 输出.docx 用台账填好；或不带台账加 --template，做成以后反复用的模板。`,
  otherYear: (document, ledger) =>
    `请注意：文档写的是 ${String(document)} 年，指标统计的是 ${String(ledger)} 年；要统计别的年度，加 --year 写明。`,
  typedYears: (count, first) =>
    `请注意：文中写好的年份有 ${String(count)} 处（如“${first}”），模板里没有改；要随年度变化，请先改成 {{报告年度}} 或 {{上年度}}。`,
  adopted: (count) => `填好的空白（${String(count)} 处）`,
  typed: '普通文字',
  left: (count) => `留着的空白（${String(count)} 处）`,
  nextRefresh: (output) => `下一步：台账变了，用 taizhang refresh ${output} 台账.xlsx -o ${output} 更新。`,
  nextReport: (output) => `下一步：taizhang report 台账.xlsx --narrative ${output} -o 报告.docx 用它写报告。`,
};

const EN: BlanksText = {
  heading: (blanks, sure) => `Blanks (${String(blanks)}, sure: ${String(sure)})`,
  none: (file) => `${file} has no blanks: no X, ____, 〔待补〕 or {{figure}} to be filled.`,
  stories: { body: '', header: 'header, ', footer: 'footer, ', footnote: 'footnote, ', endnote: 'endnote, ' },
  place: (story, paragraph) => `${story}paragraph ${String(paragraph)}`,
  noValue: 'not in the ledger',
  noSuggestion: 'no figure fits',
  years: (count) => `Years that are typed (${String(count)}, left as they are; a year turn changes them)`,
  yearBound: (count) => `Phrases that belong to one year (${String(count)}, to be rewritten)`,
  legend: '✓ sure: taken at once   ? to be looked at   – no figure fits',
  nextWithLedger: (file) =>
    `Next: taizhang adopt ${file} LEDGER.xlsx -o OUT.docx takes those with ✓; to choose yourself, save {"NUMBER": "FIGURE"} as a JSON file and add --bind.`,
  nextWithoutLedger: (file) =>
    `Next: taizhang adopt ${file} LEDGER.xlsx -o OUT.docx fills them from a ledger; or --template without a ledger makes a template of it.`,
  otherYear: (document, ledger) =>
    `Mind: the document is of ${String(document)}, the figures are counted for ${String(ledger)}; for another year add --year.`,
  typedYears: (count, first) =>
    `Mind: ${String(count)} years are typed (such as ${first}) and stay so in the template; to have them follow, put {{报告年度}} or {{上年度}} first.`,
  adopted: (count) => `Filled (${String(count)})`,
  typed: 'ordinary text',
  left: (count) => `Left open (${String(count)})`,
  nextRefresh: (output) =>
    `Next: when the ledger changes, taizhang refresh ${output} LEDGER.xlsx -o ${output}.`,
  nextReport: (output) =>
    `Next: taizhang report LEDGER.xlsx --narrative ${output} -o REPORT.docx writes a report of it.`,
};

const TEXTS: Readonly<Record<Language, BlanksText>> = { 'zh-CN': ZH_CN, en: EN };

export function blanksText(language: Language): BlanksText {
  return TEXTS[language];
}
