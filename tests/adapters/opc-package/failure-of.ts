import { isFailure } from '@/core/failure';

/** The code of the Failure that a job ends with, null where it ends well; any other error goes through. */
export function failureOf(job: () => unknown): string | null {
  try {
    job();
    return null;
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
}
