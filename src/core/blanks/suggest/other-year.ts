import type { FigureSense, TellingWords } from '../blank-words';
import type { NumberSpot } from '../read/number-spot';

/** 过去三年, 2019年至2021年: of more than a year. */
const SEVERAL_YEARS =
  /(?:过去|近|最近|这)(?:[两二三四五六七八九十]|\d{1,2})年|(?<!\d)(?:[两二三四五六七八九十]|\d{1,2})年(?:来|间|里)|任期|本届|历年|20\d\d年(?:至|到|—|-)20\d\d年/g;

/** Whether a number is told of another year than the figure is of. */
export function isOfOtherYear(
  { ofYearBefore }: FigureSense,
  { sentence, start, before, earlier, time }: NumberSpot,
  reportYear: number,
  telling: TellingWords,
): boolean {
  const years = sentence.tokens.filter(({ kind, end }) => kind === 'year' && end <= start);
  const lastYear = (years.at(-1)?.end ?? 0) - sentence.start;
  const several = Array.from(before.matchAll(SEVERAL_YEARS)).at(-1);
  if (several !== undefined && several.index + several[0].length >= lastYear) return true;
  const told = time.year ?? reportYear;
  if (ofYearBefore !== true) return told !== reportYear;
  if (told === reportYear - 1) return false;
  return told !== reportYear || isLabelledOtherwise([sentence.whole, earlier[0] ?? ''], reportYear, telling);
}

/** 2021年度民主评议, 2021年度组织生活会: the year it is of, and not that of its day. The first text that tells holds. */
export function isLabelledOtherwise(
  texts: readonly string[],
  reportYear: number,
  { labelledYear }: TellingWords,
): boolean {
  const everywhere = new RegExp(labelledYear, 'gu');
  const labels = texts.map((text) => Array.from(text.matchAll(everywhere), ([, year]) => Number(year)));
  const told = labels.find((years) => years.length > 0);
  return told !== undefined && !told.includes(reportYear - 1);
}
