import type { DocumentParagraph } from '@/core/marks';
import { foldWidth, partInTitle } from '@/core/prose';
import { parsePeriod, yearPeriod, type Period } from '@/core/values';
import type { NumberSpot } from './number-spot';

/** The part of the year a number is told for. `unclear`: of a part, but nobody can say of which. */
export type ToldPeriod = Period | 'unclear' | null;

const FIRST_LINES = 4;
const LONGEST_TITLE = 50;
/** 前三季度累计：, 截至10月底: the whole of what was told until then. */
const SO_FAR =
  /(前三季度|上半年|[一二三四]季度|\d{1,2}[-—～~至]\d{1,2}月)[^，。；]{0,3}(?:累计|合计|共计|总计|共)/;
const UP_TO = /截至(?:\d{4}年)?(\d{1,2})月/;
const HEADING_PART =
  /(?:^|[^\d一二三四])(第?[一二三四1-4]季度|[一二三四]季|[上下]半年|\d{1,2}月份?|\d{1,2}[-—～~至]\d{1,2}月|[一二三四五六七八九十]{1,2}月份?)/;
const TOGETHER = /^(?:合计|小计|累计|总计|全年合计)$/;

/** What part of the year the words around a number tell; null: none, so all of what the document is about. */
export function toldPeriod({ fact, before, headings }: NumberSpot, year: number): ToldPeriod {
  const part = fact?.time.part ?? '';
  const [from = '', to = ''] = part.split('-');
  if (/^\d+-\d+$/.test(part)) return months(Number(from), Number(to), year);
  if (part !== '') return 'unclear';
  const soFar = SO_FAR.exec(before)?.[1]?.replace('前三季度', '1-9月');
  if (soFar !== undefined) return parsePeriod(soFar, year);
  const upTo = Number(UP_TO.exec(before)?.[1] ?? 12);
  if (upTo < 12) return months(1, upTo, year);
  return headings.map((heading) => partOfHeading(heading, year)).find((found) => found !== null) ?? null;
}

function months(from: number, to: number, year: number): Period | null {
  const two = (month: number) => String(month).padStart(2, '0');
  return parsePeriod(`${String(year)}-${two(from)}..${String(year)}-${two(to)}`, year);
}

function partOfHeading(heading: string, year: number): ToldPeriod {
  const part = HEADING_PART.exec(foldWidth(heading))?.[1]?.replace(/季$/, '季度');
  if (part !== undefined) return parsePeriod(part, year);
  return TOGETHER.test(heading) ? 'unclear' : null;
}

/** What the document's title says it is about, or else what the figures are for; null: the whole year. */
export function periodOfTitle(paragraphs: readonly DocumentParagraph[], year: number): Period | null {
  const titles = paragraphs
    .filter(({ text, story, cell }) => text.trim() !== '' && story === undefined && cell === undefined)
    .slice(0, FIRST_LINES)
    .filter(({ text }) => text.length <= LONGEST_TITLE && !/[。；，]/.test(text));
  const [found] = titles.flatMap(({ text }) => partInTitle(text, year) ?? []);
  return found === undefined || isWhole(found, year) ? null : found;
}

function isWhole(period: Period, year: number): boolean {
  const whole = yearPeriod(year);
  return period.from.month === whole.from.month && period.to.month === whole.to.month;
}
