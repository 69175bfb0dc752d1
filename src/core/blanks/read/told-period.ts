import { parsePeriod, type Period } from '@/core/values';
import type { NumberSpot } from './number-spot';
import { joinedQuarters } from '@/core/prose';
import { partOfHeading, type ToldPeriod } from './part-of-year';

/** 前三季度累计：, 截至10月底: the whole of what was told until then. */
const SO_FAR =
  /(前三季度|上半年|[一二三四]季度|\d{1,2}[-—～~至]\d{1,2}月)[，,]?[^，。；]{0,3}(?:累计|合计|共计|总计|共)/;
const UP_TO = /截[至止](?:到|于)?(?:\d{4}年)?(\d{1,2})月(?:份?[底末]?|(\d{1,2})[日号])(?![^，。；]*截[至止])/;
/** 上半年与下半年分别: which of them is told, only their order says. */
const SEVERAL_PARTS =
  /(?:[上下]半年|[一二三四]季度|\d{1,2}月)(?:和|与|及|、)(?:[上下]半年|第?[一二三四]季度|\d{1,2}月)/;
const SHORT_SENTENCE = 16;

/** A quarter or a month that is open itself, and spans that nobody gave a date to. */
const OPEN_PART = /第?[05-9]季度|1[3-9]月|(?<!今年|本年|年度|\d年|一年|年)以来|过去一年/;

type Told = (spot: NumberSpot, year: number) => ToldPeriod;

/** Where the part of the year may be told, the nearest place first. */
const PLACES: readonly Told[] = [
  ({ before }) => (SEVERAL_PARTS.test(before) || OPEN_PART.test(before) ? 'unclear' : null),
  ({ before }, year) => joinedQuarters(before, year),
  ({ before }, year) => upTo(before, year),
  partInSentence,
  // The part that its section is about, if that tells one.
  ({ before, section }) => (/本季度?|本月|当月/.test(before) ? (section ?? 'unclear') : null),
  ({ before }, year) => soFar(before, year),
  ({ before }) => (before.includes('全年') ? 'whole' : null),
  ({ earlier: [last = ''] }, year) => partOfShort(lastSentence(last), year),
  ({ headings }, year) =>
    headings.map((heading) => partOfHeading(heading, year)).find((found) => found !== null) ?? null,
  ({ section }) => section,
];

/** What part of the year the words around a number tell; null: none, so all of what the document is about. */
export function toldPeriod(spot: NumberSpot, year: number): ToldPeriod {
  for (const told of PLACES) {
    const period = told(spot, year);
    if (period !== null) return period;
  }
  return null;
}

function partInSentence({ time: { part } }: NumberSpot, year: number): ToldPeriod {
  if (part === '') return null;
  const [from = '', to = ''] = part.split('-');
  return /^\d+-\d+$/.test(part) ? (months(Number(from), Number(to), year) ?? 'unclear') : 'unclear';
}

/** 截至6月底: all since January; in the middle of a month nobody has counted. */
function upTo(before: string, year: number): ToldPeriod {
  const [all, month, day] = UP_TO.exec(before) ?? [];
  if (all === undefined) return null;
  if (day !== undefined && Number(day) < LAST_DAYS) return 'unclear';
  return Number(month) === 12 ? 'whole' : (months(1, Number(month), year) ?? 'unclear');
}

const LAST_DAYS = 28;

function soFar(before: string, year: number): ToldPeriod {
  const part = SO_FAR.exec(before)?.[1]?.replace('前三季度', '1-9月');
  return part === undefined ? null : parsePeriod(part, year);
}

function partOfShort(sentence: string, year: number): ToldPeriod {
  const isHeading =
    sentence !== '' && sentence.length <= SHORT_SENTENCE && !/\d ?[次人名份项条%]/.test(sentence);
  return isHeading ? partOfHeading(sentence, year) : null;
}

/** 先说上半年干了什么。 */
function lastSentence(text: string): string {
  return /[^。！？!?]*(?=[。！？!?]\s*$)/u.exec(text)?.[0].trim() ?? '';
}

function months(from: number, to: number, year: number): Period | null {
  const two = (month: number) => String(month).padStart(2, '0');
  return parsePeriod(`${String(year)}-${two(from)}..${String(year)}-${two(to)}`, year);
}
