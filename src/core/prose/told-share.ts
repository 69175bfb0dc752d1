import { clauseAround, type Clause } from './clause';
import type { Fact, FactReading } from './fact';
import { ownerBefore } from './owner';
import { wordsBetween, type Sentence } from './sentence';
import { readSubject } from './subject';
import { timeBefore } from './time-scope';
import type { ShareToken } from './token';

/** A share of something that has but one in the time it is told for. */
export interface ToldShare {
  readonly sentence: Sentence;
  readonly share: ShareToken;
  /** 按期办结率, 营业收入同比. */
  readonly name: string;
  /** What must be alike for two shares to tell of the same: the name, whose it is, and its time. */
  readonly id: string;
  /** Below zero where it fell. */
  readonly value: number;
}

const GROWTH =
  /^(?<what>.*?)(?:同比|(?<last>环比)|[比较](?:上一?年|去年)(?:同期)?)(?:(?:增长|增加|提高|提升|上升|上涨)|(?<fell>下降|减少|降低|下滑))了?(?:达到?)?$/;
const RATE = /^(?<what>.*(?:率|满意度(?:测评|评价)?|占比|比重))(?:均?为|达到?|是|保持在|稳定在)?了?$/;
/** 由……提高到, 分别, 力争: another rate is told besides, or none yet. */
const OF_SEVERAL =
  /分别|依次|各|[由从]|提高|提升|上升|下降|降低|目标|力争|计划|预计|不低于|不少于|最高|最低|其中/;
const ABOUT = /(?:约|近|超过?|逾|不到|不足)了?$/;
const ABOUT_BEHIND = /^ ?(?:以上|以下|左右|多|余)/;
/** 产量稳步提升，同比增长: what has grown stands before the comma. */
const HOW_IT_WENT = /(?:稳步|持续|不断|明显|大幅|逐步|显著|较快|平稳|小幅|稳中)[\u4e00-\u9fff]{1,2}$/;
/** Shorter names are those of many things: 出勤率, 产值. */
const SHORTEST_RATE = 5;
const SHORTEST_GROWN = 4;

type Groups = Readonly<Record<string, string | undefined>>;

/** The share with its name; null: it may be one of many of that name. */
export function toldShare(
  share: ShareToken,
  sentence: Sentence,
  facts: readonly Fact[],
  { reportYear, sameAs }: FactReading,
): ToldShare | null {
  const clause = clauseAround(sentence, share, share.end);
  if (sentence.isPlan || ABOUT.test(clause.head.trim()) || ABOUT_BEHIND.test(clause.tail)) return null;
  const growth = GROWTH.exec(clause.head.trim())?.groups;
  const name =
    growth === undefined
      ? nounIn(rateIn(clause), SHORTEST_RATE, sameAs)
      : growthName(growth, grownIn(growth, sentence, share, facts), sameAs);
  if (name === null) return null;
  const { year, part } = timeBefore(sentence, share.start, reportYear);
  const id = [name, ownerBefore(sentence, share.start), year ?? '', part].join('|');
  return { sentence, share, name, id, value: growth?.['fell'] === undefined ? share.value : -share.value };
}

/** 营业收入同比; against the year before, unless it says 环比. */
function growthName({ last = '同比' }: Groups, what: string, sameAs: FactReading['sameAs']): string | null {
  const noun = nounIn(what, SHORTEST_GROWN, sameAs);
  return noun === null ? null : noun + last;
}

function nounIn(words: string, shortest: number, sameAs: FactReading['sameAs']): string | null {
  const { agent, noun } = readSubject(words, '', sameAs);
  return agent === '' && noun.length >= shortest ? noun : null;
}

/** The words of a rate; empty: it is not told as the only one. */
function rateIn({ head, before }: Clause): string {
  return OF_SEVERAL.test(before) ? '' : (RATE.exec(head.trim())?.groups?.['what'] ?? '');
}

/** The words of what has grown; where none stand before it, those of the clause before. */
function grownIn(
  { what = '' }: Groups,
  sentence: Sentence,
  { start }: ShareToken,
  facts: readonly Fact[],
): string {
  if (/分别|各/.test(what)) return '';
  if (what !== '') return what;
  const [clause = ''] =
    /[^，；：。]*(?=，[^，；：。]*$)/.exec(wordsBetween(sentence, sentence.start, start)) ?? [];
  const last = facts.findLast(({ token }) => token.measureEnd <= start);
  if (last !== undefined && clause.endsWith(last.clause.head + textOf(last))) return last.clause.head;
  return HOW_IT_WENT.test(clause) ? clause.replace(HOW_IT_WENT, '') : '';
}

function textOf({ sentence, token }: Fact): string {
  return sentence.whole.slice(token.start, token.measureEnd);
}
