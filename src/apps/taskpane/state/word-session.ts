import { OpenDocument, openReport } from '@/adapters/word-host';
import type { Failure } from '@/core/failure';
import { joinRecords, type DocumentRecord, type Mark } from '@/core/marks';
import { DocumentStore } from './document-store';
import { JobRunner } from './job';
import { LedgerStore } from './ledger-store';
import type { Outside } from './outside';
import type { ReportDraft } from './report-draft';
import { FailingStore } from './failing-store';
import type { Work } from './work';
import { choiceOf } from './write-draft';

type Cautions = Awaited<ReturnType<OpenDocument['readCautions']>>;

/** In milliseconds. */
const PAUSE = 200;

/** What was done last, to be told. */
export type WordNotice =
  | { readonly type: 'reportInserted' }
  | { readonly type: 'reportOpened' }
  | { readonly type: 'figureInserted'; readonly label: string };

export interface WordState {
  /** The mark at the cursor. */
  readonly atCursor: Mark | null;
  readonly cautions: Cautions | null;
  readonly notice: WordNotice | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** A pane in Word: the open document, the ledger, and what goes from one to the other. */
export class WordSession extends FailingStore<WordState> {
  readonly ledger: LedgerStore;
  readonly document: DocumentStore;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly open = new OpenDocument();
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(private readonly outside: Outside) {
    super({ atCursor: null, cautions: null, notice: null, work: null, failure: null });
    this.ledger = new LedgerStore(outside.startWorker, outside.now);
    this.document = new DocumentStore(this.open, outside.now);
  }

  /** Reads the document and watches the cursor. Gives what ends the watch. */
  start(): () => void {
    let overview = this.ledger.get().held?.overview;
    const ended: (() => void)[] = [
      this.ledger.subscribe(() => {
        const { held } = this.ledger.get();
        if (held === null || held.overview === overview) return;
        ({ overview } = held);
        void this.document.read(held.desk);
      }),
    ];
    void this.attempt(async () => {
      await this.readAgain();
      this.set({ cautions: await this.open.readCautions() });
      const stop = await this.open.watchSelection(() => this.noteSelection());
      ended.push(() => void stop());
    });
    return () => {
      for (const end of ended) end();
    };
  }

  /** The document may have changed by somebody's hand. */
  async readAgain(): Promise<void> {
    await this.document.read(this.ledger.get().held?.desk ?? null);
    await this.ledger.followDocument(this.record());
  }

  async insertReport(draft: ReportDraft, place: 'cursor' | 'end'): Promise<void> {
    await this.run('insertReport', async () => {
      const { held } = this.ledger.get();
      if (held === null) return;
      const choice = await choiceOf(draft, held.overview.months, this.outside.now());
      const { report, record } = await held.desk.writeReport(choice);
      await this.open.insertReport(report, place);
      await this.keep(record);
      this.set({ notice: { type: 'reportInserted' } });
    });
    await this.readAgain();
  }

  /** As a document of its own, in a window of its own. */
  async openAsNew(draft: ReportDraft): Promise<void> {
    await this.run('writeReport', async () => {
      const { held } = this.ledger.get();
      if (held === null) return;
      const choice = await choiceOf(draft, held.overview.months, this.outside.now());
      await openReport(await held.desk.writeReportFile(choice));
      this.set({ notice: { type: 'reportOpened' } });
    });
  }

  async insertFigure(key: string): Promise<void> {
    await this.run('insertFigure', async () => {
      const { held } = this.ledger.get();
      if (held === null) return;
      const { record, ...figure } = await held.desk.takeFigure(key, this.outside.now().toISOString());
      await this.open.insertFigure(figure);
      await this.keep(record);
      this.set({ notice: { type: 'figureInserted', label: figure.label } });
    });
    await this.readAgain();
  }

  async showMark(index: number): Promise<void> {
    await this.attempt(() => this.open.selectMark(index));
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
    try {
      const atCursor = await this.open.markAtSelection();
      if (atCursor?.index !== this.get().atCursor?.index) this.set({ atCursor });
    } catch {
      // The cursor moves on; what Word could not tell this time it tells the next.
      this.set({ atCursor: null });
    }
  }

  private async keep(added: DocumentRecord): Promise<void> {
    const reading = await this.open.readRecord();
    await this.open.writeRecord(joinRecords(reading.state === 'present' ? reading.record : null, added));
  }

  private record(): DocumentRecord | null {
    const reading = this.document.get().document?.reading;
    return reading?.state === 'present' ? reading.record : null;
  }

  private async run(
    name: 'insertReport' | 'insertFigure' | 'writeReport',
    act: () => Promise<void>,
  ): Promise<void> {
    this.set({ notice: null });
    await this.attempt(async () => {
      await this.jobs.run({ name, about: '', stops: 'never' }, act);
    });
  }
}
