import { foldWidth, joinedQuarters } from '@/core/prose';
import { parsePeriod, type Period } from '@/core/values';

/** The part of the year a number is told for. `unclear`: of a part, but nobody can say of which. */
export type ToldPeriod = Period | 'unclear' | 'whole' | null;

const PART =
  /(?:^|[^\d一二三四五六七八九十])(第?[一二三四1-4]季度?|[上下]半年|\d{1,2}月?[-—～~至到]\d{1,2}月|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)/;
const WHOLE = /全年|年度(?:合计|总计|累计)/;
const TOGETHER = /^(?:合计|小计|累计|总计|共计)$/;

/** The part of the year a heading of a table or a section names; null: it names none. */
export function partOfHeading(heading: string, year: number): ToldPeriod {
  const text = foldWidth(heading).replace(/ /g, '');
  if (WHOLE.test(text)) return 'whole';
  const joined = joinedQuarters(text, year);
  if (joined !== null) return joined;
  if (text.includes('至今')) return 'unclear';
  const part = PART.exec(text)?.[1]?.replace(/季$/, '季度');
  if (part !== undefined) return parsePeriod(part, year);
  return TOGETHER.test(text) ? 'unclear' : null;
}
