import { inHalves } from './in-halves';

/** Asks Word for something when it is called; what it gives takes the answer once that is there. */
export type Question = () => () => void;

/** All questions in one request; in more where that is too much for Office. None where there are none. @throws Failure */
export async function askAll(context: Word.RequestContext, questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return;
  await inHalves(questions, async (some) => {
    const takes = some.map((ask) => ask());
    await context.sync();
    takes.forEach((take) => take());
    return [];
  });
}
