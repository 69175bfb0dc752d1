/**
 * Docx file: reports as .docx bytes.
 * In: a report document and its record; or the bytes of any Word file.  Out: a new file laid out after
 * GB/T 9704-2012; the marks and the record of a file, and the file with some of them changed and nothing else.
 * Knows nothing of figures, ledgers or disks.
 */
export { DocxFile } from './docx-file';
export { writeReport } from './write/write-report';
