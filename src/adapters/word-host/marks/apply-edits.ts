import type { Failure } from '@/core/failure';
import {
  toMarkText,
  type EditOptions,
  type EditOutcome,
  type MarkEdit,
  type UnwrittenMark,
} from '@/core/marks';
import { askSurely } from '../ask-surely';
import { codeOf } from '../code-of';
import { attempt } from '../run-word';
import { EditRun, inspectionOf } from './edit-run';
import { findInTextBoxes, inspectMarks, type FoundMarks } from './inspect-marks';
import type { KnownMark } from './known-mark';
import { lockAgain } from './lock-again';
import { hasNames, namesAfter } from './mark-names';
import { sortEdits, type PlannedMark, type PlannedWrite } from './sort-edits';
import { whyUnwritten } from './why-unwritten';

/** What became of each edit. */
export interface WordEditOutcome extends EditOutcome {
  /** Marks that were locked and that Word did not let be locked again, or no longer tells of; written or not. */
  readonly leftUnlocked: readonly number[];
}

/** What became of the marks that are not known to say their new text, and of the locks that are not known to hold. */
type Troubles = Pick<WordEditOutcome, 'unwritten' | 'leftUnlocked'>;

export interface AppliedEdits {
  readonly outcome: WordEditOutcome;
  /** The written marks as they are now, by id. */
  readonly known: ReadonlyMap<number, KnownMark>;
}

/**
 * Two requests where all goes well: one looks at the marks once more, one writes (one more for every 50 marks).
 * Texts are compared as they stand, so that nothing is believed that was not read back. Once the signal is aborted,
 * nothing more is written but the text that somebody typed meanwhile.
 * @throws Failure where Word can't be asked before anything is written
 */
export async function applyEdits(
  context: Word.RequestContext,
  marks: readonly KnownMark[],
  edits: readonly MarkEdit[],
  { onProgress, signal }: EditOptions = {},
): Promise<AppliedEdits> {
  const editOf = new Map(edits.map((edit) => [edit.index, edit]));
  const asked = Array.from(editOf.values(), (edit): PlannedMark => {
    const mark = markAt(marks, edit.index);
    return { mark, text: toMarkText(edit.text), names: namesAfter(mark, edit) };
  });
  const found = await inspectMarks(
    context,
    asked.map(({ mark, text }) => ({ id: mark.id, texts: [mark.text, text] })),
  );
  const { writes, standing, unwritten } = sortEdits(asked, found);
  const total = asked.length;
  const tell = (tried: number): void => onProgress?.({ done: total - writes.length + tried, total });
  const run = new EditRun(context, { onTried: tell, signal });
  if (writes.length === 0) tell(0);
  const ended = await attempt(carryOut(context, run, writes));
  const troubles = 'value' in ended ? ended.value : asFarAsKnown(run, writes, ended.failure);
  const written = writes.filter((write) => run.standing.has(write));
  const isStanding = new Set(standing);
  return {
    outcome: {
      written: [...standing, ...indicesOf(written)].sort((one, other) => one - other),
      unwritten: [...unwritten, ...troubles.unwritten].sort((one, other) => one.index - other.index),
      leftUnlocked: troubles.leftUnlocked,
    },
    known: new Map(
      [...asked.filter(({ mark }) => isStanding.has(mark.index)), ...written].map(({ mark, text, names }) => {
        return [mark.id, { ...mark, ...names, text }];
      }),
    ),
  };
}

async function carryOut(
  context: Word.RequestContext,
  run: EditRun,
  writes: readonly PlannedWrite[],
): Promise<Troubles> {
  await run.write(writes);
  await putBack(context, run);
  const isLeft = (write: PlannedWrite) => run.sent.has(write) && !run.standing.has(write);
  const troubled = writes.filter((write) => isLeft(write) || run.perhapsUnlocked.has(write));
  const now = await settle(context, troubled);
  const late = writes.filter(isLeft).filter(({ mark, text, names }) => {
    const found = now.get(mark.id);
    return found?.text === text && hasNames(found, names);
  });
  late.forEach((write) => run.standing.add(write));
  const unwritten = writes.filter(isLeft);
  return {
    unwritten: [...untried(writes, run), ...(await explain(context, unwritten, run, now))],
    leftUnlocked: indicesOf(stillUnlocked(troubled, now)),
  };
}

/**
 * What was seen before Word could no longer be asked. A request that was sent may have been performed, so nothing is
 * said of the marks whose text was not read back.
 */
function asFarAsKnown(run: EditRun, writes: readonly PlannedWrite[], failure: Failure): Troubles {
  const stopped = untried(writes, run);
  const told = new Set(stopped.map(({ index }) => index));
  const left = writes.filter((write) => !run.standing.has(write) && !told.has(write.mark.index));
  const unknown = left.map((write): UnwrittenMark => {
    const reason = run.gone.has(write) ? 'deleted' : 'unknown';
    return { index: write.mark.index, reason, detail: codeOf(failure) };
  });
  return {
    unwritten: [...stopped, ...unknown],
    leftUnlocked: indicesOf(writes.filter((write) => run.perhapsUnlocked.has(write) && !run.gone.has(write))),
  };
}

/** Marks that were never in a request, since the signal was aborted before. */
function untried(writes: readonly PlannedWrite[], run: EditRun): readonly UnwrittenMark[] {
  if (!run.isStopped) return [];
  const left = writes.filter((write) => !run.sent.has(write));
  return left.map(({ mark: { index } }) => ({ index, reason: 'cancelled', detail: '' }));
}

function indicesOf(writes: readonly PlannedWrite[]): readonly number[] {
  return writes.map(({ mark }) => mark.index);
}

/** @throws RangeError */
function markAt(marks: readonly KnownMark[], index: number): KnownMark {
  const mark = marks[index];
  if (mark === undefined) throw new RangeError(`no mark ${index}`);
  return mark;
}

/** A text that somebody typed between the look and the writing is theirs: it comes back, and the mark is `changed`. */
async function putBack(context: Word.RequestContext, run: EditRun): Promise<void> {
  const backs = Array.from(run.overwritten).filter(([write]) => run.standing.has(write));
  if (backs.length === 0) return;
  const undo = new EditRun(context);
  const writes = new Map(
    backs.map(([write, text]) => {
      const names = write.names === null ? null : { tag: write.mark.tag, title: write.mark.title };
      return [{ ...write, text, names, expected: write.text } satisfies PlannedWrite, write];
    }),
  );
  await undo.write([...writes.keys()]);
  for (const [back, write] of writes) {
    if (undo.standing.has(back) || undo.gone.has(back)) run.standing.delete(write);
    if (undo.perhapsUnlocked.has(back)) run.perhapsUnlocked.add(write);
  }
}

/** Looks at the marks that gave trouble, and locks those that should be. */
async function settle(context: Word.RequestContext, troubled: readonly PlannedWrite[]): Promise<FoundMarks> {
  if (troubled.length === 0) return new Map();
  const inspections = troubled.map(inspectionOf);
  const look = () => askSurely(() => inspectMarks(context, inspections));
  const now = await look();
  const open = stillUnlocked(troubled, now).map(({ mark }) => mark.id);
  if (open.length === 0) return now;
  await lockAgain(context, open);
  return look();
}

function stillUnlocked(writes: readonly PlannedWrite[], now: FoundMarks): readonly PlannedWrite[] {
  return writes.filter(({ mark, isLocked }) => isLocked && now.get(mark.id)?.isLocked === false);
}

async function explain(
  context: Word.RequestContext,
  left: readonly PlannedWrite[],
  run: EditRun,
  now: FoundMarks,
): Promise<readonly UnwrittenMark[]> {
  const standing = left.filter(({ mark }) => now.has(mark.id));
  const inTextBox =
    standing.length === 0
      ? new Set<number>()
      : await findInTextBoxes(
          context,
          standing.map(({ mark }) => mark.id),
        );
  return left.map((write) =>
    whyUnwritten(write, {
      now: now.get(write.mark.id),
      failure: run.failures.get(write),
      wasOverwritten: run.overwritten.has(write),
      isInTextBox: inTextBox.has(write.mark.id),
      wasStopped: run.isStopped,
    }),
  );
}
