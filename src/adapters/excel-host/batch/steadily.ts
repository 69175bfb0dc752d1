import { isFailure, type FailureCode } from '@/core/failure';

/** A sheet was deleted, or rows or columns came or went, between two requests of one undertaking. */
const UNSTEADY: ReadonlySet<string> = new Set<FailureCode>(['office.gone', 'office.changing']);
const MOST_TRIES = 3;

/** Does it anew where the workbook changed meanwhile: that is no fault, it counts as it is then. */
export async function steadily<Result>(act: () => Promise<Result>, triesLeft = MOST_TRIES): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const isUnsteady = isFailure(error) && UNSTEADY.has(error.code);
    if (isUnsteady && triesLeft > 1) return steadily(act, triesLeft - 1);
    throw error;
  }
}
