/**
 * Values: dates, counts, shares, numerals and periods, parsed once and formatted once.
 * In: text as people type it, numbers.  Out: plain values, or an explicit “not readable”; text after GB/T 15835.
 * Knows nothing of ledgers, figures or any other room.
 */
export {
  compareDates,
  dateOfSerial,
  daysInMonth,
  formatIsoDate,
  serialOfDate,
  type CalendarDate,
} from './calendar-date';
export { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral';
export {
  formatChineseCount,
  formatChineseDate,
  formatFullDate,
  formatMonthDay,
  formatNumber,
  formatShare,
} from './format-value';
export { groupBy } from './group-by';
export { lazily } from './lazily';
export { likeness } from './likeness';
export { countMissingTexts, isMissingText, missingText } from './missing-text';
export { compactText, normalizeText, plainText } from './normalize-text';
export { remember } from './remember';
export { formatRanges, parseRanges } from './position-ranges';
export { countNames, isNameLike, isPersonName } from './count-names';
export { parseCount } from './parse-count';
export { parseDate } from './parse-date';
export {
  describePeriod,
  formatPeriod,
  halfPeriod,
  monthPeriod,
  monthsOf,
  parsePeriod,
  periodHolds,
  quarterPeriod,
  yearPeriod,
  type Period,
} from './period';
