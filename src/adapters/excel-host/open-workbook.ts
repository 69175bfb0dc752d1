import type { Correction } from '@/core/doctor';
import { Failure } from '@/core/failure';
import type {
  FigureSheet,
  LedgerSource,
  PairsTemplate,
  ReadOptions,
  Workbook,
  WorkbookTemplate,
} from '@/core/ledger';
import { requireFloor } from './batch/requirements';
import { runAfterCellEdit, runNow, type Runs } from './batch/run';
import { DEFAULT_PATIENCE, runPatiently, type Patience, type Waiting } from './batch/run-patiently';
import { steadily } from './batch/steadily';
import { untilAborted } from './batch/until-aborted';
import type { CellReplacement, ReplacedCells } from './correct/cell-replacement';
import { replaceCells } from './correct/replace-cells';
import { replacementOf } from './correct/replacement-of';
import { createSheets, type CreateOptions } from './create/create-sheets';
import { writeFigures, type WrittenFigures } from './figures/write-figures';
import { writePair, type NamedText, type WrittenPair } from './pairs/write-pair';
import { readOutline, type SheetEntry } from './read/read-outline';
import type { KnownSheets } from './read/read-sheets';
import { readWorkbook } from './read/read-workbook';
import { selectCell, type SelectOptions, type Selected } from './select/select-cell';
import { selectedRows, type SelectedRows } from './select/selected-rows';
import { registerEvents } from './watch/register-events';
import { StaleMarks } from './watch/stale-marks';
import { watchSelection } from './watch/watch-selection';

/**
 * The workbook open in Excel as a source of ledgers. What it hands out are grids: serials, codes and texts as the
 * file would give them. It needs ExcelApi 1.13; every method throws Failure office.unsupported below that.
 */
export class OpenWorkbook implements LedgerSource {
  private readonly patience: Patience;
  private known: KnownSheets = new Map();
  private entries: readonly SheetEntry[] = [];
  private date1904: boolean | null = null;
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
   * beyond Excel's limits, office.changing where rows or columns come and go faster than it can read. Only rows that
   * are sorted or moved within a sheet of several chunks go unnoticed, unless they are watched.
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
   * gets the focus. Gives what ends the watch: nobody is told any more, also where Excel refuses to end it.
   */
  async watch(onStale: () => void): Promise<() => Promise<void>> {
    requireFloor();
    let isWatching = false;
    const stop = await registerEvents(runPatiently({}, this.patience), (mark) => {
      mark(this.marks);
      if (isWatching) onStale();
    });
    isWatching = true;
    this.watchers += 1;
    // Nobody was told of what changed until now.
    this.markAllStale();
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
   * and nothing was changed; `unhide` shows them. `missing`: there is no such sheet any more. While a cell is being
   * edited it waits; throws Failure office.cellEdit when the wait got too long.
   */
  async selectCell(sheet: string, cell: string, options: SelectOptions = {}): Promise<Selected> {
    requireFloor();
    return selectCell(this.runs(options), this.idOf(sheet), cell, options);
  }

  /**
   * Calls back whenever other cells are selected, or another sheet is in front; which, is to be asked. Gives what ends
   * it, for which once is enough.
   */
  async watchSelection(onChange: () => void): Promise<() => Promise<void>> {
    requireFloor();
    return watchSelection(runPatiently({}, this.patience), onChange);
  }

  /**
   * The rows in which cells are selected, of a sheet as it was called when it was last read; null where none are
   * meant: a chart is selected, or whole columns. Throws Failure office.cellEdit while a cell is being edited.
   */
  async selectedRows(): Promise<SelectedRows | null> {
    requireFloor();
    const selected = await selectedRows(runNow);
    if (selected === null) return null;
    const { id, ...rows } = selected;
    return { ...rows, sheet: this.entries.find((entry) => entry.id === id)?.name ?? rows.sheet };
  }

  /**
   * Adds the sheets of a template to the workbook and shows the first. Gives their names. Throws Failure
   * workbook.sheetExists (field `sheets`) before anything is written, where a name is taken, unless only missing ones
   * are asked for; where Excel refuses
   * anything later, its failure, with no new sheet left behind. While a cell is being edited it waits; throws
   * Failure office.cellEdit when the wait got too long.
   */
  async createSheets(template: WorkbookTemplate, options: CreateOptions = {}): Promise<string[]> {
    requireFloor();
    return createSheets(this.runs(options), template, options);
  }

  /**
   * Writes figures to a sheet of their own. A new one is put behind the others and shown. One that is there is
   * refreshed in place: by its headings and the names of figures its cells are found wherever the user has moved them,
   * and only what differs is written; nothing else changes, not even the selection. Throws Failure workbook.sheetExists
   * (field `sheets`) where a sheet of that name is the user's own, office.denied where it is protected,
   * office.changing where it is changed faster than it can be written, before anything is written; where Excel
   * refuses anything later its failure, with everything put back, or workbook.partlyWritten where that failed too.
   * While a cell is being edited it waits; throws Failure office.cellEdit when the wait got too long.
   */
  async writeFigures(table: FigureSheet, options: Waiting = {}): Promise<WrittenFigures> {
    requireFloor();
    return steadily(() => writeFigures(this.runs(options), table));
  }

  /**
   * Writes a text beside its name on the sheet of such pairs, in place or as a new row below; where the workbook has no
   * such sheet, on a new one. Gives where it stands. Fails as `writeFigures` does, with nothing left half-written.
   */
  async writePair(
    sheet: Pick<PairsTemplate, 'name' | 'headings'>,
    pair: NamedText,
    options: Waiting = {},
  ): Promise<WrittenPair> {
    requireFloor();
    return steadily(() => writePair(this.runs(options), sheet, pair));
  }

  /**
   * Makes corrections in the cells that still hold what these were planned for, and tells of those that don't, or that
   * stand in a protected sheet. Number formats change only where dates and numbers need it. Where Excel refuses
   * anything, its failure, with everything put back, or workbook.partlyWritten where that failed too. While a cell is
   * being edited it waits; throws Failure office.cellEdit when the wait got too long.
   */
  async correctCells(corrections: readonly Correction[], options: Waiting = {}): Promise<ReplacedCells> {
    requireFloor();
    const runs = this.runs(options);
    const date1904 = this.date1904 ?? (await readOutline(runs.look, [], null)).outline.date1904;
    return this.replaceCells(
      corrections.map((correction) => replacementOf(correction, date1904)),
      options,
    );
  }

  /** Brings back what stood in cells before they were corrected, where nobody has changed them since. */
  async replaceCells(
    replacements: readonly CellReplacement[],
    options: Waiting = {},
  ): Promise<ReplacedCells> {
    requireFloor();
    const runs = this.runs(options);
    return steadily(() => replaceCells(runs, replacements, (sheet) => this.idOf(sheet)));
  }

  private idOf(sheet: string): string {
    return this.entries.find(({ name }) => name === sheet)?.id ?? sheet;
  }

  private runs(options: Waiting): Runs {
    return { look: runPatiently(options, this.patience), act: runAfterCellEdit };
  }

  private async readNext(options: ReadOptions): Promise<Workbook> {
    const run = runPatiently(options, this.patience);
    const marks = this.marks;
    this.marks = new StaleMarks();
    if (this.watchers === 0) marks.markEverything();
    try {
      const { workbook, outline, sheets } = await steadily(() =>
        readWorkbook(run, this.known, marks, options.onProgress),
      );
      options.signal?.throwIfAborted();
      this.known = sheets;
      this.entries = outline.sheets;
      this.date1904 = outline.date1904;
      return workbook;
    } catch (error) {
      this.marks.takeBack(marks);
      throw error;
    }
  }
}
