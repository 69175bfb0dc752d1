import { Failure, isFailure } from '@/core/failure';

/** What nobody foresaw becomes a failure of ours. */
export function asFailure(error: unknown): Failure {
  return isFailure(error) ? error : new Failure('internal', { message: String(error) }, { cause: error });
}
