/**
 * Wording: one catalogue of sentences per language, keyed by code.
 * In: findings, failures, reasons as data.  Out: sentences that say what is wrong, where and what to do.
 * Knows nothing of how a code comes about, nor where its sentence is shown.
 */
export { LANGUAGES, type Catalogue, type Language } from './catalogue';
export {
  catalogueOf,
  fillTemplate,
  sayCorrection,
  sayFailure,
  sayFailures,
  sayFinding,
  sayReason,
} from './say';
export { sayAudit } from './say-audit';
export { saySuggestion, sayUnknownName } from './say-suggestion';
export { sayCame, sayWent } from './say-move';
export { sayChanged } from './say-changed';
export { sayReminder, sayReminders } from './say-reminder';
export type { Face } from './ways';
export { sayGroup, sayPlace } from './say-group';
