import { foldWidth } from '@/core/prose';
import { parsePeriod, type Period } from '@/core/values';
import type { NumberSpot } from './number-spot';

/** The part of the year a number is told for. `unclear`: of a part, but nobody can say of which. */
export type ToldPeriod = Period | 'unclear' | 'whole' | null;

/** 前三季度累计：, 截至10月底: the whole of what was told until then. */
const SO_FAR =
  /(前三季度|上半年|[一二三四]季度|\d{1,2}[-—～~至]\d{1,2}月)[^，。；]{0,3}(?:累计|合计|共计|总计|共)/;
const UP_TO = /截至(?:\d{4}年)?(\d{1,2})月/;
/** 上半年与下半年分别: which of them is told, only their order says. */
const SEVERAL_PARTS =
  /(?:[上下]半年|[一二三四]季度|\d{1,2}月)(?:和|与|及|、)(?:[上下]半年|第?[一二三四]季度|\d{1,2}月)/;
const PART =
  /(?:^|[^\d一二三四五六七八九十])(第?[一二三四1-4]季度?|[上下]半年|\d{1,2}月?[-—～~至到]\d{1,2}月|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)/;
const SHORT_SENTENCE = 16;
const WHOLE = /全年|年度(?:合计|总计|累计)|全　年/;
const TOGETHER = /^(?:合计|小计|累计|总计|共计)$/;

/** What part of the year the words around a number tell; null: none, so all of what the document is about. */
export function toldPeriod(
  { time, before, headings, section, earlier }: NumberSpot,
  year: number,
): ToldPeriod {
  if (SEVERAL_PARTS.test(before)) return 'unclear';
  const part = time.part;
  const [from = '', to = ''] = part.split('-');
  if (/^\d+-\d+$/.test(part)) return months(Number(from), Number(to), year);
  if (part !== '') return 'unclear';
  const soFar = SO_FAR.exec(before)?.[1]?.replace('前三季度', '1-9月');
  if (soFar !== undefined) return parsePeriod(soFar, year);
  const upTo = Number(UP_TO.exec(before)?.[1] ?? 12);
  if (upTo < 12) return months(1, upTo, year);
  if (before.includes('全年')) return 'whole';
  const last = lastSentence(earlier[0] ?? '');
  if (last.length > 0 && last.length <= SHORT_SENTENCE && partOfHeading(last, year) !== null)
    return partOfHeading(last, year);
  return headings.map((heading) => partOfHeading(heading, year)).find((found) => found !== null) ?? section;
}

/** 先说上半年干了什么。 */
function lastSentence(text: string): string {
  return /[^。！？!?]*(?=[。！？!?]\s*$)/u.exec(text)?.[0].trim() ?? '';
}

function months(from: number, to: number, year: number): Period | null {
  const two = (month: number) => String(month).padStart(2, '0');
  return parsePeriod(`${String(year)}-${two(from)}..${String(year)}-${two(to)}`, year);
}

/** The part of the year a heading of a table or a section names; null: it names none. */
export function partOfHeading(heading: string, year: number): ToldPeriod {
  const text = foldWidth(heading).replace(/ /g, '');
  if (WHOLE.test(text)) return 'whole';
  const part = PART.exec(text)?.[1]?.replace(/季$/, '季度');
  if (part !== undefined) return parsePeriod(part, year);
  return TOGETHER.test(text) ? 'unclear' : null;
}
