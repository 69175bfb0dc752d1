import { controlById } from '../control-by-id';
import { inHalves } from '../in-halves';
import { knowsReviewing } from '../knows-reviewing';
import { attempt } from '../run-word';
import { readerText } from '../word-text';

/**
 * Texts of controls without what tracked changes have taken out: `text` has that too while Word shows it in the line
 * (OJ#1267, OJ#2314). By id; those Word doesn't tell of are not in it. All must stand in the document.
 */
export async function reviewedTexts(
  context: Word.RequestContext,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0 || !knowsReviewing()) return new Map();
  const answer = await attempt(inHalves(ids, (some) => reviewSome(context, some)));
  return new Map('value' in answer ? answer.value : []);
}

async function reviewSome(
  context: Word.RequestContext,
  ids: readonly number[],
): Promise<readonly (readonly [id: number, text: string])[]> {
  const asked = ids.map((id) => ({ id, text: controlById(context, id).getReviewedText('Current') }));
  await context.sync();
  return asked.flatMap(({ id, text }) => {
    // Of a mark that has gone since, Microsoft's types don't tell that it may be null.
    const said = text.value as string | null;
    return said === null ? [] : [[id, readerText(said)] as const];
  });
}
