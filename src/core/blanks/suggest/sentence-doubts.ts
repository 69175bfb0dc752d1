import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import { yearOf, type Sentence } from '@/core/prose';
import { formatPeriod } from '@/core/values';
import type { NumberSpot } from '../read/number-spot';
import { toldPeriod } from '../read/told-period';
import { doubted, type Candidate } from './candidate';

/** A rule is no count: 每季度召开1次. */
const REGULAR = /每[一个]?(?:季度?|月|周|年|次|学期|半年|名|个)|按[季月]|不少于|至少|不低于|原则上|不得少于/;
const ESTIMATE = 0.15;
const ORDINAL = 0.8;
const SHORT_SENTENCE = 24;

/** What the sentence says against a figure, and the part of the year it tells of. */
export function withSentenceDoubts(
  candidate: Candidate,
  spot: NumberSpot,
  figures: Figures,
  reportYear: number,
): Candidate {
  const { fact, head } = spot;
  let told = candidate;
  if (isPlanned(spot)) told = doubted(told, 'plan');
  if (REGULAR.test(head) || (fact?.isLoose === true && !isPlanned(spot) && !fact.isEstimate))
    told = doubted(told, 'rough');
  else if (fact?.isEstimate === true) told = doubted(told, 'rough', ESTIMATE);
  if (isOrdinal(spot)) told = doubted(told, 'otherWords', ORDINAL);
  if (isOfOthers(spot) || ONE_PERSON.test(spot.before)) told = doubted(told, 'agent');
  if (isOfOtherYear(told, spot, reportYear)) told = doubted(told, 'otherYear');
  return ofPart(told, spot, figures, reportYear);
}

const PLANNED =
  /计划(?!生育|书)|打算|拟(?!定)|力争|争取|明年|来年|下一步|预计|将(?:召开|开展|组织|举办)|目标/;

/** 计划召开党员大会4次、支委会12次: what is still to come, all through the sentence. */
function isPlanned({ sentence, before, earlier: [last = ''] }: NumberSpot): boolean {
  return sentence.isPlan || PLANNED.test(before) || (PLANNED.test(last) && last.length <= SHORT_SENTENCE);
}

/** 第3次支委会. */
function isOrdinal({ before }: NumberSpot): boolean {
  return /第 ?$/.test(before);
}

/** 我参加, 您参加: what one person did. */
const ONE_PERSON =
  /(?:^|[，。；：])[^，。；：]{0,8}(?:我(?!们|支部|党支部|校|局|院|党|县|市|区|镇|村|司|公司|单位|乡|厂|办|行|委|所|站|处|科|队|部)|您|本人|个人)[^；。]*$/;

/** 第一党小组召开24次: what a part of the house did is no figure of the whole. */
function isOfOthers({ fact, before }: NumberSpot): boolean {
  if (fact === null || fact.subject.agent === '') return false;
  return (
    before.includes(fact.subject.agent) &&
    /支部|小组|分会|车间|科室|部门|班级|年级|村|社区|公司$/.test(fact.subject.agent)
  );
}

const SEVERAL_YEARS =
  /(?:过去|近|最近|[这三]?)[两二三四五六七八九十\d]+年(?:来|间|里|，)|任期|本届|历年|以来累计/;

function isOfOtherYear(
  { sense }: Candidate,
  { sentence, start, before }: NumberSpot,
  reportYear: number,
): boolean {
  if (SEVERAL_YEARS.test(before)) return true;
  const told = yearToldBefore(sentence, start, reportYear);
  if (told === null) return false;
  return sense.ofYearBefore === true ? told !== reportYear - 1 && told !== reportYear : told !== reportYear;
}

function yearToldBefore(sentence: Sentence, place: number, reportYear: number): number | null {
  const years = sentence.tokens.filter(
    (token) =>
      token.end <= place && (token.kind === 'year' || (token.kind === 'date' && token.year !== null)),
  );
  return yearOf(years.at(-1), reportYear);
}

/** 第一季度召开支委会3次: the same figure of that part; a day or an occasion has none. */
function ofPart(candidate: Candidate, spot: NumberSpot, figures: Figures, year: number): Candidate {
  if (candidate.sense.ofYearBefore === true) return candidate;
  const told = toldPeriod(spot, year);
  if (told === 'unclear') return doubted(candidate, 'farAway');
  const period = told ?? spot.title;
  if (period === null || formatPeriod(period) === formatPeriod(figures.scope.period)) return candidate;
  const key = `${candidate.key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  return figures.get(key) === null ? doubted(candidate, 'farAway') : { ...candidate, key };
}
