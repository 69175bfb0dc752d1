import type { FigureSense, TellingWords } from '../blank-words';
import type { NumberSpot } from '../read/number-spot';

/** 过去三年, 2019年至2021年: of more than a year. */
const SEVERAL_YEARS =
  /(?:过去|近|最近|这)(?:[两二三四五六七八九十]|\d{1,2})年|(?<!\d)(?:[两二三四五六七八九十]|\d{1,2})年(?:来|间|里)|(?:至|到|[—–~-]+)20\d\d年|任期|本届|历年|20\d\d年?(?:至|到|[—-]+)20\d\d年/g;

/** Whether a number is told of another year than the figure is of. */
export function isOfOtherYear(
  sense: FigureSense,
  spot: NumberSpot,
  reportYear: number,
  telling: TellingWords,
): boolean {
  const own = reportYear - (sense.ofYearBefore === true ? 1 : 0);
  if (isOfSeveralYears(spot) || yearsOfHeadings(spot).some((year) => year !== own)) return true;
  const told = yearToldOf(spot) ?? reportYear;
  if (sense.ofYearBefore !== true) return told !== reportYear;
  if (told === own) return false;
  const texts = [spot.sentence.whole, spot.earlier[0] ?? ''];
  return told !== reportYear || isLabelledOtherwise(texts, reportYear, telling);
}

/** The year before it in the sentence, or else that of the title; null: the report's own. */
function yearToldOf(spot: NumberSpot): number | null {
  return spot.time.year ?? (hasYear(spot) ? null : spot.titleYear);
}

/** Unless a year of its own is named since. */
function isOfSeveralYears({ sentence, start, before }: NumberSpot): boolean {
  const years = sentence.tokens.filter(({ kind, end }) => kind === 'year' && end <= start);
  const lastYear = (years.at(-1)?.end ?? 0) - sentence.start;
  const several = Array.from(before.matchAll(SEVERAL_YEARS)).at(-1);
  return several !== undefined && several.index + several[0].length >= lastYear;
}

function hasYear({ sentence, start }: NumberSpot): boolean {
  return sentence.tokens.some(({ kind, end }) => kind === 'year' && end <= start);
}

function yearsOfHeadings({ headings }: NumberSpot): readonly number[] {
  return headings.flatMap((heading) =>
    Array.from(heading.matchAll(/(20\d{2})年?/g), ([, year]) => Number(year)),
  );
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
