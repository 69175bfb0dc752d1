import { isFailure, type Failure, type FailureCode } from '@/core/failure';

/** Nobody answers, or who answers can't do it just now. */
const PASSING: readonly FailureCode[] = ['link.lost', 'link.tooMany', 'store.failed'];

/** May the same be done a little later, without anybody's help? */
export function passesByItself(error: unknown): error is Failure {
  return isFailure(error) && PASSING.includes(error.code);
}
