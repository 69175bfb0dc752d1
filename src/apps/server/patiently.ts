import { setTimeout as wait } from 'node:timers/promises';
import { isFailure, type FailureCode } from '@/core/failure';

/** What a file may look like while somebody is still saving it. */
const MAYBE_HALF_WRITTEN: ReadonlySet<FailureCode> = new Set([
  'file.changed',
  'file.damaged',
  'file.empty',
  'file.notFound',
  'file.notXlsx',
  'file.unreadable',
]);

/** Tries again, after waits in milliseconds, what may have failed because a file was not whole yet. */
export async function patiently<Value>(act: () => Promise<Value>, waits: readonly number[]): Promise<Value> {
  const [first, ...others] = waits;
  try {
    return await act();
  } catch (error) {
    if (first === undefined || !isFailure(error) || !MAYBE_HALF_WRITTEN.has(error.code)) throw error;
  }
  await wait(first);
  return patiently(act, others);
}
