import { controlById } from '../control-by-id';
import { inHalves } from '../in-halves';
import { knowsReviewing } from '../knows-reviewing';
import { attempt } from '../run-word';
import { controlText } from '../word-text';
import { reviewedTexts } from './reviewed-texts';

/** A mark as it stands in the document now. */
export interface FoundMark {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  /** As Word gives it: with what tracked changes have taken out, while Word shows that in the line. */
  readonly rawText: string;
  /** Word was asked what it says without that, and did not tell. */
  readonly isUnsure: boolean;
  readonly isLocked: boolean;
  /** False also where Word cannot tell (below WordApi 1.4). */
  readonly isCommented: boolean;
}

/** By id; those that are gone are not in it. */
export type FoundMarks = ReadonlyMap<number, FoundMark>;

/** A mark to look at, and the texts that would be no surprise. */
export interface Inspection {
  readonly id: number;
  readonly texts: readonly string[];
}

/**
 * Looks at these marks and no others, in one request. Those that say something unforeseen are asked once more for
 * what they say without tracked deletions. @throws Failure
 */
export async function inspectMarks(
  context: Word.RequestContext,
  inspections: readonly Inspection[],
): Promise<FoundMarks> {
  const ids = inspections.map(({ id }) => id);
  const found = new Map(
    (await inHalves(ids, (some) => inspectSome(context, some))).map((mark) => [mark.id, mark]),
  );
  const odd = inspections.filter(({ id, texts }) => {
    // Of one that invites to type Word would tell the invitation.
    const text = found.get(id)?.rawText ?? '';
    return text !== '' && !texts.includes(text);
  });
  const reviewed = await reviewedTexts(
    context,
    odd.map(({ id }) => id),
  );
  const unsure = new Set(knowsReviewing() ? odd.map(({ id }) => id).filter((id) => !reviewed.has(id)) : []);
  return new Map(
    Array.from(found, ([id, mark]) => {
      return [id, { ...mark, text: reviewed.get(id) ?? mark.text, isUnsure: unsure.has(id) }] as const;
    }),
  );
}

async function inspectSome(
  context: Word.RequestContext,
  ids: readonly number[],
): Promise<readonly FoundMark[]> {
  const asked = ids.map((id) => {
    const control = controlById(context, id);
    control.load('tag,title,text,placeholderText,cannotEdit');
    return { id, control, comments: commentsOf(control) };
  });
  await context.sync();
  return asked.flatMap(({ id, control, comments }) => {
    if (control.isNullObject) return [];
    const { tag, title, cannotEdit } = control;
    const isCommented = comments !== null && comments.items.length > 0;
    const text = controlText(control);
    return [{ id, tag, title, text, rawText: text, isUnsure: false, isLocked: cannotEdit, isCommented }];
  });
}

function commentsOf(control: Word.ContentControl): Word.CommentCollection | null {
  if (!knowsReviewing()) return null;
  const comments = control.getComments();
  comments.load('items/id');
  return comments;
}

/** Which of them stand in a text box or another place whose kind Word doesn't name. None where Word won't say. */
export async function findInTextBoxes(
  context: Word.RequestContext,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const asked = ids.map((id) => {
    const { parentBody } = controlById(context, id);
    parentBody.load('type');
    return { id, parentBody };
  });
  const answer = await attempt(context.sync());
  if ('failure' in answer) return new Set();
  return new Set(asked.filter(({ parentBody }) => isUnknown(parentBody)).map(({ id }) => id));
}

function isUnknown(body: Word.Body): boolean {
  return !body.isNullObject && body.type === 'Unknown';
}
