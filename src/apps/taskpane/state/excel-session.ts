import { OpenWorkbook, type ReplacedCells } from '@/adapters/excel-host';
import { OfficeNotes } from '@/adapters/office-notes';
import type { Correction } from '@/core/doctor';
import type { Failure } from '@/core/failure';
import type { SheetMapping } from '@/core/ledger';
import { describePeriod, parsePeriod } from '@/core/values';
import { askedFirst } from './asked';
import type { ExcelNotice, Place } from './excel-notice';
import { correctedCells, type CorrectedCells } from './corrected-cells';
import { figureSheet } from './figure-sheet';
import { JobRunner, type Job } from './job';
import { keepSettings, readSettings, type Notes } from './kept-settings';
import { LedgerStore, type HeldLedger } from './ledger-store';
import type { Outside } from './outside';
import type { ReportDraft } from './report-draft';
import { RowsStore } from './rows-store';
import { FailingStore } from './failing-store';
import { TracedReport } from './traced-report';
import type { Work, WorkName } from './work';
import { choiceOf } from './choice-of';

/** Typing pauses that long before anything is counted. */
const PAUSE = 800;

export interface ExcelState {
  readonly corrected: CorrectedCells | null;
  /** A cell that stands where it can't be seen: to be asked about. */
  readonly hidden: Place | null;
  /** A packet the browser would not copy: to be copied by hand. */
  readonly toCopy: string | null;
  readonly notice: ExcelNotice | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** A pane in Excel: the open workbook as the ledger, watched while somebody types in it. */
export class ExcelSession extends FailingStore<ExcelState> {
  readonly ledger: LedgerStore;
  readonly rows: RowsStore;
  readonly traced: TracedReport;
  private readonly workbook = new OpenWorkbook();
  private readonly jobs = new JobRunner((work) => this.set({ work }));
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly outside: Outside,
    private readonly notes: Notes = new OfficeNotes(),
  ) {
    super({ corrected: null, hidden: null, toCopy: null, notice: null, work: null, failure: null });
    this.ledger = new LedgerStore(outside.startWorker, outside.now, askedFirst(readSettings(notes)));
    this.rows = new RowsStore(this.workbook, this.ledger);
    this.traced = new TracedReport(this.ledger, (place) => this.goTo(place));
  }

  /** Reads the workbook and watches it. Gives what ends the watch. */
  start(): () => void {
    let stop: () => Promise<void> = () => Promise.resolve();
    let isOver = false;
    void this.attempt(async () => {
      const ended = await this.workbook.watch(() => this.noteChange());
      if (isOver) await ended();
      else stop = ended;
    });
    const endRows = this.rows.start();
    const endKeeping = keepSettings(this.ledger, this.notes, (write) => void this.attempt(write));
    void this.readAgain();
    return () => {
      endRows();
      endKeeping();
      isOver = true;
      clearTimeout(this.pause);
      this.ledger.close();
      void stop();
    };
  }

  /** Excel does not tell of every change: when the pane comes into view, all is looked at. */
  lookAgain(): void {
    this.workbook.markAllStale();
    this.schedule(0);
  }

  async readAgain(): Promise<void> {
    await this.ledger.readWorkbook(this.workbook);
  }

  async goTo(place: Place, unhide = false): Promise<void> {
    this.set({ hidden: null, notice: null });
    await this.attempt(async () => {
      const found = await this.workbook.selectCell(place.sheet, place.cell, { unhide });
      if (found === 'hidden') this.set({ hidden: place });
      if (found === 'missing') this.set({ notice: { type: 'placeMissing', place } });
    });
  }

  leaveHidden(): void {
    this.set({ hidden: null });
  }

  async saveReport(draft: ReportDraft, file: string): Promise<void> {
    await this.run('writeReport', async ({ desk, overview }) => {
      const choice = await choiceOf(draft, overview.months, this.outside.now());
      this.outside.saveFile(file, await desk.writeReportFile(choice));
      this.set({ notice: { type: 'saved', file } });
    });
  }

  async copyPacket(): Promise<void> {
    await this.run('copyPacket', async ({ desk, readAt }) => {
      const packet = await desk.packetText(readAt.toISOString());
      if (await this.outside.copyText(packet)) this.set({ notice: { type: 'copied' } });
      else this.set({ toCopy: packet });
    });
  }

  async savePacket(file: string): Promise<void> {
    await this.run('copyPacket', async ({ desk, readAt }) => {
      const packet = await desk.packetText(readAt.toISOString());
      this.outside.saveFile(file, new TextEncoder().encode(packet));
      this.set({ notice: { type: 'saved', file } });
    });
  }

  endCopying(): void {
    this.set({ toCopy: null });
  }

  /** Writes 指标汇总. */
  async writeFigures(): Promise<void> {
    await this.run('writeFigures', async ({ overview, readAt }, job) => {
      const period = parsePeriod(overview.period, overview.year);
      const described = period === null ? overview.period : describePeriod(period);
      const table = figureSheet(overview.figures, described, readAt);
      const { sheet } = await this.workbook.writeFigures(table, {
        onWaiting: (isWaiting) => job.tell({ isWaiting }),
      });
      this.set({ notice: { type: 'figuresWritten', sheet } });
    });
  }

  /** Adds the sheets of a blank ledger that the workbook does not have yet. */
  async createSheets(year: number): Promise<void> {
    await this.attempt(async () => {
      await this.jobs.run({ name: 'createSheets', about: '', stops: 'never' }, async (job) => {
        const template = await this.ledger.atDesk((desk) => desk.template(year));
        const names = await this.workbook.createSheets(template, {
          missingOnly: true,
          onWaiting: (isWaiting) => job.tell({ isWaiting }),
        });
        this.set({
          notice: names.length === 0 ? { type: 'nothingToCreate' } : { type: 'sheetsCreated', names },
        });
      });
      await this.readAgain();
    });
  }

  /** Counts by what a person says of a sheet; where that person agrees, the workbook remembers it. */
  async map(mapping: SheetMapping, isKept: boolean): Promise<void> {
    this.set({ notice: null });
    await (this.ledger.get().held === null ? this.ledger.mapUnread(mapping) : this.ledger.map(mapping));
    const { held, unread } = this.ledger.get();
    const desk = (held ?? unread)?.desk;
    if (!isKept || desk === undefined) return;
    await this.attempt(async () => {
      await this.jobs.run({ name: 'keepMapping', about: '', stops: 'never' }, async (job) => {
        const { profileSheet, newSheet, ...pair } = await desk.mappingNote(mapping);
        const sheet = { ...newSheet, name: profileSheet ?? newSheet.name };
        const onWaiting = (isWaiting: boolean) => job.tell({ isWaiting });
        const place = await this.workbook.writePair(sheet, pair, { onWaiting });
        this.set({ notice: { type: 'mappingKept', place } });
      });
      await this.readAgain();
      await this.ledger.unmap(mapping);
    });
  }

  /** Corrects cells that still hold what they held when they were read. */
  correct(corrections: readonly Correction[]): Promise<void> {
    return this.replace('correct', corrections, (waiting) =>
      this.workbook.correctCells(corrections, waiting),
    );
  }

  /** Takes the last corrections back, where nobody has changed the cells since. */
  async restoreCorrected(): Promise<void> {
    const { corrected } = this.get();
    if (corrected === null) return;
    const { undo, made } = corrected;
    await this.replace('restore', made, (waiting) => this.workbook.replaceCells(undo, waiting));
  }

  dismissCorrected(): void {
    this.set({ corrected: null });
  }

  private async replace(
    action: CorrectedCells['action'],
    corrections: readonly Correction[],
    act: (waiting: { readonly onWaiting: (isWaiting: boolean) => void }) => Promise<ReplacedCells>,
  ): Promise<void> {
    const work = {
      name: action === 'correct' ? 'correctCells' : 'restoreCells',
      about: '',
      stops: 'never',
    } as const;
    await this.attempt(async () => {
      await this.jobs.run(work, async (job) => {
        const replaced = await act({ onWaiting: (isWaiting) => job.tell({ isWaiting }) });
        this.set({ corrected: correctedCells(action, corrections, replaced) });
      });
    });
    await this.readAgain();
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  private noteChange(): void {
    this.ledger.markStale();
    this.schedule(PAUSE);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.catchUp(), milliseconds);
  }

  /** A reading that is under way goes on to its end: it may be a large workbook. */
  private catchUp(): void {
    if (this.ledger.get().work === null) void this.readAgain();
    else this.schedule(PAUSE);
  }

  /** What goes out is what the sheets say now: where they were changed a moment ago, they are read first. */
  private async run(name: WorkName, act: (held: HeldLedger, job: Job) => Promise<void>): Promise<void> {
    this.set({ notice: null });
    await this.attempt(async () => {
      const before = this.ledger.get();
      if (before.isStale) await this.readAgain();
      const { held } = this.ledger.get();
      // Where that failed or was cancelled, so it was told.
      if (before.isStale && held === before.held) return;
      if (held !== null) await this.jobs.run({ name, about: '', stops: 'never' }, (job) => act(held, job));
    });
  }
}
