import type { AssembledRefresh } from '@/core/assemble';
import type { Failure } from '@/core/failure';
import {
  planRestore,
  refreshedMarks,
  settleRecord,
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
import type { Work } from './work';

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
    if (this.jobs.isBusy) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'readDocument', about: '', stops: 'never' }, async () => {
        const document = await this.readDocument();
        this.set({ document });
        await this.plan(desk, document);
      });
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
    if (document === null || this.jobs.isBusy) return;
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
    if (undo === null || this.jobs.isBusy) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'restore', about: '', stops: 'inOrder' }, async (job) => {
        const { marks } = await this.readDocument();
        const outcome = await this.write(planRestore(undo.applied, marks), job);
        this.set({ written: { ...outcome, action: 'restore', marks }, undo: null });
        await this.host.writeRecord(undo.record);
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

  private async plan(desk: Desk | null, { marks, reading }: ReadDocument): Promise<void> {
    if (desk === null) {
      this.set({ plan: null, ticks: new Set() });
      return;
    }
    const plan = await desk.planRefresh(marks, reading, { edited: 'keep' }, this.writtenAt());
    const ticks = new Set(plan.changes.flatMap(({ chosen, index }) => (chosen ? [index] : [])));
    this.set({ plan, ticks });
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

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
