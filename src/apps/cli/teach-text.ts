import type { Language } from '@/core/wording';

/** The words of `teach`. */
export interface TeachText {
  readonly none: (file: string) => string;
  readonly explained: (count: number, taken: number) => string;
  readonly legend: string;
  /** A figure the number was not replaced by, for want of a yes. */
  readonly value: (text: string) => string;
  readonly differs: (count: number) => string;
  /** What the report says, and what figures say instead. */
  readonly saysOther: (number: string, figures: string) => string;
  readonly sameValue: (figures: string) => string;
  readonly ambiguous: (count: number) => string;
  readonly noValue: string;
  readonly unexplained: (count: number) => string;
  readonly unexplainedCount: (count: number) => string;
  /** Other words were chosen for it. */
  readonly replaced: (text: string) => string;
  readonly notTurned: string;
  readonly nextBind: string;
  readonly nextTurn: (output: string, year: number) => string;
}

const ZH_CN: TeachText = {
  none: (file) => `${file} 里没有可以和台账比对的数。`,
  explained: (count, taken) => `能对上的（${String(count)} 处，采用 ${String(taken)} 处）`,
  legend: '✓ 采用，以后随台账变化   ? 请核对，没有采用',
  value: (text) => `台账写作 ${text}`,
  differs: (count) => `对不上的（${String(count)} 处，没有改：是报告写错了，还是统计口径不同？）`,
  saysOther: (number, figures) => `报告写的是 ${number}，台账是：${figures}`,
  sameValue: (figures) => `数值相同的：${figures}`,
  ambiguous: (count) => `有几种可能的（${String(count)} 处，没有改：是其中一个指标，还是碰巧相同？）`,
  noValue: '没有数',
  unexplained: (count) => `台账里找不到的数（${String(count)} 处，没有改）`,
  unexplainedCount: (count) => `台账里找不到的数另有 ${String(count)} 处，没有改；加 --all 列出。`,
  replaced: (text) => `改为 ${text}`,
  notTurned: '没有一个数成为指标，所以没有换年度。',
  nextBind:
    '要采用打 ? 的，或指定别的指标：写 {"编号": "指标名称", "编号": "=改成的文字"} 存为 JSON 文件，再加 --bind；这时只填文件里写到的。',
  nextTurn: (output, year) =>
    `下一步：有了 ${String(year)} 年的台账，用 taizhang turn ${output} ${String(year)}台账.xlsx -o ${String(year)}报告.docx 换年度；今年的台账改了，用 taizhang refresh 更新。`,
};

const EN: TeachText = {
  none: (file) => `${file} has no numbers to be compared with a ledger.`,
  explained: (count, taken) => `Explained (${String(count)}, taken: ${String(taken)})`,
  legend: '✓ taken: follows the ledger from now on   ? to be looked at: left as it is',
  value: (text) => `the ledger has it as ${text}`,
  differs: (count) =>
    `Different (${String(count)}, left as they are: is the report wrong, or was it counted otherwise?)`,
  saysOther: (number, figures) => `the report says ${number}, the ledger: ${figures}`,
  sameValue: (figures) => `of the same value: ${figures}`,
  ambiguous: (count) =>
    `With several meanings (${String(count)}, left as they are: is it one of these figures, or like it by chance?)`,
  noValue: 'no value',
  unexplained: (count) => `Not in the ledger (${String(count)}, left as they are)`,
  unexplainedCount: (count) =>
    `${String(count)} more numbers are not in the ledger and left as they are; --all lists them.`,
  replaced: (text) => `now ${text}`,
  notTurned: 'No number has become a figure, so that the report was not turned.',
  nextBind:
    'To take those with ?, or other figures: save {"NUMBER": "FIGURE", "NUMBER": "=other words"} as a JSON file and add --bind; only what it names is filled then.',
  nextTurn: (output, year) =>
    `Next: with the ledger of ${String(year)}, taizhang turn ${output} LEDGER-${String(year)}.xlsx -o REPORT-${String(year)}.docx; when this year’s ledger changes, taizhang refresh.`,
};

const TEXTS: Readonly<Record<Language, TeachText>> = { 'zh-CN': ZH_CN, en: EN };

export function teachText(language: Language): TeachText {
  return TEXTS[language];
}
