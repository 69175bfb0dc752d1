import { documentName, OpenDocument, openReport, type Passage } from '@/adapters/word-host';
import type { Correction } from '@/core/doctor';
import { isFailure, type Failure } from '@/core/failure';
import type { DocumentParagraph, Mark } from '@/core/marks';
import { AuditStore } from './audit-store';
import type { BlanksStore } from './blanks-store';
import { DocumentStore } from './document-store';
import { JobRunner } from './job';
import { lateBlanks } from './late-blanks';
import type { LateStore } from './late-store';
import { LedgerStore } from './ledger-store';
import type { Outside } from './outside';
import type { ReportDraft } from './report-draft';
import { FailingStore } from './failing-store';
import type { TextPlace } from './passage-now';
import type { TurnStore } from './turn-store';
import type { Work } from './work';

type Cautions = Awaited<ReturnType<OpenDocument['readCautions']>>;

/** In milliseconds. */
const PAUSE = 200;

/** What was done last, to be told. */
export type WordNotice =
  | { readonly type: 'reportInserted' }
  | { readonly type: 'reportOpened' }
  | { readonly type: 'annexOpened' }
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'figureInserted'; readonly label: string };

export interface WordState {
  /** The mark at the cursor. */
  readonly atCursor: Mark | null;
  readonly cautions: Cautions | null;
  readonly notice: WordNotice | null;
  /** The year being turned; null: it is not. */
  readonly turn: TurnStore | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** A pane in Word: the open document, the ledger, and what goes from one to the other. */
export class WordSession extends FailingStore<WordState> {
  readonly ledger: LedgerStore;
  readonly document: DocumentStore;
  readonly audit: AuditStore;
  readonly blanks: LateStore<BlanksStore>;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;
  private readonly open = new OpenDocument();
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(private readonly outside: Outside) {
    super({ atCursor: null, cautions: null, notice: null, turn: null, work: null, failure: null });
    this.ledger = new LedgerStore(outside.startWorker, outside.now);
    this.document = new DocumentStore(this.open, outside.now, () => this.ledger.get().held?.desk ?? null);
    this.audit = new AuditStore(this.open, this.document, this.ledger, outside.now);
    this.blanks = lateBlanks(this.open, this.document, this.ledger, outside.now, null);
  }

  /** Reads the document and watches it, the ledger and the cursor. Gives what ends the watch, and the ledger. */
  start(): () => void {
    let stop: () => Promise<void> = () => Promise.resolve();
    let isOver = false;
    const ends = [
      this.ledger.subscribeTo(
        ({ held }) => held?.overview,
        () => void this.document.read(),
      ),
      this.document.subscribeTo(
        ({ document }) => document,
        () => void this.lookAtCursor(),
      ),
    ];
    void this.attempt(async () => {
      const ended = await this.open.watchSelection(() => this.noteSelection());
      if (isOver) await ended();
      else stop = ended;
    });
    void this.readAgain();
    return () => {
      isOver = true;
      for (const end of ends) end();
      this.closeTurn();
      clearTimeout(this.pause);
      this.ledger.close();
      void stop();
    };
  }

  /** The document may have changed by somebody's hand. */
  async readAgain(): Promise<void> {
    await this.document.read();
    await this.ledger.followDocument(this.document.record());
    await this.look(async () => this.set({ cautions: await this.open.readCautions() }));
  }

  /** False where that failed. */
  async insertReport(draft: ReportDraft, place: 'cursor' | 'end'): Promise<boolean> {
    this.set({ notice: null });
    const isInserted = await this.document.insert('insertReport', async (desk) => {
      const months = this.ledger.get().held?.overview.months ?? null;
      const { choiceOf } = await doing();
      const { report, record } = await desk.writeReport(await choiceOf(draft, months, this.outside.now()));
      return { record, put: () => this.open.insertReport(report, place) };
    });
    if (isInserted) this.set({ notice: { type: 'reportInserted' } });
    await this.ledger.followDocument(this.document.record());
    return isInserted;
  }

  /** As a document of its own, in a window of its own. */
  async openAsNew(draft: ReportDraft): Promise<void> {
    this.set({ notice: null });
    await this.attempt(async () => {
      await this.jobs.run({ name: 'writeReport', about: '', stops: 'never' }, async () => {
        const { held } = this.ledger.get();
        if (held === null) return;
        const { choiceOf } = await doing();
        const choice = await choiceOf(draft, held.overview.months, this.outside.now());
        await openReport(await held.desk.writeReportFile(choice));
        this.set({ notice: { type: 'reportOpened' } });
      });
    });
  }

  /** 口径附件 of the open document, from its own record, in a window of its own. */
  async openAnnex(): Promise<void> {
    this.set({ notice: null });
    await this.document.read();
    const { document } = this.document.get();
    const record = this.document.record();
    if (document === null || record === null) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'writeAnnex', about: '', stops: 'never' }, async () => {
        const annexed = { file: documentName(), record, marks: document.marks };
        await openReport(await this.ledger.atDesk((desk) => desk.annexFile(annexed)));
        this.set({ notice: { type: 'annexOpened' } });
      });
    });
  }

  async insertFigure(key: string): Promise<void> {
    this.set({ notice: null });
    let inserted = '';
    const isInserted = await this.document.insert('insertFigure', async (desk) => {
      const { record, ...figure } = await desk.takeFigure(key, this.outside.now().toISOString());
      inserted = figure.label;
      return { record, put: () => this.open.insertFigure(figure) };
    });
    if (isInserted) this.set({ notice: { type: 'figureInserted', label: inserted } });
    await this.ledger.followDocument(this.document.record());
  }

  /** Hands over corrected copies of the ledgers; the files themselves stay as they are. */
  async saveCorrected(corrections: readonly Correction[]): Promise<void> {
    this.set({ notice: null });
    await this.attempt(async () => {
      await this.jobs.run({ name: 'correctFile', about: '', stops: 'never' }, async () => {
        const { held } = this.ledger.get();
        if (held === null) return;
        const { outside } = this;
        const { saveCorrected } = await doing();
        const copies = await saveCorrected(held.desk, corrections, (file, bytes) =>
          outside.saveFile(file, bytes),
        );
        this.set({ notice: { type: 'saved', file: copies.join('、') } });
      });
    });
  }

  /** Takes back the newest so many writings; figures are then counted for what the document is written for again. */
  async restore(steps: number): Promise<void> {
    await this.document.restore(steps);
    await this.ledger.followDocument(this.document.record());
  }

  async showMark(mark: Pick<Mark, 'index' | 'tag'>): Promise<void> {
    await this.attempt(() => this.open.selectMark(mark));
  }

  /** The mark at this place in the document as it was last read. */
  async showMarkAt(index: number): Promise<void> {
    const mark = this.document.get().document?.marks[index];
    if (mark !== undefined) await this.showMark(mark);
  }

  /** Where words stand that were read a while ago. */
  async showText(place: TextPlace, read: readonly DocumentParagraph[]): Promise<void> {
    await this.attempt(async () => {
      const { passageNow } = await doing();
      await this.open.selectPassage(passageNow(place, read, await this.open.readParagraphs()));
    });
  }

  async openTurn(): Promise<void> {
    await this.attempt(async () => {
      const { openTurn } = await doing();
      const turn = await openTurn(this.document, this.ledger, this.outside.now);
      this.closeTurn();
      this.set({ turn });
      await turn.open();
    });
  }

  closeTurn(): void {
    this.get().turn?.close();
    this.set({ turn: null });
  }

  /** Where words stand that were read just now. */
  async showPassage(passage: Passage): Promise<void> {
    await this.attempt(() => this.open.selectPassage(passage));
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  /** The cursor may run through many places. */
  private noteSelection(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.lookAtCursor(), PAUSE);
  }

  private async lookAtCursor(): Promise<void> {
    this.looks += 1;
    const look = this.looks;
    let atCursor: Mark | null = null;
    try {
      atCursor = await this.open.markAtSelection();
    } catch (error) {
      // The cursor moves on; what Word could not tell this time it tells the next.
      if (!isFailure(error)) throw error;
    }
    if (look === this.looks && !isSame(atCursor, this.get().atCursor)) this.set({ atCursor });
  }
}

/** What is only needed once a person asks for something. */
const doing = () => import(/* webpackChunkName: "word-workspace" */ './word-doing');

function isSame(one: Mark | null, other: Mark | null): boolean {
  return one?.index === other?.index && one?.tag === other?.tag && one?.text === other?.text;
}
