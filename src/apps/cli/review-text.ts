import type { UnexplainedText } from '@/core/marks';
import type { Language } from '@/core/wording';

/** The words of a refresh that is reviewed, and of the versions it leaves. */
export interface ReviewText {
  readonly came: (count: number) => string;
  readonly went: (count: number) => string;
  readonly changed: (count: number) => string;
  /** So many rows are not shown. */
  readonly more: (count: number) => string;
  /** Nothing behind a number has changed that somebody typed over. */
  readonly onlyByHand: string;
  readonly definition: (before: string, after: string) => string;
  readonly sameRows: string;
  readonly notRecorded: string;
  readonly notWhole: string;
  readonly manual: (reason: string) => string;
  /** Of a figure that was not written with the others. */
  readonly counted: (scope: string, ledgers: string) => string;
  /** The ledger's number takes the place of one that was kept for a reason. */
  readonly givenUp: (reason: string) => string;
  /** A text edited by hand stays, though its figure was named. */
  readonly editedStays: string;
  /** What stands in the document in place of what was written, by how it came there. */
  readonly unexplained: Readonly<Record<UnexplainedText['from'], (text: string, written: string) => string>>;
  readonly versions: (count: number) => string;
  readonly noVersions: string;
  readonly version: (number: number, writtenAt: string, ledgers: string) => string;
  readonly restoring: string;
  readonly left: (label: string, text: string, offered: string) => string;
  readonly restored: (count: number) => string;
  /** Beside a text edited by hand, which no restoring reaches. */
  readonly editedLeft: string;
}

const ZH_CN: ReviewText = {
  came: (count) => `新增 ${String(count)} 行`,
  went: (count) => `减少 ${String(count)} 行`,
  changed: (count) => `有改动 ${String(count)} 行`,
  more: (count) => `……另有 ${String(count)} 行，加 --why 全部列出`,
  definition: (before, after) => `口径由“${before}”改为“${after}”`,
  onlyByHand: '计入的行没有增减，数字是手工改的',
  sameRows: '行没有增减，也看不出改动',
  notRecorded: '记录里没有上次的行，说不出原因',
  notWhole: '记录里只留了一部分行，可能不全',
  manual: (reason) => `人工口径：${reason}`,
  counted: (scope, ledgers) => `上次没有更新，仍是按${scope}统计的数，取自 ${ledgers}`,
  givenUp: (reason) => `不再按人工口径（${reason}）`,
  editedStays: '手工改过的先保留；要改用台账的数，请再加 --edited overwrite',
  unexplained: {
    hand: (text, written) => `文档里是“${text}”，写入时是“${written}”：写入以后被人改过`,
    earlierWriting: (text, written) => `文档里的“${text}”是以前写入的，最近一次写入的是“${written}”`,
  },
  versions: (count) => `以前的版本（${String(count)}）`,
  noVersions: '记录里没有以前的版本。',
  version: (number, writtenAt, ledgers) => `${String(number)}  ${writtenAt}  ${ledgers}`,
  restoring: '恢复',
  left: (label, text, offered) => `${label}  ${text}（台账得出 ${offered}，没有采用）`,
  restored: (count) => `恢复了 ${String(count)} 处指标`,
  editedLeft: '手工改过，保留不动',
};

const EN: ReviewText = {
  came: (count) => `${rows(count)} came`,
  went: (count) => `${rows(count)} went`,
  changed: (count) => `${rows(count)} changed`,
  more: (count) => `… and ${String(count)} more rows; --why lists all`,
  definition: (before, after) => `the definition was “${before}” and is “${after}”`,
  onlyByHand: 'no row came or went: somebody typed over the number',
  sameRows: 'no row came or went, and none is known to have changed',
  notRecorded: 'the record does not know the rows of last time, so the reason can’t be told',
  notWhole: 'the record keeps only some of the rows: there may be more',
  manual: (reason) => `kept by hand: ${reason}`,
  counted: (scope, ledgers) => `not written last time: counted for ${scope}, from ${ledgers}`,
  givenUp: (reason) => `no longer kept by hand (${reason})`,
  editedStays: 'edited by hand, so it stays; add --edited overwrite to take the ledger’s number',
  unexplained: {
    hand: (text, written) =>
      `the document says “${text}”, “${written}” was written: somebody has changed it since`,
    earlierWriting: (text, written) =>
      `“${text}” in the document was written earlier; “${written}” was written last`,
  },
  versions: (count) => `Earlier versions (${String(count)})`,
  noVersions: 'The record knows no earlier version.',
  version: (number, writtenAt, ledgers) => `${String(number)}  ${writtenAt}  ${ledgers}`,
  restoring: 'restored',
  left: (label, text, offered) => `${label}  ${text} (the ledger gives ${offered}, not taken)`,
  restored: (count) => `${String(count)} figures restored`,
  editedLeft: 'edited by hand, left as it is',
};

function rows(count: number): string {
  return count === 1 ? '1 row' : `${String(count)} rows`;
}

const TEXTS: Readonly<Record<Language, ReviewText>> = { 'zh-CN': ZH_CN, en: EN };

export function reviewText(language: Language): ReviewText {
  return TEXTS[language];
}
