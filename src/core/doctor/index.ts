/**
 * Doctor: what was found in a ledger and can be put right without changing what it says.
 * In: workbooks, what was read from them, and a way to read them again.  Out: corrections, cell by cell, each with what
 * it cures; the workbooks as they read after them.
 * Knows nothing of files, Office, or of any one trade; what is not sure is left to a person.
 */
export { becomingText, changesText, standingText, type ContentWords } from './content-text';
export type { CellChange, Correction, CorrectionReason, NewContent } from './correction';
export { changesByRow, changesBySheet } from './group-changes';
export { planCorrections } from './plan-corrections';
export { provenCorrections, type Reading } from './proven-corrections';
export { withCorrections } from './with-corrections';
