import { emptyAgain, fillBlanks, planEmptying } from '@/core/blanks';
import type { DocumentRecord, RecordReading, ReportHost } from '@/core/marks';
import { choicesAfter, fillingsOf, type BlankChoice } from './blank-choice';
import { NOTHING_FOUND, type BlanksState, type FoundBlanks, type Undoing } from './blanks-state';
import type { DocumentStore } from './document-store';
import { FailingStore } from './failing-store';
import { JobRunner } from './job';
import type { LedgerStore } from './ledger-store';
import { isWriting } from './work';

/** A document that is a file, which can be what it was before. */
export interface FileBytes {
  toBytes(): Uint8Array;
  reopen(bytes: Uint8Array): void;
}

/** 填空: the blanks of a document, what is to stand in them, and what was written there last. */
export class BlanksStore extends FailingStore<BlanksState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(
    private readonly host: Pick<ReportHost, 'adoptBlanks' | 'writeTyped' | 'releaseMarks'>,
    private readonly document: DocumentStore,
    private readonly ledger: Pick<LedgerStore, 'get' | 'atDesk' | 'followDocument' | 'typeProfile'>,
    private readonly now: () => Date,
    /** Null: it is open in Word. */
    private readonly file: FileBytes | null,
  ) {
    super(NOTHING_FOUND);
  }

  /** Looks for blanks in the document as it is now. What somebody chose stays chosen. Nothing during a writing. */
  async run(): Promise<void> {
    if (isWriting(this.document.get().work)) return;
    await this.attempt(async () => {
      const work = { name: 'findBlanks', about: '', stops: 'atOnce' } as const;
      const found = await this.jobs.run(work, () => this.find());
      if (found === null) return;
      const { found: before, choices, at } = this.get();
      const { blanks } = found;
      this.set({
        found,
        choices: choicesAfter(blanks, { blanks: before?.blanks ?? [], choices }),
        at: at !== null && at <= blanks.length ? at : null,
      });
    });
  }

  /** Null: it stays open. */
  choose(index: number, choice: BlankChoice | null): void {
    const choices = new Map(this.get().choices);
    if (choice === null) choices.delete(index);
    else choices.set(index, choice);
    this.set({ choices });
  }

  /** A profile text that was lacking, for all blanks that ask for it. */
  async typeProfile(name: string, text: string): Promise<void> {
    await this.ledger.typeProfile(name, text);
    await this.run();
  }

  /** Null: they are not gone through any more. */
  goTo(index: number | null): void {
    this.set({ at: index });
  }

  /** Writes what is chosen, and looks for blanks anew. */
  async fill(): Promise<void> {
    const { found, choices } = this.get();
    const fillings = found === null ? [] : fillingsOf(choices, found.blanks);
    if (found === null || fillings.length === 0) return;
    const { isChanged: wasChanged } = this.get();
    this.set({ outcome: null, undoing: null, at: null });
    const bytes = this.file?.toBytes() ?? null;
    let last: DocumentRecord | null = null;
    await this.document.amend('fillBlanks', async (reading) => {
      last = recordIn(reading);
      const { record, ...outcome } = await fillBlanks(
        fillings,
        { paragraphs: found.paragraphs, reading: this.amendable(reading) },
        {
          host: this.host,
          takeFigure: (key, writtenAt) => this.ledger.atDesk((desk) => desk.takeFigure(key, writtenAt)),
          writtenAt: this.now().toISOString(),
        },
      );
      const isWritten = outcome.filled.length > 0;
      this.set({ outcome: { type: 'filled', ...outcome }, isChanged: wasChanged || isWritten });
      return isWritten ? record : null;
    });
    await this.ledger.followDocument(this.document.record());
    await this.run();
    this.remember(found, { bytes, record: last, wasChanged });
  }

  /** Gives the document back as it was before the last filling; nothing where there is none. */
  async undo(): Promise<void> {
    const { undoing } = this.get();
    if (undoing === null) return;
    this.set({ outcome: null, undoing: null, at: null });
    await this.document.amend('emptyBlanks', async (reading) => {
      if (this.reopen(undoing)) return null;
      const outcome = await emptyAgain(undoing.how, this.host);
      this.set({ outcome: { type: 'emptied', ...outcome } });
      const isOfFilling = (recordIn(reading)?.writtenAt ?? null) === undoing.record.writtenAt;
      // Marks that are left keep a record that tells of them, and so does what was written since.
      return outcome.left > 0 || !isOfFilling ? null : (undoing.record.before ?? 'none');
    });
    await this.ledger.followDocument(this.document.record());
    await this.run();
  }

  dismissOutcome(): void {
    this.set({ outcome: null });
  }

  /** What was changed was handed over. */
  settle(): void {
    this.set({ isChanged: false });
  }

  private async find(): Promise<FoundBlanks> {
    const overview = this.ledger.get().held?.overview ?? null;
    const reading = await this.document.readRecord();
    const record = reading.state === 'present' ? reading.record : null;
    const paragraphs = await this.document.readParagraphs('everywhere');
    const blanks = await this.ledger.atDesk((desk) => desk.blanks({ paragraphs, record }));
    return { ...blanks, paragraphs, overview };
  }

  /** A damaged record matters only where marks could say what it knew. */
  private amendable(reading: RecordReading): RecordReading {
    const marks = this.document.get().document?.marks ?? [];
    return reading.state === 'damaged' && marks.length === 0 ? { state: 'missing' } : reading;
  }

  /** A file that nothing else was done to since is taken back whole, to the last byte. */
  private reopen({ bytes, count, wasChanged }: Undoing): boolean {
    if (this.file === null || bytes === null) return false;
    if (this.file.toBytes() !== bytes.after) return false;
    this.file.reopen(bytes.before);
    this.set({ outcome: { type: 'emptied', emptied: count, left: 0 }, isChanged: wasChanged });
    return true;
  }

  private remember(
    found: FoundBlanks,
    before: {
      readonly bytes: Uint8Array | null;
      readonly record: DocumentRecord | null;
      readonly wasChanged: boolean;
    },
  ): void {
    const { outcome, found: now } = this.get();
    const { document } = this.document.get();
    if (outcome?.type !== 'filled' || outcome.filled.length === 0) return;
    if (now === null || document === null) return;
    const { filled } = outcome;
    const { marks, reading } = document;
    const { bytes, record, wasChanged } = before;
    this.set({
      undoing: {
        how: planEmptying(filled, found.paragraphs, { paragraphs: now.paragraphs, marks }),
        bytes: bytes && this.file && { before: bytes, after: this.file.toBytes() },
        record: { before: record, writtenAt: recordIn(reading)?.writtenAt ?? null },
        wasChanged,
        count: filled.length,
      },
    });
  }
}

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
