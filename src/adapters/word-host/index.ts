/**
 * Word host: the document open in Word, through Office.js.
 * In: planned edits, blanks to adopt, a record, a report document, a single figure.  Out: the document's marks,
 * paragraphs and record, and what became of each thing asked for.
 * Knows nothing of figures' values, of ledgers, of files, or of what a pane shows.
 */
export { documentName } from './document-name';
export { OpenDocument } from './open-document';
export { openReport } from './open-report';
export type { Passage } from './selection/locate-passage';
