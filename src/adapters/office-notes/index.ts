/**
 * Office notes: short texts an add-in keeps with the open file, in Word and in Excel alike.
 * In: a text under a name.  Out: the same, once the file was saved and opened again.
 * Knows nothing of documents, workbooks, or of what is noted.
 */
export { OfficeNotes } from './office-notes';
