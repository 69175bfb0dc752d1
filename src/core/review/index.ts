/**
 * Review: why a figure says something else than it did, and which marks no longer stand as they were written.
 * In: figures as a record keeps them, before and now; marks with the text around them.  Out: differences, findings.
 * Knows nothing of ledgers, files or Word, nor of what is done about it.
 */
export { areComparable } from './are-comparable';
export { figureDifference, type ChangedRow, type FigureDifference, type RowMove } from './figure-difference';
export { findRow } from './find-row';
export { guardFindings } from './guard-findings';
export { rowHistory } from './row-history';
export { tellingChanges } from './telling-changes';
export { unrecordedFindings } from './unrecorded-findings';
