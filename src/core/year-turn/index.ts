/**
 * Year turn: next year's report from this year's.
 * In: marks, record and paragraphs of a document, phrases bound to years, figures of the new year.  Out: marks turned
 * to the new year, last year's values beside the new ones, years and phrases that were typed and what becomes of them.
 * Knows nothing of ledgers, files, Word, languages or of any one trade.
 */
export { acceptedKeys } from './accepted-keys';
export { compareYears, type YearChange } from './compare-years';
export { liveYears, type LiveYear } from './live-years';
export type { OddChange } from './odd-change';
export { readProse, type YearProse } from './read-prose';
export type { StaleReason } from './stale-numbers';
export { turnPeriod } from './turn-key';
export { sortLedgers, yearsHeld } from './sort-ledgers';
export { keptTexts, turnMarks } from './turn-marks';
export { turnedEdits } from './turned-edits';
export type { YearBound, YearBoundPhrase } from './year-bound';
export type { YearDoubt } from './year-doubts';
export { yearOfDocument } from './year-of-document';
export type { YearWord } from './year-words';
export type { Years } from './years';
