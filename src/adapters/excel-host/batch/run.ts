import { officeFailure } from '@/adapters/office-failure';

/** Sends a batch to Excel and gives what the batch makes of the answer. Throws Failure for errors of Office. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** How to ask Excel and how to change something there. */
export interface Runs {
  readonly look: Run;
  readonly act: Run;
}

/** At once: while a cell is being edited, Excel refuses. */
export const runNow: Run = async (batch) => {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw officeFailure(error);
  }
};

/**
 * For what changes something: should a cell be edited again since it was looked, Excel waits until it is left (OJ#806).
 * To send such a batch a second time might do a part of it twice.
 */
export const runAfterCellEdit: Run = async (batch) => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw officeFailure(error);
  }
};
