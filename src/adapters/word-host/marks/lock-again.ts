import { controlById } from '../control-by-id';
import { attempt } from '../run-word';

/** Locks marks: all in one request, and where that fails each in one of its own. Whether they are is to be read. */
export async function lockAgain(context: Word.RequestContext, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) controlById(context, id).cannotEdit = true;
  const all = await attempt(context.sync());
  if ('value' in all || ids.length === 1) return;
  for (const id of ids) await lockAgain(context, [id]);
}
