import type { Failure } from '@/core/failure';
import { controlById } from '../control-by-id';
import { attempt } from '../run-word';
import { controlText } from '../word-text';
import { hasNames } from './mark-names';
import type { PlannedWrite } from './sort-edits';

/** What one request tells of a mark it wrote; undefined where the answer doesn't say. */
export interface WriteTrace {
  readonly write: PlannedWrite;
  /** Read right before the writing and right after it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isLockedAfter: boolean | undefined;
  /** Whether it is called as it should be; of no meaning where `after` is undefined. */
  readonly isNamedAfter: boolean;
}

export interface BatchTrace {
  readonly traces: readonly WriteTrace[];
  /** What ended the request early; null: all of it was done. */
  readonly failure: Failure | null;
}

/**
 * Writes marks in one request: unlock, write, lock again, and read what stands there. Where marks are locked,
 * `unlockMarks` goes ahead. Doesn't throw Failures.
 */
export async function writeBatch(
  context: Word.RequestContext,
  writes: readonly PlannedWrite[],
): Promise<BatchTrace> {
  const queued = writes.map((write) => ({ write, ...queueWrite(context, write) }));
  const answer = await attempt(context.sync());
  return {
    traces: queued.map(({ write, before, after }) => ({
      write,
      before: loadedText(before),
      after: loadedText(after),
      // What was set is kept by the client as if it had been loaded, so it counts only with what can't be set.
      isLockedAfter: loadedText(after) === undefined ? undefined : after.toJSON().cannotEdit,
      isNamedAfter: loadedText(after) !== undefined && hasNames(after, write.names),
    })),
    failure: 'failure' in answer ? answer.failure : null,
  };
}

/**
 * A request that only unlocks, for those that are locked (OJ#2759). Where it fails, the writing itself will tell which
 * mark it is that can't be unlocked.
 */
export async function unlockMarks(
  context: Word.RequestContext,
  writes: readonly PlannedWrite[],
): Promise<void> {
  const locked = writes.filter(({ isLocked }) => isLocked);
  if (locked.length === 0) return;
  for (const { mark } of locked) controlById(context, mark.id).cannotEdit = false;
  await attempt(context.sync());
}

/** The mark is asked for twice: one object would only keep what it was told last. */
function queueWrite(context: Word.RequestContext, { mark, text, names, isLocked }: PlannedWrite) {
  const before = controlById(context, mark.id);
  before.load('text,placeholderText');
  const after = controlById(context, mark.id);
  if (isLocked) after.cannotEdit = false;
  // Only a mark that was just emptied by its reader is made empty again.
  if (text === '') after.clear();
  else after.insertText(text, 'Replace');
  // After the text: a mark that can't be written keeps its name.
  if (names !== null) after.set(names);
  if (isLocked) after.cannotEdit = true;
  after.load('tag,title,text,placeholderText,cannotEdit');
  return { before, after };
}

/** Unlike the properties, `toJSON` doesn't throw where a failed request loaded nothing. */
function loadedText(control: Word.ContentControl): string | undefined {
  const { text, placeholderText } = control.toJSON();
  return text === undefined || placeholderText === undefined
    ? undefined
    : controlText({ text, placeholderText });
}
