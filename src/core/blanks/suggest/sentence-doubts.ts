import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import { formatPeriod, yearPeriod } from '@/core/values';
import type { NumberSpot } from '../read/number-spot';
import { toldPeriod } from '../read/told-period';
import { doubted, type Candidate } from './candidate';

/** A rule is no count: 每季度召开1次. */
const REGULAR = /每[一个]?(?:季度?|月|周|年|次|学期|半年|名|个)|按[季月]|不少于|至少|不低于|原则上|不得少于/;
const ESTIMATE = 0.15;
const ORDINAL = 0.8;
const OF_OTHERS = 0.6;
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
  if (
    spot.isOfOpenName ||
    ONE_PERSON.test(spot.before) ||
    isOfSomebodyElse(spot) ||
    spot.headings.some((one) => NOT_COUNTED.test(one))
  )
    told = doubted(told, 'agent', OF_OTHERS);
  if (!spot.isAligned && told.code === 'table') told = doubted(told, 'severalMeant');
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
  /(?:^|[，。；：])[^，。；：]{0,8}(?:我(?:个人|本人|自己|共|先后|参加|主持|讲|带头|亲自|在|全年|今年|一年)|您|本人)[^；。]*$/;

/** What others did, or what was only looked at; the last half sentence tells, and what was said of others before it. */
function isOfSomebodyElse({ before }: NumberSpot): boolean {
  const ours = before.split(/我支部|本支部|我们支部/).at(-1) ?? before;
  return OTHERS.test(ours) || DUE.test(ours.split(/[，；]/).at(-1) ?? '');
}

const DUE = /应召开|应开展|应组织|原计划/;
const OTHERS =
  /抽查|抽取|检查的|同类|平均(?!出勤|到会|参会)|其[他它]支部|兄弟支部|先进支部|对方|全[县区市镇]|各[基层党]?支部|上级党委|每个支部|所属支部|下属/;

/** Columns and rows of what is not counted. */
const NOT_COUNTED =
  /得分|分值|标准分|自评分|扣分|评分|计划|目标|应完成|上年|去年|同期|差\s*距|增减|同比|环比|序号/;

/** 第一党小组召开24次: what a part of the house did is no figure of the whole. */
function isOfOthers({ fact, before }: NumberSpot): boolean {
  if (fact === null || fact.subject.agent === '') return false;
  return (
    before.includes(fact.subject.agent) &&
    /支部|小组|分会|车间|科室|部门|班级|年级|村|社区|公司$/.test(fact.subject.agent)
  );
}

const SEVERAL_YEARS =
  /(?:过去|近|最近|这)(?:[两二三四五六七八九十]|\d{1,2})年|(?<!\d)(?:[两二三四五六七八九十]|\d{1,2})年(?:来|间|里)|任期|本届|历年|20\d\d年(?:至|到|—|-)20\d\d年/g;

function isOfOtherYear(
  { sense }: Candidate,
  { sentence, start, before, earlier, time }: NumberSpot,
  reportYear: number,
): boolean {
  const years = sentence.tokens.filter(({ kind, end }) => kind === 'year' && end <= start);
  const lastYear = (years.at(-1)?.end ?? 0) - sentence.start;
  const several = Array.from(before.matchAll(SEVERAL_YEARS)).at(-1);
  if (several !== undefined && several.index + several[0].length >= lastYear) return true;
  const told = time.year ?? reportYear;
  if (sense.ofYearBefore !== true) return told !== reportYear;
  if (told === reportYear - 1) return false;
  return told !== reportYear || isLabelledOtherwise([sentence.whole, earlier[0] ?? ''], reportYear);
}

/** 2021年度民主评议, 2021年度组织生活会: the year it is of, and not that of its day. */
export function isLabelledOtherwise(texts: readonly string[], reportYear: number): boolean {
  const labels = texts.map((text) => Array.from(text.matchAll(LABELLED), ([, year]) => Number(year)));
  const told = labels.find((years) => years.length > 0);
  return told !== undefined && !told.includes(reportYear - 1);
}

const LABELLED = /(20\d{2})年度?[^，。；\d]{0,10}(?:评议|生活会)/g;

/** 第一季度召开支委会3次: the same figure of that part; a day or an occasion has none. */
function ofPart(candidate: Candidate, spot: NumberSpot, figures: Figures, year: number): Candidate {
  if (candidate.sense.ofYearBefore === true) return candidate;
  const told = toldPeriod(spot, year);
  if (told === 'unclear') return doubted(candidate, 'farAway');
  if (told === null) return candidate;
  const period = told === 'whole' ? yearPeriod(year) : told;
  if (formatPeriod(period) === formatPeriod(figures.scope.period)) return candidate;
  const key = `${candidate.key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  return figures.get(key) === null ? doubted(candidate, 'farAway') : { ...candidate, key };
}
