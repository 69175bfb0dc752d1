import { Failure } from '@/core/failure';
import { findingAt, NO_PLACE } from '@/core/findings';
import type {
  DocumentParagraph,
  DocumentRecord,
  EditOutcome,
  Mark,
  MarkEdit,
  ParagraphReach,
  RecordReading,
  ReportHost,
} from '@/core/marks';
import type { Desk } from '../desk/desk';
import { choicesOf, decisionsAfter, lackingReasons, withKept, withTicks, type Decisions } from './decisions';
import { JobRunner, type Job } from './job';
import { UNREAD, type DocumentState, type Planned, type ReadDocument, type Written } from './document-state';
import { FailingStore } from './failing-store';
import { recordToAddTo, type Insertion } from './insertion';
import { RecordKeeper } from './record-keeper';
import { isWriting, type AmendName } from './work';

export type { DocumentState, ReadDocument, Written } from './document-state';

const NOT_PLANNED: Planned = { plan: null, review: null };

/**
 * A document with marks, open in Word or as a file: what would change, what is to change, what did. All that writes
 * into it goes through here, one after the other.
 */
export class DocumentStore extends FailingStore<DocumentState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));
  private readonly host: RecordKeeper;

  constructor(
    host: ReportHost,
    private readonly now: () => Date,
    /** The desk of the ledger held at that time; null while there is none. */
    private readonly desk: () => Desk | null,
  ) {
    super(UNREAD);
    this.host = new RecordKeeper(host);
  }

  /** Reads marks and record; where there is a ledger, also what a refresh would change, and why. Nothing during a writing. */
  async read(): Promise<void> {
    if (isWriting(this.get().work)) return;
    await this.look(async () => {
      const found = await this.jobs.run({ name: 'readDocument', about: '', stops: 'atOnce' }, async () => {
        const document = await this.readDocument();
        const desk = this.desk();
        const planned = desk === null ? NOT_PLANNED : await this.planFor(document, desk);
        return { document, planned };
      });
      if (found !== null) this.show(found.document, found.planned);
    });
  }

  tick(indexes: readonly number[], isOn: boolean): void {
    this.set(withTicks(this.get(), indexes, isOn));
  }

  /** 人工口径: these marks, edited by hand, are to stay as they are; nothing is written as long as the reason lacks. */
  keep(indexes: readonly number[], reason: string): void {
    this.set(withKept(this.get(), indexes, reason));
  }

  /** Whether names of persons are kept in the record from the next writing on. */
  keepPersons(keepsPersons: boolean): void {
    this.set({ keepsPersons });
  }

  /** Writes the ticked marks as they are shown, and the record that goes with them and with what is kept. */
  async update(decided: Decisions = this.get()): Promise<void> {
    const { document, plan: shown, work } = this.get();
    const { ticks, kept } = decided;
    const desk = this.desk();
    if (document === null || shown === null || desk === null) return;
    if (isWriting(work) || lackingReasons(kept) > 0) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'applyEdits', about: '', stops: 'inOrder' }, async (job) => {
        const { marks, reading } = document;
        const writtenAt = this.writtenAt();
        const choices = choicesOf(decided, writtenAt);
        const plan = await desk.planRefresh(marks, reading, choices, writtenAt);
        if (!Array.from(ticks).every((index) => plan.changes[index]?.new === shown.changes[index]?.new)) {
          throw new Failure('refresh.recounted');
        }
        const { settleRecord } = await writing();
        const outcome = await this.write(plan.edits, marks, job);
        this.set({ written: { ...outcome, action: 'update', kept: kept.size, marks } });
        await this.host.writeRecord(settleRecord(plan.record, recordIn(reading), plan.changes, outcome));
      });
    });
    await this.read();
  }

  /** Takes back the newest so many writings the record tells of; what a hand wrote since stays. */
  async restore(steps: number): Promise<void> {
    const { document, work } = this.get();
    const record = this.record();
    if (document === null || record === null || isWriting(work)) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'restore', about: '', stops: 'inOrder' }, async (job) => {
        const { marks } = document;
        const { editedMarks, planVersionRestore, recordAfterRestore } = await writing();
        const edits = planVersionRestore(record.versions ?? [], marks, steps);
        const outcome = await this.write(edits, marks, job);
        const kept = editedMarks(record, marks).length;
        this.set({ written: { ...outcome, action: 'restore', kept, marks } });
        const done = { steps, marks, edits, outcome, writtenAt: this.writtenAt() };
        await this.host.writeRecord(recordAfterRestore(record, done));
      });
    });
    await this.read();
  }

  /** Puts something new into the document, with its record. False where that failed. */
  async insert(
    name: 'insertReport' | 'insertFigure',
    prepare: (desk: Desk) => Promise<Insertion>,
  ): Promise<boolean> {
    if (this.desk() === null) return false;
    await this.attempt(async () => {
      await this.jobs.run({ name, about: '', stops: 'never' }, async () => {
        const desk = this.desk();
        if (desk === null) return;
        const { addRecord, requireSameScope } = await writing();
        const insertion = await prepare(desk);
        const { record: added } = insertion;
        const last = recordToAddTo(await this.readDocument());
        if (last !== null) requireSameScope(last, added);
        await insertion.put();
        await this.host.writeRecord(addRecord(last, added));
      });
    });
    const isInserted = this.get().failure === null;
    await this.read();
    return isInserted;
  }

  /** Makes it next year's by several steps, which end with the record to be written; null: none. False where that failed. */
  async turnYear(act: (host: ReportHost, job: Job) => Promise<DocumentRecord | null>): Promise<boolean> {
    await this.attempt(async () => {
      await this.jobs.run({ name: 'turnYear', about: '', stops: 'never' }, async (job) => {
        this.set({ written: null });
        const record = await act(this.host, job);
        if (record !== null) await this.host.writeRecord(record);
      });
    });
    const isDone = this.get().failure === null;
    await this.read();
    return isDone;
  }

  /** The document's text as it is now. @throws Failure */
  readParagraphs(reach?: ParagraphReach): Promise<readonly DocumentParagraph[]> {
    return this.host.readParagraphs(reach);
  }

  /**
   * Changes something besides what a refresh does, with its record; null: that stays, `none`: it goes. False where that
   * failed.
   */
  async amend(
    name: AmendName,
    change: (last: RecordReading) => Promise<DocumentRecord | 'none' | null>,
  ): Promise<boolean> {
    await this.attempt(async () => {
      await this.jobs.run({ name, about: '', stops: 'never' }, async () => {
        const changed = await change(await this.host.readRecord());
        if (changed === null) return;
        const record = changed === 'none' ? null : changed;
        // Where no number was written, a record that could not be is as if nothing had been asked.
        if (name === 'acceptFinding') await this.host.replaceRecord(record);
        else await this.host.writeRecord(record);
      });
    });
    const isAmended = this.get().failure === null;
    await this.read();
    return isAmended;
  }

  /** The record as it is now. @throws Failure */
  readRecord(): Promise<RecordReading> {
    return this.host.readRecord();
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

  private async planFor({ marks, reading }: ReadDocument, desk: Desk): Promise<Planned> {
    const plan = await desk.planRefresh(marks, reading, { edited: 'keep' }, this.writtenAt());
    const paragraphs = await this.paragraphsForReview();
    const review = await desk.review(reading, plan.changes, paragraphs ?? []);
    const unread = paragraphs === null ? [findingAt('document.unread', NO_PLACE)] : [];
    return { plan, review: { ...review, findings: [...review.findings, ...unread] } };
  }

  /** What stands around the marks only adds to what is told of them: a refresh does without. Null: it can't be read. */
  private async paragraphsForReview(): Promise<readonly DocumentParagraph[] | null> {
    try {
      return await this.host.readParagraphs();
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  private show(document: ReadDocument, planned: Planned): void {
    const before = this.get();
    const changes = planned.plan?.changes ?? [];
    this.set({ document, ...planned, ...decisionsAfter(changes, before.plan?.changes ?? [], before) });
  }

  private async write(
    edits: readonly MarkEdit[],
    plannedFor: readonly Mark[],
    job: Job,
  ): Promise<Omit<Written, 'action' | 'kept' | 'marks'>> {
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

/** What only a writing needs; at hand before anything is written. */
const writing = () => import(/* webpackChunkName: "document-writing" */ './document-writing');

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
