/**
 * Findings: faults of ledgers, documents and definitions as data, each with a code and a place.
 * In: a code of the table and a place.  Out: a finding with its severity; sentences are made by the wording room.
 * Knows nothing of what is at fault, of languages, or of any other room.
 */
export { cellAddress, columnLetters, parseCellAddress } from './cell-address';
export { NO_PLACE, SEVERITIES, findingAt } from './finding';
export { gatherFindings, type FindingGroup } from './gather-findings';
export type { Finding, FindingCode, Place, Severity } from './finding';
