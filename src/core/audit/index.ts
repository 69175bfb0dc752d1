/**
 * Audit (数字体检): the numbers in a document's prose against its figures and against each other.
 * In: paragraphs, marks, a record, figures, words of the trade.  Out: findings as data, each with a fix where one is known.
 * Knows nothing of files, Word, ledgers or how a figure is computed; changes nothing; no guesses, only rules.
 */
export { auditDocument, type Audit } from './audit-document';
export { AUDIT_SEVERITIES, type Acceptance, type AuditCode, type AuditFinding } from './audit-finding';
export { keptText } from './kept-text';
export type { AuditedDocument } from './read-report';
export { withRecord } from './with-record';
export { recordNotices } from './record-notices';
