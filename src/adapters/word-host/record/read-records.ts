/** What only documents with a record need. */
export { readRecords } from '@/core/marks';
