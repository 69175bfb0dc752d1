/**
 * Figures: named values over a ledger, each with the rows it counts and the rows it nearly counted.
 * In: a Ledger, definitions as data, a scope (year, period, branch).  Out: a book of figures, reminders, findings.
 * Knows nothing of reports, documents, files, Office, or of any one trade.
 */
export { checkFigures, type Expectation, type Share } from './check-figures';
export { parseConditions, type Condition } from './condition';
export type { Figure, FigureValue, NearReason, NearRow, RowRef } from './figure';
export { FigureBook } from './figure-book';
export type {
  FigureDefinition,
  FigureFormat,
  PhraseCase,
  RecordsSource,
  Reduction,
} from './figure-definition';
export type { FigureLookup } from './figure-lookup';
export { FIGURE_PERIOD_MARK } from './figure-period';
export type { Figures } from './figures';
export { FIGURES_ROLE } from './figures-role';
export type { ListDefinition } from './list-figure';
export { namesAsked } from './phrase';
export { PROFILE_PREFIX, profileFigures, uniqueByKey } from './profile-figures';
export { gatherReminders } from './gather-reminders';
export { computeReminders, FREQUENCIES, type Frequency, type Reminder, type ReminderRule } from './reminders';
export { NameIndex } from './name-index';
export { UNKNOWN_CONTENT, type RowContent } from './row-content';
export { textWithUnit } from './text-with-unit';
export { readUserFigures } from './user-figures';
export { withoutUsedTables } from './used-sheets';
export type { Scope } from './scope';
export { NO_WORDS, WordedFigures, type Wording, type Words } from './worded-figures';
