import { LedgerFile } from '@/adapters/ledger-file';
import { correctWorkbook, writeWorkbook } from '@/adapters/xlsx-file';
import { assembleAccount, packetOf, type Account } from '@/core/assemble';
import type { Correction } from '@/core/doctor';
import type { ChosenRows, RowEffect, RowStanding } from '@/core/effect';
import { Failure, isFailure, joinFailures } from '@/core/failure';
import { NO_WORDS, type Figure } from '@/core/figures';
import type {
  MappableSheet,
  MappingProposal,
  ReadProgress,
  SheetMapping,
  SheetRow,
  Workbook,
  WorkbookTemplate,
} from '@/core/ledger';
import { formatPacket, parsePacket } from '@/core/link';
import type { RecordedRow } from '@/core/marks';
import type { Pack } from '@/core/pack';
import type { CalendarDate } from '@/core/values';
import { Counting, type CountingSource } from './counting';
import type { Asked, ChosenFile, MappingNote, Trace, WorkbookHead } from './desk';
import { ledgerRow, type LedgerRow } from './ledger-row';
import type { Mapping } from './mapping';
import type { Overview } from './overview';
import { readFiles } from './read-files';
import { safeCorrections } from './safe-corrections';
import { traceFigure } from './trace-figure';
import { WorkbookPieces } from './workbook-pieces';

/** Reads ledgers, keeps the account of them, and answers what a pane asks about its figures and rows. */
export class LedgerDesk {
  private counting: Counting | null = null;
  private pieces: WorkbookPieces | null = null;
  private files: readonly ChosenFile[] = [];

  /** `today` only decides which months are over. */
  constructor(
    protected readonly pack: Pack,
    private readonly today: () => CalendarDate,
  ) {}

  async readFiles(
    files: readonly ChosenFile[],
    asked: Asked,
    onProgress: (progress: ReadProgress) => void,
  ): Promise<Overview> {
    const open = ({ bytes, name }: ChosenFile) => new LedgerFile(bytes, name);
    const { workbooks, failures } = await readFiles(files, open, onProgress);
    return this.countRead(files, workbooks, failures, asked);
  }

  private countRead(
    files: readonly ChosenFile[],
    workbooks: readonly Workbook[],
    failures: readonly Failure[],
    asked: Asked,
  ): Overview {
    const source = { type: 'workbooks', workbooks, unread: failures } as const;
    const [first, ...others] = failures;
    if (first === undefined) return this.count(source, asked, files);
    if (workbooks.length === 0) throw joinFailures([first, ...others]);
    try {
      return this.count(source, asked, files);
    } catch (error) {
      // There may be no ledger but in those that can't be read.
      throw isFailure(error) ? joinFailures([first, ...others, error]) : error;
    }
  }

  async readPacket(text: string, asked: Asked): Promise<Overview> {
    return this.count({ type: 'packet', packet: await parsePacket(text) }, asked);
  }

  startWorkbook(head: WorkbookHead): Promise<void> {
    this.pieces = new WorkbookPieces(head);
    return Promise.resolve();
  }

  async addRows(sheet: number, rows: readonly SheetRow[]): Promise<void> {
    await Promise.resolve();
    this.pieces?.add(sheet, rows);
  }

  async countWorkbook(asked: Asked): Promise<Overview> {
    await Promise.resolve();
    if (this.pieces === null) throw new RangeError('no workbook was started');
    return this.count({ type: 'workbooks', workbooks: [this.pieces.workbook()], unread: [] }, asked);
  }

  async ask(asked: Asked): Promise<Overview> {
    await Promise.resolve();
    return this.current().ask(asked);
  }

  async mappableSheets(): Promise<readonly MappableSheet[]> {
    await Promise.resolve();
    return this.current().understood?.sheets() ?? [];
  }

  async proposeMapping(file: string, sheet: string, headerRow: number | null): Promise<MappingProposal> {
    await Promise.resolve();
    return this.mapping().propose(file, sheet, headerRow);
  }

  async mappingNote(mapping: SheetMapping): Promise<MappingNote> {
    await Promise.resolve();
    return this.mapping().note(mapping);
  }

  async trace(key: string): Promise<Trace> {
    await Promise.resolve();
    return traceFigure(this.figure(key), this.account.figures);
  }

  async rowStanding(rows: ChosenRows): Promise<RowStanding | null> {
    await Promise.resolve();
    return this.current().rowStanding(rows);
  }

  async rowEffect(rows: ChosenRows): Promise<RowEffect | null> {
    await Promise.resolve();
    return this.current().rowEffect(rows);
  }

  async showRow(wanted: RecordedRow): Promise<LedgerRow> {
    await Promise.resolve();
    const { account, workbooks, tables } = this.current();
    return ledgerRow(wanted, { figures: account.figures, workbooks, tables });
  }

  async corrections(): Promise<readonly Correction[]> {
    await Promise.resolve();
    return safeCorrections(this.files, this.current().corrections());
  }

  async correctFile(file: string, corrections: readonly Correction[]): Promise<Uint8Array> {
    await Promise.resolve();
    const chosen = this.files.find(({ name }) => name === file);
    if (chosen === undefined) throw new RangeError(`no file ${file} was read`);
    return correctWorkbook(
      chosen.bytes,
      file,
      corrections.filter((correction) => correction.file === file),
    );
  }

  async packetText(takenAt: string): Promise<string> {
    return formatPacket(packetOf(this.account, this.pack, takenAt));
  }

  template(year: number): Promise<WorkbookTemplate> {
    return Promise.resolve(this.pack.template(year));
  }

  blankWorkbook(year: number): Promise<Uint8Array> {
    return writeWorkbook(this.pack.template(year));
  }

  private count(source: CountingSource, asked: Asked, files: readonly ChosenFile[] = []): Overview {
    this.pieces = null;
    this.files = files;
    this.counting = new Counting(source, this.pack, this.today);
    return this.counting.ask(asked);
  }

  /** Is there an account yet? */
  protected get hasCounted(): boolean {
    return this.counting !== null;
  }

  /** The figures of the trade by their names, without a value. */
  protected accountOfNothing(year: number | null = null): Account {
    const asked = year === null ? {} : { year };
    return assembleAccount([], this.pack, asked, NO_WORDS, this.today());
  }

  protected current(): Counting {
    if (this.counting === null) throw new RangeError('nothing was read yet');
    return this.counting;
  }

  private mapping(): Mapping {
    const { understood } = this.current();
    if (understood === null) throw new RangeError('no sheets were read');
    return understood;
  }

  protected get account(): Account {
    return this.current().account;
  }

  protected figure(key: string): Figure {
    const { figures, sources } = this.account;
    const figure = figures.get(key);
    if (figure !== null) return figure;
    throw new Failure('figure.unknown', { file: sources.map(({ file }) => file).join('、'), key });
  }
}
