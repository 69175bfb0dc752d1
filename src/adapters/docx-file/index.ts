/**
 * Docx file: reports as .docx bytes.
 * In: a report document and its record; or the bytes of any Word file.  Out: a new file laid out after
 * GB/T 9704-2012; the marks, the record and the paragraphs of a file; the file with some marks changed, or some
 * blanks made marks, and nothing else.
 * Knows nothing of figures, ledgers or disks.
 */
export type { NativeCompression } from '@/adapters/opc-package';
export { DocxFile } from './docx-file';
export { writeReport } from './write/write-report';
export { buildSkeleton } from './write/build-skeleton';
