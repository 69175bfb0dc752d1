import type { AssembledRefresh } from '@/core/assemble';
import type { Failure } from '@/core/failure';
import {
  joinRecords,
  planRestore,
  refreshedMarks,
  settleRecord,
  type Change,
  type DocumentRecord,
  type EditOutcome,
  type Mark,
  type MarkEdit,
  type RecordReading,
  type RefreshedMark,
  type ReportHost,
} from '@/core/marks';
import type { Desk } from '../desk/desk';
import { JobRunner, type Job } from './job';
import { FailingStore } from './failing-store';
import { isWriting, type Work } from './work';

/** What a document is like before anything is planned for it. */
export interface ReadDocument {
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

/** What a writing came to, to be told and perhaps taken back. */
export interface Written extends EditOutcome {
  readonly action: 'update' | 'restore';
  /** Marks that were locked and may not be now; only Word has such. */
  readonly leftUnlocked: readonly number[];
  /** The marks as they were before, by index. */
  readonly marks: readonly Mark[];
}

/** What it takes to put back what the last update changed. */
interface Undo {
  readonly applied: readonly RefreshedMark[];
  readonly record: DocumentRecord | null;
}

export interface DocumentState {
  readonly document: ReadDocument | null;
  readonly plan: AssembledRefresh | null;
  /** Marks to be written, by index. */
  readonly ticks: ReadonlySet<number>;
  readonly written: Written | null;
  readonly undo: Undo | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

const EMPTY: DocumentState = {
  document: null,
  plan: null,
  ticks: new Set(),
  written: null,
  undo: null,
  work: null,
  failure: null,
};

/** A document with marks, open in Word or as a file: what would change, what is to change, what did. */
export class DocumentStore extends FailingStore<DocumentState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(
    private readonly host: ReportHost,
    private readonly now: () => Date,
  ) {
    super(EMPTY);
  }

  /** Reads marks and record; with a desk, also what a refresh would change. Nothing while something is written. */
  async read(desk: Desk | null): Promise<void> {
    if (isWriting(this.get().work)) return;
    await this.attempt(async () => {
      const found = await this.jobs.run({ name: 'readDocument', about: '', stops: 'never' }, async () => {
        const document = await this.readDocument();
        return { document, plan: desk === null ? null : await this.plan(desk, document) };
      });
      if (found === null) return;
      const { plan: before, ticks } = this.get();
      const { document, plan } = found;
      this.set({ document, plan, ticks: ticksAfter(plan?.changes ?? [], before?.changes ?? [], ticks) });
    });
  }

  tick(indexes: readonly number[], isOn: boolean): void {
    const ticks = new Set(this.get().ticks);
    for (const index of indexes) {
      if (isOn) ticks.add(index);
      else ticks.delete(index);
    }
    this.set({ ticks });
  }

  /** Writes the ticked marks and the record that goes with them. */
  async update(desk: Desk): Promise<void> {
    const { document, ticks } = this.get();
    if (document === null || isWriting(this.get().work)) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'applyEdits', about: '', stops: 'inOrder' }, async (job) => {
        const { marks, reading } = document;
        const last = recordIn(reading);
        const choices = { edited: 'keep', marks: ticks } as const;
        const plan = await desk.planRefresh(marks, reading, choices, this.writtenAt());
        const outcome = await this.write(plan.edits, job);
        const applied = refreshedMarks(marks, plan.edits, outcome);
        this.set({
          written: { ...outcome, action: 'update', marks },
          undo: outcome.written.length === 0 ? this.get().undo : { applied, record: last },
        });
        await this.host.writeRecord(settleRecord(plan.record, last, plan.changes, outcome));
      });
    });
    await this.readAfterwards(desk);
  }

  /** Puts back what the last update changed; what a hand wrote since stays. */
  async restore(desk: Desk): Promise<void> {
    const { undo } = this.get();
    if (undo === null || isWriting(this.get().work)) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'restore', about: '', stops: 'inOrder' }, async (job) => {
        const { marks, reading } = await this.readDocument();
        const outcome = await this.write(planRestore(undo.applied, marks), job);
        const isWhole = outcome.unwritten.length === 0;
        this.set({ written: { ...outcome, action: 'restore', marks }, undo: isWhole ? null : undo });
        await this.host.writeRecord(isWhole ? undo.record : recordOfBoth(undo.record, recordIn(reading)));
      });
    });
    await this.readAfterwards(desk);
  }

  dismissWritten(): void {
    this.set({ written: null });
  }

  private async readDocument(): Promise<ReadDocument> {
    const marks = await this.host.readMarks();
    return { marks, reading: await this.host.readRecord() };
  }

  private plan(desk: Desk, { marks, reading }: ReadDocument): Promise<AssembledRefresh> {
    return desk.planRefresh(marks, reading, { edited: 'keep' }, this.writtenAt());
  }

  /** A failure of the writing is worth more than that of the look that follows. */
  private async readAfterwards(desk: Desk): Promise<void> {
    const { failure } = this.get();
    await this.read(desk);
    if (failure !== null) this.set({ failure });
  }

  private async write(edits: readonly MarkEdit[], job: Job): Promise<Omit<Written, 'action' | 'marks'>> {
    const outcome: EditOutcome & Partial<Pick<Written, 'leftUnlocked'>> = await this.host.applyEdits(edits, {
      signal: job.signal,
      onProgress: ({ done, total }) => job.tell({ share: total === 0 ? null : done / total }),
    });
    return { leftUnlocked: [], ...outcome };
  }

  private writtenAt(): string {
    return this.now().toISOString();
  }
}

/** What the user ticked or unticked stays so, as long as it would come to the same. */
function ticksAfter(
  changes: readonly Change[],
  before: readonly Change[],
  ticks: ReadonlySet<number>,
): ReadonlySet<number> {
  const chosen = changes.filter((change) => {
    const same = before[change.index];
    return same !== undefined && isAlike(same, change) ? ticks.has(change.index) : change.chosen;
  });
  return new Set(chosen.map(({ index }) => index));
}

function isAlike(one: Change, other: Change): boolean {
  return (
    one.key === other.key && one.old === other.old && one.new === other.new && one.status === other.status
  );
}

/** Half-way back, marks say what they said before or after; neither is to look like somebody's hand. */
function recordOfBoth(before: DocumentRecord | null, after: DocumentRecord | null): DocumentRecord | null {
  return before === null || after === null ? (after ?? before) : joinRecords(before, after);
}

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
