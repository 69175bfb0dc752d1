/**
 * Amend: what is done about an audit's findings. Numbers are put right where they stand, or stand for a reason.
 * In: findings, the document as it was read, its host, figures from whoever counted them.
 * Out: what was written and what was not, the record that goes with it.
 * Knows nothing of files, Word, ledgers or how a fault is found.
 */
export { acceptFindings, type Accepting } from './accept-findings';
export { canBeFixed } from './can-be-fixed';
export type { CountedFigures, FixOutcome, LeftFix } from './fixing';
export { makeFixes } from './make-fixes';
