import type { AssembledRefresh } from '@/core/assemble';
import { Failure } from '@/core/failure';
import type {
  Change,
  DocumentRecord,
  EditOutcome,
  Mark,
  MarkEdit,
  RecordReading,
  RefreshedMark,
  ReportHost,
} from '@/core/marks';
import type { Desk } from '../desk/desk';
import { JobRunner, type Job } from './job';
import { FailingStore } from './failing-store';
import { isWriting, type AmendName, type Work } from './work';

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

/**
 * A document with marks, open in Word or as a file: what would change, what is to change, what did. All that writes
 * into it goes through here, one after the other.
 */
export class DocumentStore extends FailingStore<DocumentState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(
    private readonly host: ReportHost,
    private readonly now: () => Date,
    /** The desk of the ledger held at that time; null while there is none. */
    private readonly desk: () => Desk | null,
  ) {
    super(EMPTY);
  }

  /** Reads marks and record; where there is a ledger, also what a refresh would change. Nothing during a writing. */
  async read(): Promise<void> {
    if (isWriting(this.get().work)) return;
    await this.look(async () => {
      const found = await this.jobs.run({ name: 'readDocument', about: '', stops: 'atOnce' }, async () => {
        const document = await this.readDocument();
        const desk = this.desk();
        const choices = { edited: 'keep' } as const;
        const { marks, reading } = document;
        const plan = await desk?.planRefresh(marks, reading, choices, this.writtenAt());
        return { document, plan: plan ?? null };
      });
      if (found !== null) this.show(found.document, found.plan);
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

  /** Writes the ticked marks as they are shown, and the record that goes with them. */
  async update(): Promise<void> {
    const { document, plan: shown, ticks } = this.get();
    const desk = this.desk();
    if (document === null || shown === null || desk === null || isWriting(this.get().work)) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'applyEdits', about: '', stops: 'inOrder' }, async (job) => {
        const { marks, reading } = document;
        const last = recordIn(reading);
        const choices = { edited: 'keep', marks: ticks } as const;
        const plan = await desk.planRefresh(marks, reading, choices, this.writtenAt());
        if (!Array.from(ticks).every((index) => plan.changes[index]?.new === shown.changes[index]?.new)) {
          this.show(document, plan);
          throw new Failure('refresh.recounted');
        }
        const { refreshedMarks, settleRecord } = await writing();
        const outcome = await this.write(plan.edits, marks, job);
        const applied = refreshedMarks(marks, plan.edits, outcome);
        this.set({
          written: { ...outcome, action: 'update', marks },
          undo: outcome.written.length === 0 ? this.get().undo : { applied, record: last },
        });
        await this.host.writeRecord(settleRecord(plan.record, last, plan.changes, outcome));
      });
    });
    await this.read();
  }

  /** Puts back what the last update changed; what a hand wrote since stays. */
  async restore(): Promise<void> {
    const { undo } = this.get();
    if (undo === null || isWriting(this.get().work)) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'restore', about: '', stops: 'inOrder' }, async (job) => {
        const { marks, reading } = await this.readDocument();
        const { planRestore, recordOfBoth } = await writing();
        const outcome = await this.write(planRestore(undo.applied, marks), marks, job);
        const isWhole = outcome.unwritten.length === 0;
        this.set({ written: { ...outcome, action: 'restore', marks }, undo: isWhole ? null : undo });
        await this.host.writeRecord(isWhole ? undo.record : recordOfBoth(undo.record, recordIn(reading)));
      });
    });
    await this.read();
  }

  /** Puts something new into the document, with its record. False where that failed. */
  async insert(
    name: 'insertReport' | 'insertFigure',
    put: (desk: Desk) => Promise<DocumentRecord>,
  ): Promise<boolean> {
    if (this.desk() === null) return false;
    await this.attempt(async () => {
      await this.jobs.run({ name, about: '', stops: 'never' }, async () => {
        const desk = this.desk();
        if (desk === null) return;
        const { joinRecords } = await writing();
        const added = await put(desk);
        await this.host.writeRecord(joinRecords(recordIn(await this.host.readRecord()), added));
        const { undo } = this.get();
        if (undo !== null) this.set({ undo: { ...undo, record: joinRecords(undo.record, added) } });
      });
    });
    const isInserted = this.get().failure === null;
    await this.read();
    return isInserted;
  }

  /** Changes something besides what a refresh does, with its record; null: that stays. False where that failed. */
  async amend(
    name: AmendName,
    change: (last: RecordReading) => Promise<DocumentRecord | null>,
  ): Promise<boolean> {
    await this.attempt(async () => {
      await this.jobs.run({ name, about: '', stops: 'never' }, async () => {
        const record = await change(await this.host.readRecord());
        this.set({ undo: null });
        if (record !== null) await this.host.writeRecord(record);
      });
    });
    const isAmended = this.get().failure === null;
    await this.read();
    return isAmended;
  }

  /** The record as it was last read; null: there is none that can be used. */
  record(): DocumentRecord | null {
    const { document } = this.get();
    return document === null ? null : recordIn(document.reading);
  }

  dismissWritten(): void {
    this.set({ written: null });
  }

  private async readDocument(): Promise<ReadDocument> {
    const marks = await this.host.readMarks();
    return { marks, reading: await this.host.readRecord() };
  }

  private show(document: ReadDocument, plan: AssembledRefresh | null): void {
    const { plan: before, ticks } = this.get();
    this.set({ document, plan, ticks: ticksAfter(plan?.changes ?? [], before?.changes ?? [], ticks) });
  }

  private async write(
    edits: readonly MarkEdit[],
    plannedFor: readonly Mark[],
    job: Job,
  ): Promise<Omit<Written, 'action' | 'marks'>> {
    const outcome: EditOutcome & Partial<Pick<Written, 'leftUnlocked'>> = await this.host.applyEdits(edits, {
      plannedFor,
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

/** What only a writing needs; at hand before anything is written. */
const writing = () => import(/* webpackChunkName: "document-writing" */ './document-writing');

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
