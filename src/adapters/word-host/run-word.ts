import { officeFailure } from '@/adapters/office-failure';
import { isFailure, type Failure } from '@/core/failure';
import { requireWritable } from './require-writable';

/** `Word.run`. @throws Failure instead of the errors of Office */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw officeFailure(error) as Error;
  }
}

/** As `runWord`, for a batch that changes the document. @throws Failure office.denied where nothing may be changed */
export async function changeWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  requireWritable();
  return runWord(batch);
}

/** What a request gave, or the failure it ended in. */
export type Attempt<T> = { readonly value: T } | { readonly failure: Failure };

/** For requests whose failure has a remedy. What is no error of Office goes on its way. */
export async function attempt<T>(request: Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await request };
  } catch (error) {
    const failure = officeFailure(error);
    if (isFailure(failure)) return { failure };
    throw error;
  }
}
