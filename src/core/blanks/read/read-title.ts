import type { DocumentParagraph } from '@/core/marks';
import { foldWidth } from '@/core/prose';

/** What the first lines of a document say it is. */
export interface Title {
  /** The year they name; null: none, or several. */
  readonly year: number | null;
  /** It tells of what is to come. */
  readonly isPlan: boolean;
}

const LINES = 2;
const LONGEST = 50;
const PLAN = /(?:计划|要点|打算|工作安排|工作思路|实施方案|工作方案)(?:[（(][^）)]*[）)])?$/;

/** 2021年工作总结及2022年工作计划: of both. */
const ACCOUNT = /总结|报告|汇报|述职|小结|情况/;

/** Short lines at the very start that end in no sentence. */
export function titleLines(paragraphs: readonly DocumentParagraph[]): readonly string[] {
  return paragraphs
    .filter(({ text, story, cell }) => text.trim() !== '' && story === undefined && cell === undefined)
    .slice(0, LINES)
    .map(({ text }) => foldWidth(text).trim())
    .filter((text) => text.length <= LONGEST && !/[。；，]/.test(text));
}

/** Reads what the title says. */
export function readTitle(paragraphs: readonly DocumentParagraph[]): Title {
  const lines = titleLines(paragraphs);
  const years = new Set(
    lines.flatMap((text) =>
      Array.from(text.matchAll(/20\d{2}(?=年(?!\d|[^，。]{0,3}月))/g), ([year]) => Number(year)),
    ),
  );
  const [year = null] = years;
  return {
    year: years.size === 1 ? year : null,
    isPlan: lines.some((text) => PLAN.test(text) && !ACCOUNT.test(text)),
  };
}
