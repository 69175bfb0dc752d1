import { isFailure, type Failure } from '@/core/failure';
import type { Workbook } from './workbook';

/** What came of reading several ledgers. */
export interface ReadLedgers {
  readonly workbooks: readonly Workbook[];
  /** Of those that could not be read. */
  readonly failures: readonly Failure[];
}

/** Reads ledgers one after the other, each content once. One that fails does not keep the others from being read. */
export async function readSources<Given>(
  given: readonly Given[],
  read: (one: Given, index: number) => Promise<Workbook>,
): Promise<ReadLedgers> {
  const workbooks: Workbook[] = [];
  const failures: Failure[] = [];
  for (const [index, one] of given.entries()) {
    try {
      const workbook = await read(one, index);
      if (workbooks.every(({ sha256 }) => sha256 !== workbook.sha256)) workbooks.push(workbook);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  return { workbooks, failures };
}
