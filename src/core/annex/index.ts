/**
 * Annex (口径附件): what an inspection asks for — every figure that stands in a document, its definition and its rows.
 * In: a document's record and marks, the trade's settings in words.  Out: blocks behind a report, or a
 * document of its own.
 * Knows nothing of ledgers, files or Word: it says what the record says, on any machine.
 */
export { beijingTime } from './beijing-time';
export { definitionsReport } from './definitions-report';
export { withDefinitions } from './with-definitions';
