import { officeFailure } from './office-failure';

/** What the Common API gives back; its error belongs to another realm. */
interface Outcome<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error: unknown;
}

/** A call of the Common API as a promise. @throws Failure */
export async function callOffice<T>(call: (done: (outcome: Outcome<T>) => void) => void): Promise<T> {
  const outcome = await new Promise<Outcome<T>>((resolve) => call(resolve));
  // By its text: the enumeration is a value of Office's own window.
  if (String(outcome.status) === 'succeeded') return outcome.value;
  throw officeFailure(outcome.error) as Error;
}
