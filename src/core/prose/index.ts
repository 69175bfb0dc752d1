/**
 * Prose: how sentences speak of numbers.
 * In: paragraphs, words of the trade.  Out: the numbers, shares, dates and years in them, and what each of them counts.
 * Knows nothing of figures, ledgers or documents' marks beyond where they stand; judges nothing.
 */
export { clauseAround, endWithMeasure } from './clause';
export { type Fact, readFacts } from './fact';
export { foldWidth } from './fold-width';
export { isEstimate, isLoose } from './looseness';
export { MEASURE, measureClass } from './measures';
export { NUMBERED_HEADINGS } from './numbered-headings';
export { decimalsOf, readNumeral } from './numeral';
export { underPlanHeadings } from './plan-headings';
export { halfOfLastDigit } from './precision';
export { type Sentence, isTyped, markAt, readSentences, wordsBetween } from './sentence';
export { spellingsWith } from './spellings';
export { type Subject, isTheReportsOwn, readSubject } from './subject';
export { timeBefore, yearOf, type TimeScope } from './time-scope';
export { type DateToken, type ShareToken, type Span, type Token, type YearToken } from './token';
export { type ToldShare, toldShare } from './told-share';
export type { ProseWords } from './prose-words';
export { partInTitle, reportScope, type ReportScope } from './report-scope';
export { sayingTheSame } from './saying-the-same';
export { joinedQuarters } from './joined-quarters';
