import { daysInMonth, type CalendarDate } from './calendar-date';
import { parseChineseNumeral } from './chinese-numeral';
import { normalizeText } from './normalize-text';
import { namesSecondDate } from './second-date';

/** What a text says about a date. Nothing is guessed: a date without a year waits for somebody who knows it. */
export type DateReading =
  | { readonly state: 'read'; readonly date: CalendarDate }
  | { readonly state: 'noYear'; readonly month: number; readonly day: number | null }
  /** 3月8日、20日: nobody knows which is meant. */
  | { readonly state: 'several' }
  | { readonly state: 'impossible' }
  | { readonly state: 'unreadable' };

const SEPARATOR = '[年./-]';
const PART_OF_MONTH = '(?:[上中下]旬|月?[初底末]|份)?';

/** The spellings met in ledgers, most telling first; groups are named year, month and day. */
const SPELLINGS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:\d{4}|\d{6})?(?!\d)/,
  new RegExp(
    `^(?<year>\\d{4}) ?${SEPARATOR} ?(?<month>\\d{1,2}) ?[月./-] ?(?<day>\\d{1,2})(?!\\d)(?: ?[日号])?`,
  ),
  new RegExp(`^(?<year>\\d{2})${SEPARATOR}(?<month>\\d{1,2})[月./-](?<day>\\d{1,2})(?!\\d)[日号]?`),
  new RegExp(`^(?<year>\\d{4}) ?${SEPARATOR} ?(?<month>\\d{1,2})(?!\\d) ?月?${PART_OF_MONTH}`),
  /^(?<month>\d{1,2}) ?[月./-] ?(?<day>\d{1,2})(?!\d)(?: ?[日号])?/,
  new RegExp(`^(?<month>\\d{1,2})月${PART_OF_MONTH}`),
  /^(?<year>\d{4})年度?(?!\d)/,
  /^(?<year>(?:19|20)\d{2})$/,
];

/** After the date may stand a time, a weekday, a place or the end of a range, but not another number. */
const NUMBER_AFTER = /^ ?(?:[、,;和及./]|日?[、,;和及]) ?\d|^\d(?!\d?[:点时])|^ ?月/;

/**
 * Reads a date as people type it into ledgers (domain.md, 2): 2021.3.5, 2021年3月5日(上午), 21.3.5, 20210305,
 * 3月5日, 二〇二一年三月五日, ranges (their first day), 9月上旬. Full-width signs are taken as half-width.
 */
export function parseDate(text: string): DateReading {
  const spelled = arabicDate(normalizeText(text).replace(/\([^()]*\)/g, ''));
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(spelled);
    if (match === null) continue;
    const rest = spelled.slice(match[0].length);
    if (rest !== '' && namesSecondDate(match[0], rest)) return { state: 'several' };
    if (NUMBER_AFTER.test(rest)) return { state: 'unreadable' };
    return readingOf(match.groups ?? {});
  }
  return { state: 'unreadable' };
}

/** What an input method for Chinese makes of points: 2021。3。5, 2021、3、5. */
const CHINESE_POINTS = /^(\d{4})([。、, ])(\d{1,2})\2(\d{1,2})(?!\d)/;

function arabicDate(text: string): string {
  return text
    .replace(CHINESE_POINTS, '$1.$3.$4')
    .replace(/年度(?=\d{1,2}月)/, '年')
    .replace(/元月/g, '1月')
    .replace(/[〇零○0一二三四五六七八九]{4}(?=年)/g, (year) =>
      Array.from(year, (sign) => (sign === '0' ? 0 : parseChineseNumeral(sign))).join(''),
    )
    .replace(/[一二三四五六七八九十廿卅]{1,3}(?=[月日号])/g, (numeral) =>
      String(parseChineseNumeral(numeral) ?? numeral),
    );
}

function readingOf(groups: Partial<Record<string, string>>): DateReading {
  const month = groups['month'] === undefined ? null : Number(groups['month']);
  const day = groups['day'] === undefined ? null : Number(groups['day']);
  const year = groups['year'] === undefined ? null : fullYear(groups['year']);
  if (month !== null && !isPossible(year, month, day)) return { state: 'impossible' };
  if (year !== null) return { state: 'read', date: { year, month, day } };
  return month === null ? { state: 'unreadable' } : { state: 'noYear', month, day };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Without a year, 29 February is possible. */
function isPossible(year: number | null, month: number, day: number | null): boolean {
  const days = daysInMonth(year ?? 2000, month);
  return days > 0 && (day === null || (day >= 1 && day <= days));
}
