import { officeFailure } from '@/adapters/office-failure';

/** A call of the Common API as a promise. @throws Failure */
export async function callOffice<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  const result = await new Promise<Office.AsyncResult<T>>((resolve) => call(resolve));
  // By its text: the enumeration is a value of Office's own window.
  if (String(result.status) === 'succeeded') return result.value;
  throw officeFailure(result.error) as Error;
}
