import type { Correction } from '@/core/doctor';
import { Failure } from '@/core/failure';
import type { DocumentStore } from './document-store';
import { JobRunner } from './job';
import { LedgerStore, type HeldLedger } from './ledger-store';
import { openTurn } from './open-turn';
import type { Outside } from './outside';
import { openReportFile, type OpenedReport } from './opened-report';
import type { ChosenFileHandle } from './read-chosen-files';
import type { ReportDraft } from './report-draft';
import { FailingStore } from './failing-store';
import { annexFileName, changedFile, templateFileName, type ChangedBy } from './report-file';
import { saveCorrected } from './save-corrected';
import type { TurnStore } from './turn-store';
import { turnedFile } from './turned-file';
import type { Work, WorkName } from './work';
import { choiceOf } from './choice-of';

export type { OpenedReport } from './opened-report';

export interface PageState {
  readonly report: OpenedReport | null;
  /** The year of that report being turned; null: it is not. */
  readonly turn: TurnStore | null;
  /** The name of the file that was handed over last. */
  readonly saved: string | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** The stand-alone page: ledgers and reports as files. */
export class PageSession extends FailingStore<PageState> {
  readonly ledger: LedgerStore;
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(private readonly outside: Outside) {
    super({ report: null, turn: null, saved: null, work: null, failure: null });
    this.ledger = new LedgerStore(outside.startWorker, outside.now);
  }

  /** Gives what ends the watch, and the ledger. */
  start(): () => void {
    const end = this.ledger.subscribeTo(
      ({ held }) => held?.overview,
      () => void this.get().report?.document.read(),
    );
    return () => {
      end();
      this.closeTurn();
      this.ledger.close();
    };
  }

  /** Whatever was dropped: a report is opened, all else is taken for a ledger. */
  async takeFiles(files: readonly ChosenFileHandle[]): Promise<void> {
    const reports = files.filter(({ name }) => /\.docx$/i.test(name));
    const ledgers = files.filter((file) => !reports.includes(file));
    const [report, ...others] = reports;
    if (report !== undefined) await this.openReport(report, others);
    if (ledgers.length > 0) await this.ledger.readFiles(ledgers);
  }

  /** One report at a time; of others that came along it is told that they were not opened. */
  async openReport(file: ChosenFileHandle, others: readonly ChosenFileHandle[] = []): Promise<void> {
    this.set({ saved: null });
    await this.attempt(async () => {
      const work = { name: 'readDocument', about: '', stops: 'atOnce' } as const;
      const report = await this.jobs.run(work, () => openReportFile(file, this.ledger, this.outside.now));
      if (report === null) return;
      this.closeTurn();
      this.saveUnsaved();
      this.set({ report });
      await report.document.read();
      await this.ledger.followDocument(report.document.record());
      await report.document.read();
      if (others.length > 0) {
        throw new Failure('report.onlyOne', {
          file: file.name,
          others: others.map(({ name }) => name).join('、'),
        });
      }
    });
  }

  async closeReport(): Promise<void> {
    this.closeTurn();
    this.set({ saved: null });
    this.saveUnsaved();
    this.set({ report: null });
    await this.ledger.followDocument(null);
  }

  /** Writes the ticked figures into the report and hands the file over. */
  updateReport(): Promise<void> {
    return this.change((document) => document.update());
  }

  /** Takes back the newest so many writings, and hands the file over again. */
  async restoreReport(steps: number): Promise<void> {
    await this.change((document) => document.restore(steps));
    await this.ledger.followDocument(this.get().report?.document.record() ?? null);
  }

  async openTurn(): Promise<void> {
    const { report } = this.get();
    if (report === null) return;
    await this.attempt(async () => {
      const turn = await openTurn(report.document, this.ledger, this.outside.now);
      this.closeTurn();
      this.set({ turn });
      await turn.open();
    });
  }

  closeTurn(): void {
    this.get().turn?.close();
    this.set({ turn: null });
  }

  /** Makes next year's report and hands it over as a file of its own, which from then on is the one that is open. */
  async turnReport(): Promise<void> {
    const { report, turn } = this.get();
    if (report === null || turn === null) return;
    this.set({ saved: null });
    const isDone = await turn.turn();
    const { finished } = turn.get();
    if (!isDone || finished === null) return;
    const file = turnedFile(report.file, finished.turn.years);
    this.set({ report: { ...report, file } });
    this.save(file, report.bytes());
  }

  private async change(act: (document: DocumentStore) => Promise<void>): Promise<void> {
    const { report } = this.get();
    if (report === null) return;
    this.set({ saved: null });
    const { written: before } = report.document.get();
    await act(report.document);
    const { failure, written } = report.document.get();
    if (failure !== null || written === null || written === before) return;
    if (written.written.length + written.kept > 0) {
      this.saveReport(report, written.action);
    }
  }

  /** Hands over 口径附件 of the report, from the report's own record. */
  async saveAnnex(): Promise<void> {
    const { report } = this.get();
    const marks = report?.document.get().document?.marks ?? [];
    const record = report?.document.record() ?? null;
    if (report === null || record === null) return;
    this.set({ saved: null });
    await this.attempt(async () => {
      await this.jobs.run({ name: 'writeAnnex', about: '', stops: 'never' }, async () => {
        const annexed = { file: report.file, record, marks };
        const bytes = await this.ledger.atDesk((desk) => desk.annexFile(annexed));
        this.save(annexFileName(report.file), bytes);
      });
    });
  }

  /** Hands over what was put right or accepted after an audit, if anything was. */
  saveAudited(): void {
    const { report } = this.get();
    if (report?.audit.get().isChanged === true) this.saveReport(report, 'audit');
  }

  /** Hands over what was filled in, if anything was. */
  saveFilled(): void {
    const { report } = this.get();
    if (report?.blanks.current?.get().isChanged === true) this.saveReport(report, 'fill');
  }

  /** One file has all of it. */
  private saveUnsaved(): void {
    this.saveFilled();
    this.saveAudited();
  }

  private saveReport({ file, bytes, audit, blanks }: OpenedReport, action: ChangedBy): void {
    this.save(changedFile(file, action, this.outside.now()), bytes());
    audit.settle();
    blanks.current?.settle();
  }

  /** Hands over a copy of the document with its marks emptied, to be chosen as a narrative. */
  async saveTemplate(): Promise<void> {
    const { report } = this.get();
    if (report === null) return;
    this.set({ saved: null });
    await this.attempt(async () => {
      await this.jobs.run({ name: 'writeReport', about: '', stops: 'never' }, async () => {
        const template = { name: report.file, docx: report.bytes() };
        const writtenAt = this.outside.now().toISOString();
        const bytes = await this.ledger.atDesk((desk) => desk.emptyTemplate(template, writtenAt));
        this.save(templateFileName(report.file), bytes);
      });
    });
  }

  async writeReport(draft: ReportDraft, file: string): Promise<void> {
    await this.run('writeReport', async ({ desk, overview }) => {
      const choice = await choiceOf(draft, overview.months, this.outside.now());
      this.save(file, await desk.writeReportFile(choice));
    });
  }

  async saveBlank(year: number, file: string): Promise<void> {
    await this.attempt(async () => {
      const bytes = await this.jobs.run({ name: 'writeBlank', about: '', stops: 'never' }, () =>
        this.ledger.atDesk((desk) => desk.blankWorkbook(year)),
      );
      if (bytes !== null) this.save(file, bytes);
    });
  }

  /** Hands over corrected copies of the ledgers; the files themselves stay as they are. */
  async saveCorrected(corrections: readonly Correction[]): Promise<void> {
    await this.run('correctFile', async ({ desk }) => {
      const copies = await saveCorrected(desk, corrections, (file, bytes) =>
        this.outside.saveFile(file, bytes),
      );
      this.set({ saved: copies.join('、') });
    });
  }

  dismissSaved(): void {
    this.set({ saved: null });
  }

  private save(file: string, bytes: Uint8Array): void {
    this.outside.saveFile(file, bytes);
    this.set({ saved: file });
  }

  private async run(name: WorkName, act: (held: HeldLedger) => Promise<void>): Promise<void> {
    this.set({ saved: null });
    await this.attempt(async () => {
      const { held } = this.ledger.get();
      if (held !== null) await this.jobs.run({ name, about: '', stops: 'never' }, () => act(held));
    });
  }
}
