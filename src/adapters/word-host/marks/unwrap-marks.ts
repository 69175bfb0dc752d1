import type { Failure } from '@/core/failure';
import type { UnwrittenMark } from '@/core/marks';
import { askSurely } from '../ask-surely';
import { codeOf } from '../code-of';
import { controlById } from '../control-by-id';
import { batchesOf, halves, inHalves } from '../in-halves';
import { attempt } from '../run-word';
import type { KnownMark } from './known-mark';

/** One object and no answer for each mark. */
const BATCH = 200;

/** A mark to be taken away from its words, or with them. */
export interface Unwrapping {
  readonly mark: KnownMark;
  readonly isEmptied: boolean;
}

/**
 * One request for every 200 marks where all goes well. A request that fails ends at one mark, which is put aside.
 * Gives those that are marks still; doesn't throw Failures.
 */
export async function unwrapMarks(
  context: Word.RequestContext,
  unwrappings: readonly Unwrapping[],
): Promise<readonly UnwrittenMark[]> {
  const left: UnwrittenMark[] = [];
  let waiting = batchesOf(unwrappings, BATCH);
  while (waiting[0] !== undefined) {
    const [batch, ...rest] = waiting;
    waiting = rest;
    const failure = await unwrapBatch(context, batch);
    if (failure === null) continue;
    const looked = await attempt(askSurely(() => inHalves(batch, (some) => standingOf(context, some))));
    if ('failure' in looked) return [...left, ...toldAs('unknown', [batch, ...rest].flat(), looked.failure)];
    const standing = looked.value;
    const isTooMuch = failure.code === 'office.tooMuch' && standing.length > 1;
    const parts = isTooMuch ? halves(standing) : [standing.slice(1)];
    if (!isTooMuch) left.push(...toldAs('refused', standing.slice(0, 1), failure));
    waiting = [...parts.filter((part) => part.length > 0), ...rest];
  }
  return left;
}

async function unwrapBatch(
  context: Word.RequestContext,
  batch: readonly Unwrapping[],
): Promise<Failure | null> {
  for (const { mark, isEmptied } of batch) {
    const control = controlById(context, mark.id);
    control.cannotEdit = false;
    control.cannotDelete = false;
    control.delete(!isEmptied);
  }
  const answer = await attempt(context.sync());
  return 'failure' in answer ? answer.failure : null;
}

async function standingOf(
  context: Word.RequestContext,
  batch: readonly Unwrapping[],
): Promise<readonly Unwrapping[]> {
  const asked = batch.map((each) => ({ each, control: controlById(context, each.mark.id) }));
  for (const { control } of asked) control.load('id');
  await context.sync();
  return asked.filter(({ control }) => !control.isNullObject).map(({ each }) => each);
}

function toldAs(
  reason: 'unknown' | 'refused',
  unwrappings: readonly Unwrapping[],
  failure: Failure,
): readonly UnwrittenMark[] {
  const detail = codeOf(failure);
  return unwrappings.map(({ mark: { index } }) => ({ index, reason, detail }));
}
