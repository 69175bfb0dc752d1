import type { Failure } from '@/core/failure';
import { toOneLine, type LeftPlace, type TypedEdit, type TypedOutcome } from '@/core/marks';
import { codeOf } from '../code-of';
import { attempt } from '../run-word';
import { countReplaced } from './count-replaced';
import { findBlanks, type FoundBlank, type FoundBlanks } from './find-blanks';

/** One object for each place: far below what a request may carry. */
const BATCH = 200;

type Found = FoundBlank<TypedEdit>;

/**
 * Three requests where all goes well, whatever the number of places (one more for every 200, and for
 * places outside the body): read, search, write.
 * @throws Failure where Word can't be asked before anything is written
 */
export async function writeTyped(
  context: Word.RequestContext,
  edits: readonly TypedEdit[],
): Promise<TypedOutcome> {
  const found = await findBlanks(context, edits);
  const { done, failed } = await writeInBatches(context, found);
  return {
    written: done.map(({ position }) => position).sort((one, other) => one - other),
    left: [...found.left, ...failed].sort((one, other) => one.position - other.position),
  };
}

async function writeInBatches(
  context: Word.RequestContext,
  found: FoundBlanks<TypedEdit>,
): Promise<{ readonly done: readonly Found[]; readonly failed: readonly LeftPlace[] }> {
  const done: Found[] = [];
  const failed: LeftPlace[] = [];
  let waiting = found.blanks;
  let size = BATCH;
  while (waiting.length > 0) {
    const batch = waiting.slice(0, size);
    const failure = await replaceAll(context, batch);
    const made = failure === null ? batch.length : await countReplaced(context, found, done, batch);
    if (made === null) {
      return { done, failed: [...failed, ...waiting.map((each) => leftAs('unknown', each, failure))] };
    }
    done.push(...batch.slice(0, made));
    waiting = waiting.slice(made);
    if (made === batch.length) continue;
    if (isTooMuch(failure, made, batch)) {
      size = Math.ceil(batch.length / 2);
      continue;
    }
    failed.push(...waiting.slice(0, 1).map((culprit) => leftAs('refused', culprit, failure)));
    waiting = waiting.slice(1);
  }
  return { done, failed };
}

/** In order and in one request. */
async function replaceAll(context: Word.RequestContext, batch: readonly Found[]): Promise<Failure | null> {
  for (const { spot, place } of batch) {
    const old = 'control' in spot ? spot.control : spot.range;
    old.insertText(toOneLine(place.text), 'Replace');
  }
  const answer = await attempt(context.sync());
  return 'failure' in answer ? answer.failure : null;
}

function isTooMuch(failure: Failure | null, made: number, batch: readonly Found[]): boolean {
  return failure?.code === 'office.tooMuch' && made === 0 && batch.length > 1;
}

function leftAs(reason: LeftPlace['reason'], { position }: Found, failure: Failure | null): LeftPlace {
  return { position, reason, detail: failure === null ? '' : codeOf(failure) };
}
