import { attempt } from './run-word';

/** What may be half done is worth asking for more than once. */
const TRIES = 3;

/** Asks what stands in the document, and doesn't give up at once: for what was perhaps written. @throws Failure */
export async function askSurely<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const answer = await attempt(ask());
    if ('value' in answer) return answer.value;
  }
  return ask();
}
