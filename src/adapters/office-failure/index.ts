/**
 * Office failure: what office.js throws, in our own terms.
 * In: an error of office.js, of its batches or of its Common API, or a call of that.  Out: a Failure with Office's code
 * and place, or what the call gave.
 * Knows nothing of Word, Excel, or of what was being done.
 */
export { callOffice } from './call-office';
export { officeFailure } from './office-failure';
