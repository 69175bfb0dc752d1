import { yearPeriod, formatPeriod } from '@/core/values';
import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import type { Doubt } from '../blank';
import type { TellingWords } from '../blank-words';
import type { NumberSpot } from '../read/number-spot';
import { partOfHeading } from '../read/part-of-year';
import { toldPeriod } from '../read/told-period';
import { doubtedCandidate, type Candidate } from './candidate';
import { isOfOtherYear } from './other-year';
import { isPlanned } from './is-planned';

/** Whom and what a sentence is asked about. */
export interface DoubtTools {
  readonly figures: Figures;
  readonly reportYear: number;
  readonly telling: TellingWords;
}

interface DoubtRule {
  readonly doubt: Doubt;
  /** How much it takes away; absent: as much as such a doubt does. */
  readonly weight?: number;
  readonly holds: (spot: NumberSpot, candidate: Candidate, tools: DoubtTools) => boolean;
}

const MUCH = 0.6;
const ALL_BUT = 0.8;
const LITTLE = 0.25;

/** A rule is no count: 每季度召开1次. */
const REGULAR =
  /年均|人均|每人|每[一个]?(?:季度?|月|周|年|次|学期|半年|名|个)|按[季月]|不少于|至少|不低于|原则上|不得少于/;
/** What one person did: 我参加, 您参加. */
const ONE_PERSON =
  /(?:^|[，。；：])[^，。；：]{0,8}(?:我(?:个人|本人|自己|共|先后|参加|主持|讲|带头|亲自|在|全年|今年|一年)|您|本人)[^；。]*$/;
/** What was only looked at, or what others did. */
const OTHERS = /本次|此次|这次|当天|当日|抽查|抽取|检查的|同类|平均(?![^，；]{0,4}率)|对方|下属|全[县区市镇]/;
const DUE = /应召开|应开展|应组织|原计划/;
/** Columns and rows of what is not counted. */
const NOT_COUNTED =
  /得分|分值|标准分|自评分|扣分|评分|计划|目标|应完成|上年(?!度)|去年|同期|差\s*距|增减|同比|环比|序号/;

const PERSONS: ReadonlySet<string> = new Set(['名', '人', '位']);

const RULES: readonly DoubtRule[] = [
  { doubt: 'plan', holds: (spot) => isPlanned(spot) },
  { doubt: 'rough', holds: (spot) => isRule(spot) },
  { doubt: 'rough', weight: LITTLE, holds: (spot) => !isRule(spot) && spot.fact?.isEstimate === true },
  // 第3次支委会.
  { doubt: 'otherWords', weight: ALL_BUT, holds: ({ before }) => /第 ?$/.test(before) },
  {
    doubt: 'agent',
    holds: (spot, _, { telling }) => isOfPart(spot, telling) || ONE_PERSON.test(spot.before),
  },
  { doubt: 'agent', weight: MUCH, holds: (spot, _, { telling }) => isOfSomebodyElse(spot, telling) },
  // 支委会先后3次专题学习: those of one subject.
  { doubt: 'severalMeant', holds: ({ head, tail }) => head.endsWith('先后') && tail !== '' },
  { doubt: 'otherWords', weight: MUCH, holds: ({ tail }) => /^[^，。；]{0,8}没有/.test(tail) },
  // 对基本合格的1名党员: those that were told of before, or some of them.
  { doubt: 'otherWords', holds: ({ before }, { code }) => code === 'before' && before.endsWith('的') },
  // 应到27人 of one meeting, not all that were due at all of them.
  {
    doubt: 'severalMeant',
    holds: ({ measure }, { sense, code }) =>
      sense.measures[0] === '人次' && PERSONS.has(measure) && code !== 'table',
  },
  // 七月召开支委会1次；开展主题党日2次: behind a semicolon it may be of the whole year again.
  { doubt: 'partOfYear', holds: (spot) => isPartTaken(spot) },
  // 由85%提高到92%: the first is of another time.
  { doubt: 'otherYear', holds: ({ tail }) => /^(?:提高|上升|增长|下降|提升|增加|减少)(?:到|至)/.test(tail) },
  { doubt: 'severalMeant', holds: ({ isAligned }, { code }) => !isAligned && code === 'table' },
  {
    doubt: 'otherYear',
    holds: (spot, { sense }, { reportYear, telling }) => isOfOtherYear(sense, spot, reportYear, telling),
  },
];

/** What the sentence says against a figure, and the part of the year it tells of. */
export function withSentenceDoubts(candidate: Candidate, spot: NumberSpot, tools: DoubtTools): Candidate {
  const told = RULES.filter(({ holds }) => holds(spot, candidate, tools)).reduce(
    (last, { doubt, weight }) => doubtedCandidate(last, doubt, weight),
    candidate,
  );
  return ofPart(told, spot, tools);
}

function isPartTaken({ time, sentence, start }: NumberSpot): boolean {
  const last = sentence.tokens.findLast(
    ({ kind, end }) => (kind === 'part' || kind === 'date') && end <= start,
  );
  return time.part !== '' && last !== undefined && sentence.whole.slice(last.end, start).includes('；');
}

function isRule(spot: NumberSpot): boolean {
  const { fact, head } = spot;
  return REGULAR.test(head) || (fact?.isLoose === true && !fact.isEstimate && !isPlanned(spot));
}

/** 第一党小组召开24次: what a part of the house did is no figure of the whole. */
function isOfPart({ fact, before }: NumberSpot, { parts }: TellingWords): boolean {
  const agent = fact?.subject.agent ?? '';
  return agent !== '' && before.includes(agent) && parts.test(agent);
}

/** The last half sentence tells, and what was said of others since the report's own house was named. */
function isOfSomebodyElse(
  { before, headings, isOfOpenName }: NumberSpot,
  { ours, others, onePerson }: TellingWords,
): boolean {
  const since = before.split(ours).at(-1) ?? before;
  return (
    isOfOpenName ||
    headings.some((one) => NOT_COUNTED.test(one)) ||
    [OTHERS, others, onePerson].some((pattern) => pattern.test(since)) ||
    DUE.test(since.split(/[，；]/).at(-1) ?? '')
  );
}

/** 第一季度召开支委会3次: the same figure of that part; a day or an occasion has none. */
function ofPart(candidate: Candidate, spot: NumberSpot, { figures, reportYear }: DoubtTools): Candidate {
  // 上半年主题党日次数: a name that tells its part needs no other.
  const { ofYearBefore, words = '' } = candidate.sense;
  if (ofYearBefore === true || partOfHeading(words, reportYear) !== null) return candidate;
  const told = toldPeriod(spot, reportYear);
  if (told === 'unclear') return doubtedCandidate(candidate, 'partOfYear');
  if (told === null) return candidate;
  const period = told === 'whole' ? yearPeriod(reportYear) : told;
  if (formatPeriod(period) === formatPeriod(figures.scope.period)) return candidate;
  const key = `${candidate.key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  return figures.get(key) === null ? doubtedCandidate(candidate, 'partOfYear') : { ...candidate, key };
}
