import { writeReport } from '@/adapters/docx-file';
import { LedgerFile } from '@/adapters/ledger-file';
import { correctWorkbook, withoutFormulas, writeWorkbook } from '@/adapters/xlsx-file';
import {
  assembleRefresh,
  assembleReport,
  packetOf,
  recordFigures,
  withWords,
  type Account,
  type AssembledRefresh,
  type AssembledReport,
} from '@/core/assemble';
import type { Correction } from '@/core/doctor';
import type { ChosenRows, RowEffect, RowStanding } from '@/core/effect';
import { Failure, isFailure, joinFailures } from '@/core/failure';
import type { Figure } from '@/core/figures';
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
import type { Pack } from '@/core/pack';
import { chooseNarrative, parseNarrative, type Narrative } from '@/core/report';
import { missingText, type CalendarDate } from '@/core/values';
import { auditOf, type DocumentAsRead, type DocumentAudit } from './audit-of';
import { Counting, type CountingSource } from './counting';
import type {
  Asked,
  ChosenFile,
  Desk,
  FigureForDocument,
  MappingNote,
  NarrativeChoice,
  ReportChoice,
  Trace,
  WorkbookHead,
} from './desk';
import type { Mapping } from './mapping';
import type { Overview } from './overview';
import { readFiles } from './read-files';
import { traceOf } from './trace-of';
import { WorkbookPieces } from './workbook-pieces';

/** Keeps one account and answers what a pane asks about it. */
export class AccountDesk implements Desk {
  private counting: Counting | null = null;
  private pieces: WorkbookPieces | null = null;
  private files: readonly ChosenFile[] = [];

  /** `today` only decides which months are over. */
  constructor(
    private readonly pack: Pack,
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
    return traceOf(this.figure(key));
  }

  async rowStanding(rows: ChosenRows): Promise<RowStanding | null> {
    await Promise.resolve();
    return this.current().rowStanding(rows);
  }

  async rowEffect(rows: ChosenRows): Promise<RowEffect | null> {
    await Promise.resolve();
    return this.current().rowEffect(rows);
  }

  async writeReport(choice: ReportChoice): Promise<AssembledReport> {
    await Promise.resolve();
    const { narrative: chosen, annex, chart, writtenAt } = choice;
    const narrative = this.narrative(chosen);
    const { account, words } = this.current();
    const told = withWords(account, { ...words, wordings: narrative.phrases }, this.pack);
    const pictures = chart === null ? [] : [chart];
    return assembleReport(told, narrative, account.pack, { annex, pictures, writtenAt });
  }

  async writeReportFile(choice: ReportChoice): Promise<Uint8Array> {
    const { report, record } = await this.writeReport(choice);
    return writeReport(report, record);
  }

  async takeFigure(key: string, writtenAt: string): Promise<FigureForDocument> {
    await Promise.resolve();
    const { label, text } = this.figure(key);
    const shown = text === '' ? missingText(label) : text;
    const record = recordFigures(this.account, [{ key, text: shown }], { writtenAt });
    return { key, label, text: shown, record };
  }

  async planRefresh(...given: Parameters<Desk['planRefresh']>): Promise<AssembledRefresh> {
    await Promise.resolve();
    return assembleRefresh(this.account, ...given);
  }

  async audit(document: DocumentAsRead): Promise<DocumentAudit> {
    await Promise.resolve();
    return auditOf(document, this.counting === null ? null : this.account.figures, this.pack);
  }

  async corrections(): Promise<readonly Correction[]> {
    await Promise.resolve();
    const corrections = this.current().corrections();
    return this.files.reduce((left, { name, bytes }) => {
      const kept = new Set(
        withoutFormulas(
          bytes,
          name,
          left.filter(({ file }) => file === name),
        ),
      );
      return left.filter((one) => one.file !== name || kept.has(one));
    }, corrections);
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

  private current(): Counting {
    if (this.counting === null) throw new RangeError('nothing was read yet');
    return this.counting;
  }

  private mapping(): Mapping {
    const { understood } = this.current();
    if (understood === null) throw new RangeError('no sheets were read');
    return understood;
  }

  private get account(): Account {
    return this.current().account;
  }

  private figure(key: string): Figure {
    const { figures, sources } = this.account;
    const figure = figures.get(key);
    if (figure !== null) return figure;
    throw new Failure('figure.unknown', { file: sources.map(({ file }) => file).join('、'), key });
  }

  private narrative({ name, text }: NarrativeChoice): Narrative {
    const chosen = text === null ? chooseNarrative(this.account.pack.narratives, name) : { name, text };
    return parseNarrative(chosen.text, chosen.name);
  }
}
