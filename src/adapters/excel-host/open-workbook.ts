import { Failure, isFailure } from '@/core/failure';
import type { LedgerSource, ReadOptions, Workbook, WorkbookTemplate } from '@/core/ledger';
import { requireFloor } from './batch/requirements';
import { runAfterCellEdit } from './batch/run';
import { DEFAULT_PATIENCE, runPatiently, type Patience } from './batch/run-patiently';
import { untilAborted } from './batch/until-aborted';
import { createSheets } from './create/create-sheets';
import type { SheetEntry } from './read/read-outline';
import type { KnownSheets } from './read/read-sheets';
import { readWorkbook, type Reading } from './read/read-workbook';
import { selectCell, type SelectOptions, type Selected } from './select/select-cell';
import { registerEvents } from './watch/register-events';
import { StaleMarks } from './watch/stale-marks';

/**
 * The workbook open in Excel as a source of ledgers. What it hands out are grids: serials, codes and texts as the
 * file would give them. It needs ExcelApi 1.13; every method throws Failure office.unsupported below that.
 */
export class OpenWorkbook implements LedgerSource {
  private readonly patience: Patience;
  private known: KnownSheets = new Map();
  private entries: readonly SheetEntry[] = [];
  private marks = new StaleMarks();
  private watchers = 0;
  private lastRead: Promise<void> = Promise.resolve();

  constructor(patience: Partial<Patience> = {}) {
    this.patience = { ...DEFAULT_PATIENCE, ...patience };
  }

  /**
   * Reads all worksheets; progress counts cells. While watched, only what has become stale since the last reading
   * is read again. While a cell is being edited it waits. Throws Failure file.empty where no cell holds anything,
   * and the failures of Office: office.cellEdit when the wait got too long, office.tooMuch where a single row is
   * beyond Excel's limits.
   */
  async read(options: ReadOptions = {}): Promise<Workbook> {
    requireFloor();
    // Two readings at once would take each other's marks.
    const previous = this.lastRead;
    const reading = untilAborted(previous, options.signal).then(() => this.readNext(options));
    this.lastRead = Promise.allSettled([previous, reading]).then(() => undefined);
    const { sheets, file, ...rest } = await reading;
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Failure('file.empty', { file });
    return { file, sheets, ...rest };
  }

  /**
   * Calls `onStale` whenever something may have changed. Excel's events have gaps (lists chosen from, text to
   * columns, filters, merged cells, hidden columns; OJ#420, OJ#3729), so that `markAllStale` is due when the pane
   * gets the focus. Gives what ends the watch.
   */
  async watch(onStale: () => void): Promise<() => Promise<void>> {
    requireFloor();
    const stop = await registerEvents(runPatiently({}, this.patience), (mark) => {
      mark(this.marks);
      onStale();
    });
    this.watchers += 1;
    // Nobody was told of what changed until now.
    this.markAllStale();
    let isWatching = true;
    return async () => {
      if (!isWatching) return;
      isWatching = false;
      this.watchers -= 1;
      await stop();
    };
  }

  /** The next reading reads everything. */
  markAllStale(): void {
    this.marks.markEverything();
  }

  /**
   * Shows a cell of a sheet as it was called when it was last read. `hidden`: the sheet, the row or the column is,
   * and nothing was changed; `unhide` shows them. `missing`: there is no such sheet any more.
   */
  async selectCell(sheet: string, cell: string, options: SelectOptions = {}): Promise<Selected> {
    requireFloor();
    const id = this.entries.find(({ name }) => name === sheet)?.id ?? sheet;
    return selectCell(runAfterCellEdit, id, cell, options);
  }

  /**
   * Adds the sheets of a template to the workbook and shows the first. Gives their names. Throws Failure
   * workbook.sheetExists (field `sheets`) before anything is written, where a name is taken; where Excel refuses
   * anything later, its failure, with no new sheet left behind.
   */
  async createSheets(template: WorkbookTemplate): Promise<string[]> {
    requireFloor();
    return createSheets(runAfterCellEdit, template);
  }

  private async readNext(options: ReadOptions): Promise<Workbook> {
    const run = runPatiently(options, this.patience);
    const marks = this.marks;
    this.marks = new StaleMarks();
    if (this.watchers === 0) marks.markEverything();
    try {
      const { workbook, outline, sheets } = await this.readOnceMore(() =>
        readWorkbook(run, this.known, marks, options.onProgress),
      );
      options.signal?.throwIfAborted();
      this.known = sheets;
      this.entries = outline.sheets;
      return workbook;
    } catch (error) {
      this.marks.takeBack(marks);
      throw error;
    }
  }

  /** A sheet that is deleted while it is read is no fault: what is left can be read. */
  private async readOnceMore(read: () => Promise<Reading>): Promise<Reading> {
    try {
      return await read();
    } catch (error) {
      if (isFailure(error) && error.code === 'office.gone') return read();
      throw error;
    }
  }
}
