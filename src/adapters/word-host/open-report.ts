import { base64Of } from './base64-of';
import { runWord } from './run-word';

/** Opens a .docx file as a new document in a window of its own; the pane is not open there. @throws Failure */
export async function openReport(bytes: Uint8Array): Promise<void> {
  await runWord(async (context) => {
    const created = context.application.createDocument(base64Of(bytes));
    // A document that Word has not yet made can't be opened (OJ#5150, OJ#1745).
    await context.sync();
    created.open();
    await context.sync();
  });
}
