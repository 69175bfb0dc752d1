import { tellsOfFigures, type DocumentParagraph, type DocumentRecord } from '@/core/marks';
import { parsePeriod, yearPeriod, type Period } from '@/core/values';
import { foldWidth } from './fold-width';
import { joinedQuarters } from './joined-quarters';

/** What a document reports on. */
export interface ReportScope {
  readonly year: number | null;
  readonly period: Period | null;
}

const FIRST_LINES = 5;
const YEAR = /((?:19|20)\d{2})(?=年)/g;
const CHINESE_YEAR = /[二][〇零○][一二三][〇零○一二三四五六七八九](?=年)/g;
const PART =
  /第?[一二三四1-4]季度|[上下]半年|\d{1,2}月?[-—–~至到]+\d{1,2}月|(?<!\d)\d{1,2}月(?=份?[^，。；]{0,8}(?:工作|总结|小结|报告|情况|月报|简报))/;
/** 2021年1月至今: nobody can say which part that is. */
const OPEN_END = /\d{1,2}月份?至今/;
const DIGITS = '〇一二三四五六七八九';

/** The year and period of the record; without one, those the title names, else the year most spoken of. */
export function reportScope(
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): ReportScope {
  if (isTelling(record)) {
    const { year, period } = record;
    return { year, period: parsePeriod(period, year) ?? yearPeriod(year) };
  }
  const lines = paragraphs
    .map(({ text }) => withArabicYears(foldWidth(text)))
    .filter((text) => text.trim() !== '');
  const title = lines.slice(0, FIRST_LINES).find(isTitle);
  const year = (title === undefined ? undefined : yearsIn(title)[0]) ?? mostSpokenOf(lines.flatMap(yearsIn));
  if (year === undefined) return { year: null, period: null };
  const part = title === undefined ? null : partInTitle(title, year);
  return { year, period: part ?? yearPeriod(year) };
}

/** The part of a year that a title or a heading names: 第一季度, 上半年, 1—6月; null: none. */
export function partInTitle(title: string, year: number): Period | null {
  const joined = joinedQuarters(foldWidth(title), year);
  if (joined !== null) return joined;
  const part = PART.exec(foldWidth(title).replace(OPEN_END, ''))?.[0];
  return part === undefined ? null : parsePeriod(part, year);
}

function isTelling(record: DocumentRecord | null): record is DocumentRecord {
  return record !== null && tellsOfFigures(record);
}

function isTitle(line: string): boolean {
  return line.length <= 50 && !/[。；，]/.test(line) && yearsIn(line).length > 0;
}

function withArabicYears(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    Array.from(year.replace(/[零○]/g, '〇'), (digit) => DIGITS.indexOf(digit)).join(''),
  );
}

function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(YEAR), ([year]) => Number(year));
}

/** Of years spoken of as often as each other, the last. */
function mostSpokenOf(years: readonly number[]): number | undefined {
  const times = (year: number) => years.filter((other) => other === year).length;
  return [...new Set(years)].sort((one, other) => times(other) - times(one) || other - one)[0];
}
