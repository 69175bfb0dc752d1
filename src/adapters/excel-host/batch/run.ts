import { officeFailure } from '@/adapters/office-failure';

/** Sends a batch to Excel and gives what the batch makes of the answer. Throws Failure for errors of Office. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** At once: while a cell is being edited, Excel refuses. */
export const runNow: Run = async (batch) => {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw officeFailure(error);
  }
};

/** For what a person has asked for by a button: Excel waits until the cell is left (OJ#806). */
export const runAfterCellEdit: Run = async (batch) => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw officeFailure(error);
  }
};
