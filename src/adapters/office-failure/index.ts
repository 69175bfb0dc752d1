/**
 * Office failure: what office.js throws, in our own terms.
 * In: an error of office.js, of its batches or of its Common API.  Out: a Failure with Office's code and place.
 * Knows nothing of Word, Excel, or of what was being done.
 */
export { officeFailure } from './office-failure';
