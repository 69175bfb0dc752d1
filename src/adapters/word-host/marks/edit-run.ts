import type { Failure } from '@/core/failure';
import { askSurely } from '../ask-surely';
import { batchesOf, halves } from '../in-halves';
import { knowsReviewing } from '../knows-reviewing';
import { attempt } from '../run-word';
import { inspectMarks, type FoundMark, type FoundMarks, type Inspection } from './inspect-marks';
import { lockAgain } from './lock-again';
import { hasNames } from './mark-names';
import type { PlannedWrite } from './sort-edits';
import { unlockMarks, writeBatch, type WriteTrace } from './write-batch';

/** Marks written in one request: hundreds keep Word busy for minutes (OJ#2311, OJ#6721). */
const BATCH = 50;

export interface RunOptions {
  /** How many have been tried once, after each request that writes. */
  readonly onTried?: (count: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The writing of one set of texts. A request that fails stops at one mark: what was written before it stands, so the
 * truth is read back, that mark is put aside, and the others are written without it.
 */
export class EditRun {
  /** Writes that were in a request, be it performed or not: all of them, unless the run was stopped. */
  readonly sent = new Set<PlannedWrite>();
  /** Writes whose text stands in the document. */
  readonly standing = new Set<PlannedWrite>();
  /** Marks that are gone. */
  readonly gone = new Set<PlannedWrite>();
  /** What a mark said right before it was written, where that was not what it should have said. */
  readonly overwritten = new Map<PlannedWrite, string>();
  readonly failures = new Map<PlannedWrite, Failure>();
  /** Marks that were locked and may not be now. */
  readonly perhapsUnlocked = new Set<PlannedWrite>();
  /** What a mark that was written says, where that is not what was written. */
  private readonly lastSeen = new Map<PlannedWrite, string>();

  constructor(
    private readonly context: Word.RequestContext,
    private readonly options: RunOptions = {},
  ) {}

  /** Whether nothing more may be written. Locks are put back and texts read back all the same. */
  get isStopped(): boolean {
    return this.options.signal?.aborted === true;
  }

  /** Each mark is tried once more with the selection moved off it (OJ#2183, OJ#311, OJ#2815). @throws Failure */
  async write(writes: readonly PlannedWrite[]): Promise<void> {
    await this.pass(writes, this.options.onTried);
    const left = writes.filter((write) => !this.standing.has(write) && !this.gone.has(write));
    if (left.length === 0 || this.isStopped) return;
    this.context.document.body.getRange('Start').select();
    // Where the selection can't be moved, the second try is as good as the first.
    await attempt(this.context.sync());
    await this.pass(left);
  }

  private async pass(writes: readonly PlannedWrite[], onTried?: RunOptions['onTried']): Promise<void> {
    let waiting = batchesOf(writes, BATCH);
    while (waiting[0] !== undefined && !this.isStopped) {
      const [batch, ...rest] = waiting;
      waiting = [...(await this.writeOne(batch)), ...rest];
      onTried?.(writes.length - waiting.flat().length);
    }
  }

  /** Gives what is still to be written of the batch, in parts. */
  private async writeOne(batch: readonly PlannedWrite[]): Promise<readonly (readonly PlannedWrite[])[]> {
    await unlockMarks(this.context, batch);
    if (this.isStopped) {
      batch.filter(({ isLocked }) => isLocked).forEach((write) => this.perhapsUnlocked.add(write));
      return [batch];
    }
    batch.forEach((write) => this.sent.add(write));
    const { traces, failure } = await writeBatch(this.context, batch);
    traces.forEach((trace) => this.note(trace));
    if (failure !== null) return this.recover(traces, failure);
    await this.review(traces);
    return [];
  }

  /** A text that is neither the old nor the new one may be both, one of them deleted by tracked changes. */
  private async review(traces: readonly WriteTrace[]): Promise<void> {
    const odd = traces.filter(
      ({ write, after }) => after !== undefined && after !== write.text && after !== write.expected,
    );
    if (odd.length === 0) return;
    const inspections = odd.map(({ write }) => inspectionOf(write));
    const found = await askSurely(() => inspectMarks(this.context, inspections));
    odd.forEach(({ write }) => this.settle(write, found));
  }

  private settle(write: PlannedWrite, found: FoundMarks): void {
    const now = found.get(write.mark.id);
    if (now === undefined) this.gone.add(write);
    else if (stands(write, now)) this.standing.add(write);
    else this.lastSeen.set(write, now.rawText);
  }

  private note({ write, before, after, isLockedAfter, isNamedAfter }: WriteTrace): void {
    const foreseen = [write.text, write.expected, this.lastSeen.get(write)];
    if (before !== undefined && !foreseen.includes(before)) this.overwritten.set(write, before);
    if (after === write.text && isNamedAfter) this.standing.add(write);
    if (write.isLocked && isLockedAfter !== true) this.perhapsUnlocked.add(write);
  }

  /** What is still to be written after a request that failed. */
  private async recover(
    traces: readonly WriteTrace[],
    failure: Failure,
  ): Promise<readonly (readonly PlannedWrite[])[]> {
    const batch = traces.map(({ write }) => write);
    await lockAgain(
      this.context,
      batch.filter(({ isLocked }) => isLocked).map(({ mark }) => mark.id),
    );
    const found = await askSurely(() => inspectMarks(this.context, batch.map(inspectionOf)));
    batch.forEach((write) => this.settle(write, found));
    const left = batch.filter((write) => !this.standing.has(write) && !this.gone.has(write));
    if (failure.code === 'office.tooMuch' && batch.length > 1) return halves(left).filter(isNotEmpty);
    const [first, ...others] = left;
    if (first === undefined) return [];
    if (!isCulprit(first, traces)) return [left];
    this.failures.set(first, failure);
    return [others].filter(isNotEmpty);
  }
}

/** How a mark is looked at that was or is to be written. */
export function inspectionOf({ mark, text, expected }: PlannedWrite): Inspection {
  return { id: mark.id, texts: [text, expected] };
}

/** A Word that can't leave tracked deletions out gives the deleted text and, behind it, the new one. */
function stands({ text, names, expected }: PlannedWrite, now: FoundMark): boolean {
  if (!hasNames(now, names)) return false;
  return now.text === text || (!knowsReviewing() && now.text === expected + text);
}

/** Whether the request came to this mark, or told of none: else it ended at the lock of the one before. */
function isCulprit(write: PlannedWrite, traces: readonly WriteTrace[]): boolean {
  const reached = traces.filter(({ before }) => before !== undefined);
  return reached.length === 0 || reached.some((trace) => trace.write === write);
}

function isNotEmpty(batch: readonly PlannedWrite[]): boolean {
  return batch.length > 0;
}
