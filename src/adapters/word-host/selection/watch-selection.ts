import { callOffice } from '@/adapters/office-failure';

/**
 * Calls back whenever the cursor or the selection is somewhere else; where, is to be asked. By the Common API, which
 * has this event in every Word. Gives what ends it, for which once is enough. @throws Failure
 */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  let ending: Promise<unknown> | null = null;
  // A function of its own: Office takes the same one only once. What is on its way at the end is told no more.
  const handler = (): void => {
    if (ending === null) onChange();
  };
  await callOffice((done) => document.addHandlerAsync(type, handler, done));
  return async () => {
    ending ??= callOffice((done) => document.removeHandlerAsync(type, { handler }, done));
    await ending;
  };
}
