import { attempt } from '../run-word';
import { readerText } from '../word-text';
import { rangeFrom, type Place } from './find-place';
import { stepTexts, type InsertStep } from './insert-steps';

/**
 * Takes out what was inserted of the steps before a request failed. Gives the number of paragraphs it had to leave:
 * all where what stands there is not what was inserted.
 */
export async function removeInserted(
  context: Word.RequestContext,
  place: Place,
  steps: readonly InsertStep[],
): Promise<number> {
  const standing = await readInserted(context, place);
  if (standing === null) return stepTexts(steps).length;
  if (standing.length === 0) return 0;
  if (
    !isStartOf(
      standing.map(({ text }) => readerText(text)),
      stepTexts(steps),
    )
  )
    return standing.length;
  const isInTable = standing.map(({ tableNestingLevel }) => tableNestingLevel > 0);
  standing.forEach((paragraph, index) => {
    // Between two tables stands a paragraph, so that each of them begins after one.
    if (isInTable[index] !== true) paragraph.delete();
    else if (isInTable[index - 1] !== true) paragraph.parentTable.delete();
  });
  // Word may leave a paragraph behind, the document's last one or while changes are tracked.
  await attempt(context.sync());
  return (await readInserted(context, place))?.length ?? standing.length;
}

/** Null: Word can't be asked. */
async function readInserted(
  context: Word.RequestContext,
  { anchor, before, own }: Place,
): Promise<readonly Word.Paragraph[] | null> {
  const { paragraphs } = rangeFrom(context, anchor);
  paragraphs.load('items/text,items/tableNestingLevel');
  const answer = await attempt(context.sync());
  if ('failure' in answer) return null;
  return paragraphs.items.slice(own, own + paragraphs.items.length - before);
}

/** The last of them may have been come to half-way. */
export function isStartOf(texts: readonly string[], expected: readonly string[]): boolean {
  return texts.length <= expected.length && texts.every((text, index) => expected[index]?.startsWith(text));
}
