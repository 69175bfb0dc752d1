import type { Sentence } from './sentence';
import type { DateToken, PartToken, Token } from './token';

/** The time a number is told for. */
export interface TimeScope {
  /** Null: the one the report is for. */
  readonly year: number | null;
  /** 1-3, 6, 3.5: months, a month or a day; empty: the whole of it. */
  readonly part: string;
}

const WHOLE = /全年|年内|一年来|今年以来|全年度|累计|总计|年度|截至|合计|共计/;
/** Times that many things are told of, and that repeat every year. */
const OCCASION =
  /春节|元旦|元宵|清明|五一|端午|“?七一”?|建党节|八一|建军节|中秋|国庆|重阳|三八|六一|教师节|暑期|暑假|寒假|节前|节日|汛期|疫情|会前|会上|会后|课前|课后|学期/g;
const COMPARED = /(?:比|较|与|同|跟|相比|对比|相较)(?:于)?[\u4e00-\u9fff]{0,2}$/;

/** The time told last before a place: the year, and the part of it unless the whole is spoken of since. */
export function timeBefore(sentence: Sentence, place: number, reportYear: number | null): TimeScope {
  const before = sentence.tokens.filter(({ end }) => end <= place);
  const yearAt = before.findLastIndex((token) => isYear(token) && !isCompared(token, sentence, place));
  const year = yearOf(before[yearAt], reportYear);
  const part = before.findLast(
    (token): token is DateToken | PartToken =>
      isPart(token) && !isYearsEnd(token, sentence) && !isOfListBefore(token, sentence, place),
  );
  const words = part === undefined ? '' : sentence.whole.slice(part.end, place);
  return {
    year: year === reportYear ? null : year,
    part: part === undefined || WHOLE.test(words) ? occasionBefore(sentence, place) : nameOf(part),
  };
}

/** 党课5次，其中一季度1次、二季度4次；支委会12次: the times of a list hold no longer than the list. */
function isOfListBefore({ start, end }: Token, sentence: Sentence, place: number): boolean {
  const [last = ''] = /[^；]*$/.exec(sentence.whole.slice(sentence.start, start)) ?? [];
  return last.includes('其中') && sentence.whole.slice(end, place).includes('；');
}

/** 截至12月底: the whole year. */
function isYearsEnd(token: DateToken | PartToken, { whole }: Sentence): boolean {
  return (
    token.kind === 'date' &&
    token.month === 12 &&
    /(?:截至|截止|截止到|至|到)(?:\d{4}年)?$/.test(whole.slice(0, token.start))
  );
}

function occasionBefore({ whole, start }: Sentence, place: number): string {
  const words = whole.slice(start, place);
  const last = Array.from(words.matchAll(OCCASION)).at(-1);
  return last === undefined || WHOLE.test(words.slice(last.index)) ? '' : last[0];
}

function isYear(token: Token): boolean {
  return token.kind === 'year' || (token.kind === 'date' && token.year !== null);
}

/** 比2020年增加: of another year is only what stands in the same clause. */
function isCompared({ start, end }: Token, { whole }: Sentence, place: number): boolean {
  return COMPARED.test(whole.slice(Math.max(0, start - 4), start)) && /[，；]/.test(whole.slice(end, place));
}

export function yearOf(token: Token | undefined, reportYear: number | null): number | null {
  if (token === undefined) return null;
  if (token.kind === 'date') return token.year;
  if (token.kind !== 'year') return null;
  return token.year ?? (reportYear === null ? token.offset : reportYear + token.offset);
}

function isPart(token: Token): token is DateToken | PartToken {
  return token.kind === 'date' || token.kind === 'part';
}

function nameOf(token: DateToken | PartToken): string {
  if (token.kind === 'part') return token.from === 1 && token.to === 12 ? '' : `${token.from}-${token.to}`;
  return token.day === null ? `${token.month}-${token.month}` : `${token.month}.${token.day}`;
}
