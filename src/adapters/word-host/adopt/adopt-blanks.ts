import type { Failure } from '@/core/failure';
import type { Adoption, AdoptionOutcome } from '@/core/marks';
import { codeOf } from '../code-of';
import { batchesOf, halves } from '../in-halves';
import { isMade, takeBack } from '../insert/queued-mark';
import { attempt } from '../run-word';
import { adoptBatch, type QueuedAdoption } from './adopt-batch';
import { countMade } from './count-made';
import { findBlanks, type FoundBlank } from './find-blanks';

/** Two objects and some properties for each blank: far below what a request may carry. */
const BATCH = 200;

interface BatchOutcome {
  readonly adopted: readonly FoundBlank<Adoption>[];
  readonly refused: readonly { readonly blank: FoundBlank<Adoption>; readonly detail: string }[];
  readonly waiting: readonly (readonly FoundBlank<Adoption>[])[];
}

/**
 * Three requests where all goes well, whatever the number of blanks (one more for every 200, and for
 * blanks outside the body): read, search, write.
 * @throws Failure where Word can't be asked before anything is written
 */
export async function adoptBlanks(
  context: Word.RequestContext,
  adoptions: readonly Adoption[],
): Promise<AdoptionOutcome> {
  const found = await findBlanks(context, adoptions);
  const known = new Set(found.controls);
  const adopted: number[] = [];
  const left = [...found.left];
  let waiting = batchesOf(found.blanks, BATCH);
  while (waiting[0] !== undefined) {
    const [batch, ...rest] = waiting;
    const answer = await attempt(adoptAll(context, batch, known));
    if ('failure' in answer) {
      left.push(...notTold(waiting.flat(), answer.failure));
      break;
    }
    const outcome = answer.value;
    adopted.push(...outcome.adopted.map(({ position }) => position));
    left.push(
      ...outcome.refused.map(({ blank, detail }) => ({
        position: blank.position,
        reason: 'refused' as const,
        detail,
      })),
    );
    waiting = [...outcome.waiting.filter((each) => each.length > 0), ...rest];
  }
  return {
    adopted: adopted.sort((one, other) => one - other),
    left: left.sort((one, other) => one.position - other.position),
  };
}

/** Word stopped answering before it told what became of these; a request that was sent may have been performed. */
function notTold(blanks: readonly FoundBlank<Adoption>[], failure: Failure): AdoptionOutcome['left'] {
  const detail = codeOf(failure);
  return blanks.map(({ position }) => ({ position, reason: 'unknown', detail }));
}

async function adoptAll(
  context: Word.RequestContext,
  batch: readonly FoundBlank<Adoption>[],
  known: Set<number>,
): Promise<BatchOutcome> {
  const { queued, failure } = await adoptBatch(context, batch);
  if (failure === null) {
    queued.forEach(({ control }) => known.add(control.id));
    const unmade = queued.filter((each) => !isMade(each));
    for (const each of unmade) await takeBack(context, each, each.blank.place.blank);
    return {
      adopted: blanksOf(queued.filter(isMade)),
      refused: blanksOf(unmade).map((blank) => ({ blank, detail: '' })),
      waiting: [],
    };
  }
  const made = await countMade(context, queued, known);
  const adopted = blanksOf(queued.slice(0, made));
  const [culprit, ...others] = queued.slice(made);
  if (culprit === undefined) return { adopted, refused: [], waiting: [] };
  const isWhole = failure.code === 'office.tooMuch' && made === 0 && others.length > 0;
  if (isWhole) return { adopted, refused: [], waiting: halves(batch) };
  await takeBack(context, culprit, culprit.blank.place.blank);
  return {
    adopted,
    refused: [{ blank: culprit.blank, detail: codeOf(failure) }],
    waiting: [blanksOf(others)],
  };
}

function blanksOf(queued: readonly QueuedAdoption[]): readonly FoundBlank<Adoption>[] {
  return queued.map(({ blank }) => blank);
}
