/**
 * Failure: why a job could not be done.
 * In: a code and fields.  Out: one typed error, turned into words only at the edge.
 * Knows nothing of languages, files or Office.
 */
export { Failure, isFailure, joinFailures } from './failure';
export type { FailureCode, FailureFields } from './failure';
