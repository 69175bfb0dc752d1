import { parseChineseNumeral } from '@/core/values';
import { FIXED_WORDS } from './fixed-words';
import { MEASURE, MEASURE_OF_CHINESE } from './measures';
import { ARABIC, CHINESE, decimalsOf, readNumeral } from './numeral';
import type { TokenBody } from './token';

type Groups = Readonly<Record<string, string | undefined>>;

/** Null: the words are taken whole, and no number stands in them. */
type Read = (groups: Groups, whole: string) => TokenBody | null;

export interface Spelling {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly read: Read;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2}|[一二][〇零○O九]?[〇零○一二三四五六七八九]{2,3})`;
const UP_TO_31 = String.raw`\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]`;
const MONTH = `(?<month>${UP_TO_31}|元)`;
const DAY = `(?<day>${UP_TO_31})`;
const TO_DAY = String.raw`(?:[至到—–~～-]+(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}[日号])?`;
const TO = '[至到—–~～-]+';
/** 2021年3月到2021年12月: the year may be told again. */
const TO_MONTH = String.raw`${TO}(?:\d{4}年)?`;

const spelling = (pattern: string, read: Read): Spelling => ({ pattern: new RegExp(pattern, 'uy'), read });
const fixed = (pattern: string): Spelling => spelling(pattern, () => null);
const numberIn = (text: string | undefined): number | null =>
  text === undefined ? null : text === '元' ? 1 : readNumeral(text);

const readDate: Read = ({ year, month, day }) => {
  const number = numberIn(month);
  return number === null ? null : { kind: 'date', year: yearIn(year), month: number, day: numberIn(day) };
};

function yearIn(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text.replace(/[○O]/g, '〇'));
}

const DATES: readonly Spelling[] = [
  spelling(`${YEAR}年度?${MONTH}月份?${DAY}[日号]${TO_DAY}`, readDate),
  spelling(String.raw`${YEAR}(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)`, readDate),
  spelling(`${YEAR}年${MONTH}月(?!份?${TO_MONTH}(?:${UP_TO_31})月)(?:份|[初中底末]|[上中下]旬)?`, readDate),
  spelling(`${MONTH}月${DAY}[日号]${TO_DAY}`, readDate),
  spelling(`(?<from>${UP_TO_31})月?份?${TO_MONTH}(?<to>${UP_TO_31})月份?(?!${UP_TO_31})`, readMonths),
  spelling(`(?<!个|每)${MONTH}月(?:份|[初中底末]|[上中下]旬)?`, readDate),
];

const YEARS: readonly Spelling[] = [
  spelling(String.raw`${YEAR}年(?!级|代|版|制)(?:度|来|底|初|末|年底|年初|全年|以来)?`, ({ year }) => ({
    kind: 'year',
    year: yearIn(year),
    offset: 0,
  })),
  spelling('去年(?:度|底|同期)?|上一?年(?:度|底|末|同期)?|上一个年度', () => ({
    kind: 'year',
    year: null,
    offset: -1,
  })),
  spelling('前年', () => ({ kind: 'year', year: null, offset: -2 })),
  spelling('明年|来年|下一?年度?|新的?一年', () => ({ kind: 'year', year: null, offset: 1 })),
  spelling('今年(?:以来)?|本年度?|当年', () => ({ kind: 'year', year: null, offset: 0 })),
];

function readMonths({ from, to }: Groups): TokenBody | null {
  const [first, last] = [numberIn(from), numberIn(to)];
  return first === null || last === null ? null : { kind: 'part', from: first, to: last };
}

const QUARTERS = '一二三四';

const PARTS: readonly Spelling[] = [
  fixed(
    '[每各][一个]*季度|[一二三四1-4][至到—~-][一二三四1-4]季度|[两二三四]个季度|[一二三四](?:、[一二三四])+季度',
  ),
  spelling('(?:前三个?|1[-—至]3)季度', () => ({ kind: 'part', from: 1, to: 9 })),
  spelling('第?(?<quarter>[一二三四1-4])季度?(?:末|底|初)?(?!节|风|花)', ({ quarter = '' }) => {
    const place = Number(quarter) || QUARTERS.indexOf(quarter) + 1;
    return { kind: 'part', from: place * 3 - 2, to: place * 3 };
  }),
  spelling('上半年(?:度)?', () => ({ kind: 'part', from: 1, to: 6 })),
  spelling('下半年(?:度)?', () => ({ kind: 'part', from: 7, to: 12 })),
];

const SHARES: readonly Spelling[] = [
  fixed(
    String.raw`${ARABIC}[%％]?${TO}${ARABIC}[%％]|${ARABIC}个?百分点|[一二两三四五六七八九十]+个百分点|百分之百分`,
  ),
  spelling(`(?<number>${ARABIC}) ?%`, ({ number = '' }) => ({
    kind: 'share',
    value: Number(number.replaceAll(',', '')),
    decimals: decimalsOf(number),
  })),
  spelling(
    '百分之(?<number>百|[〇零一二三四五六七八九十]+(?:点[〇零一二三四五六七八九]+)?)',
    readSpelledShare,
  ),
  spelling(
    '(?<tens>[一二三四五六七八九])成(?<ones>[一二三四五六七八九])(?![\\u4e00-\\u9fff]*[次名人个])',
    ({ tens = '', ones = '' }) => ({
      kind: 'share',
      value: Number(readNumeral(tens)) * 10 + Number(readNumeral(ones)),
      decimals: 0,
    }),
  ),
];

function readSpelledShare({ number = '' }: Groups): TokenBody | null {
  if (number === '百') return { kind: 'share', value: 100, decimals: 0 };
  const [whole = '', part = ''] = number.split('点');
  const [value, digits] = [
    parseChineseNumeral(whole),
    Array.from(part, (digit) => parseChineseNumeral(digit)),
  ];
  return value === null
    ? null
    : { kind: 'share', value: Number(`${value}.${digits.join('')}`), decimals: part.length };
}

const ABOUT = '(?<about>[余多来几])?';

function readCount(isChinese: boolean): Read {
  return ({ number = '', multiple = '', about, measure = '' }) => {
    const value = readNumeral(number, multiple);
    if (value === null) return null;
    const length = number.length + multiple.length;
    return { kind: 'count', value, measure, measureEnd: 0, isAbout: about !== undefined, isChinese, length };
  };
}

const COUNTS: readonly Spelling[] = [
  fixed(`${ARABIC}${MEASURE}?${TO}${ARABIC} ?${MEASURE}|${CHINESE}(?:至|到)${CHINESE}${MEASURE_OF_CHINESE}`),
  fixed(String.raw`\d{7,}(?!\d*[次名人元])`),
  spelling(
    String.raw`(?<![A-Za-z\d.-])(?<number>${ARABIC})(?<multiple>[百千万亿])?${ABOUT} ?(?<measure>${MEASURE})`,
    readCount(false),
  ),
  // A head count without its measure: 应到25，实到24.
  spelling(String.raw`(?<=[到会席假：:为是共计达数])(?<number>\d+)(?=[，。、；,;)）\s]|$)`, readCount(false)),
  fixed(String.raw`[\d.]+`),
  spelling(
    `(?<![第初其之百千万])(?<number>${CHINESE})${ABOUT}(?<measure>${MEASURE_OF_CHINESE})(?!性|之|把|手)`,
    readCount(true),
  ),
];

/** How numbers, dates, years and fixed words are spelled; the first that fits is taken. */
export function spellingsWith(fixedOfTrade: readonly string[]): readonly Spelling[] {
  const words = [...fixedOfTrade].sort((one, other) => other.length - one.length);
  const trade = words.length === 0 ? [] : [fixed(words.join('|'))];
  const general = FIXED_WORDS.map(([, pattern]) => fixed(pattern));
  return [...trade, ...PARTS, ...DATES, ...SHARES, ...general, ...YEARS, ...COUNTS];
}
