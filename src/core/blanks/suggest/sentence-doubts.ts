import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import { yearOf, type Sentence } from '@/core/prose';
import { formatPeriod, parsePeriod } from '@/core/values';
import type { NumberSpot } from '../read/number-spot';
import { doubted, type Candidate } from './candidate';

/** A rule is no count: 每季度召开1次. */
const REGULAR = /每[一个]?(?:季度?|月|周|年|次|学期|半年|名|个)|按[季月]|不少于|至少|不低于|原则上|不得少于/;
const ESTIMATE = 0.15;

/** What the sentence says against a figure, and the part of the year it tells of. */
export function withSentenceDoubts(
  candidate: Candidate,
  spot: NumberSpot,
  figures: Figures,
  reportYear: number,
): Candidate {
  const { sentence, fact, head } = spot;
  let told = candidate;
  if (sentence.isPlan) told = doubted(told, 'plan');
  if (REGULAR.test(head) || (fact?.isLoose === true && !sentence.isPlan && !fact.isEstimate))
    told = doubted(told, 'rough');
  else if (fact?.isEstimate === true) told = doubted(told, 'rough', ESTIMATE);
  if (isOfOthers(spot)) told = doubted(told, 'agent');
  if (isOfOtherYear(told, spot, reportYear)) told = doubted(told, 'otherYear');
  return ofPart(told, spot, figures, reportYear);
}

/** 第一党小组召开24次: what a part of the house did is no figure of the whole. */
function isOfOthers({ fact, before }: NumberSpot): boolean {
  if (fact === null || fact.subject.agent === '') return false;
  return before.includes(fact.subject.agent) && /支部|小组|分会|车间|科室|部门|班级|年级|村|社区|公司$/.test(fact.subject.agent);
}

function isOfOtherYear({ sense }: Candidate, { sentence, start }: NumberSpot, reportYear: number): boolean {
  const told = yearToldBefore(sentence, start, reportYear);
  if (told === null) return false;
  return sense.ofYearBefore === true ? told !== reportYear - 1 && told !== reportYear : told !== reportYear;
}

function yearToldBefore(sentence: Sentence, place: number, reportYear: number): number | null {
  const years = sentence.tokens.filter(
    (token) => token.end <= place && (token.kind === 'year' || (token.kind === 'date' && token.year !== null)),
  );
  return yearOf(years.at(-1), reportYear);
}

/** 第一季度召开支委会3次: the same figure of that part; a day or an occasion has none. */
function ofPart(candidate: Candidate, { fact }: NumberSpot, figures: Figures, year: number): Candidate {
  const part = fact?.time.part ?? '';
  if (part === '' || candidate.sense.ofYearBefore === true) return candidate;
  const [from = '', to = ''] = part.split('-');
  const period = /^\d+-\d+$/.test(part)
    ? parsePeriod(`${year}-${from.padStart(2, '0')}..${year}-${to.padStart(2, '0')}`, year)
    : null;
  if (period === null) return doubted(candidate, 'farAway');
  const key = `${candidate.key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  return figures.get(key) === null ? doubted(candidate, 'farAway') : { ...candidate, key };
}
