import type { Run } from '../batch/run';
import { unregister } from './unregister';

/**
 * Calls back whenever other cells are selected, or another sheet comes to the front, which Excel does not tell as a
 * selection. Gives what ends it.
 */
export async function watchSelection(run: Run, onChange: () => void): Promise<() => Promise<void>> {
  let ending: Promise<void> | null = null;
  const handler = (): Promise<void> => {
    if (ending === null) onChange();
    return Promise.resolve();
  };
  const registrations = await run(async (context) => {
    const { worksheets } = context.workbook;
    const made = [worksheets.onSelectionChanged.add(handler), worksheets.onActivated.add(handler)];
    await context.sync();
    return made;
  });
  return async () => {
    ending ??= unregister(registrations);
    await ending;
  };
}
