import type { AssembledRefresh, Refreshing, AssembledReport, FigureForDocument } from '@/core/assemble';
import type { AssembledBlanks } from '@/core/assemble-blanks';
import type { Audit, AuditedDocument } from '@/core/audit';
import type { Correction } from '@/core/doctor';
import type { ChosenRows, RowEffect, RowStanding } from '@/core/effect';
import type { NearRow, RowRef } from '@/core/figures';
import type {
  MappableSheet,
  MappingProposal,
  ReadProgress,
  SheetMapping,
  SheetRow,
  Workbook,
  WorkbookTemplate,
} from '@/core/ledger';
import type {
  Change,
  DocumentParagraph,
  DocumentRecord,
  Mark,
  RecordedRow,
  RecordReading,
} from '@/core/marks';
import type { TitledPicture } from '@/core/report';
import type { Settings } from '@/core/settings';
import type { AnnexedDocument } from './annex-file';
import type { DocumentTemplate, TemplateFile } from './fill-template';
import type { LedgerRow } from './ledger-row';
import type { FigureLine, Overview } from './overview';
import type { ReviewOverview } from './review';
import type { TurnDesk } from './turn-desk';

/** A ledger file a user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What figures are wanted for, as it goes from one thread to another. */
export interface Asked {
  readonly year?: number;
  /** In contract form. */
  readonly period?: string;
  /** Null: all branches, whatever the document was written for. */
  readonly branch?: string | null;
  /** Settings changed by the user, by their groups; absent: those of the document, else the usual ones. */
  readonly settings?: Settings;
  /** What the document was last written for, where there is one; what is asked above goes before it. */
  readonly like?: DocumentRecord;
  /** Profile texts typed by the user, by name. */
  readonly profile: ReadonlyMap<string, string>;
  /** What the user said of sheets; absent: nothing. */
  readonly mappings?: readonly SheetMapping[];
}

/** What is said of a sheet, as a row of the sheet of names and values. */
export interface MappingNote {
  /** That sheet, as the workbook has it; null: it has none. */
  readonly profileSheet: string | null;
  /** What such a sheet is called where it has to be made, and its headings. */
  readonly newSheet: { readonly name: string; readonly headings: readonly [string, string, string] };
  readonly label: string;
  readonly text: string;
}

/** A workbook without its rows, which follow piece by piece. */
export interface WorkbookHead extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly Omit<Workbook['sheets'][number], 'rows'>[];
}

/** 反查 of one figure. Of very many rows only the first are given; the numbers are those of all. */
export interface Trace {
  readonly line: FigureLine;
  readonly rows: readonly RowRef[];
  readonly excluded: readonly NearRow[];
}

/** Which report is wanted: one of the pack's by name, or a text of the user's own. */
export interface NarrativeChoice {
  readonly name: string;
  /** Null: the pack has it. */
  readonly text: string | null;
  /** A Word document of the user's own, whose marks are filled. Absent: it is none. */
  readonly docx?: Uint8Array;
}

export interface ReportChoice {
  readonly narrative: NarrativeChoice;
  readonly annex: boolean;
  /** Whether 口径附件 comes behind all else. */
  readonly definitions: boolean;
  /** A chart drawn by the pane, with its title. */
  readonly chart: TitledPicture | null;
  /** Whether the user agreed that the document's record keeps names of persons. */
  readonly keepsPersons: boolean;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}

/** A document whose blanks are asked for. */
export type DocumentToFill = Pick<DocumentAsRead, 'paragraphs' | 'record'>;

/** A document to be audited. */
export type DocumentAsRead = Pick<AuditedDocument, 'paragraphs' | 'marks' | 'record'>;

/**
 * What a pane asks about the ledgers it was given. Whoever answers may be in another thread: everything that goes in
 * and out can be cloned. Every method rejects with Failure where it can't be done; nothing is answered before
 * something was read.
 */
export interface Desk extends TurnDesk {
  readFiles(
    files: readonly ChosenFile[],
    asked: Asked,
    onProgress: (progress: ReadProgress) => void,
  ): Promise<Overview>;
  readPacket(text: string, asked: Asked): Promise<Overview>;
  /** The workbook open in Excel, in three steps: head, rows of its sheets by place, count. */
  startWorkbook(head: WorkbookHead): Promise<void>;
  addRows(sheet: number, rows: readonly SheetRow[]): Promise<void>;
  countWorkbook(asked: Asked): Promise<Overview>;
  /** Counts anew for another question. A packet can only take other profile texts. */
  ask(asked: Asked): Promise<Overview>;
  /** The sheets somebody could say something about: also where there was no ledger in what was read. */
  mappableSheets(): Promise<readonly MappableSheet[]>;
  /** How a sheet is understood; `headerRow`: null is where its headings were found. */
  proposeMapping(file: string, sheet: string, headerRow: number | null): Promise<MappingProposal>;
  mappingNote(mapping: SheetMapping): Promise<MappingNote>;
  trace(key: string): Promise<Trace>;
  /** Which figures count some rows of a sheet; null where figures came counted. */
  rowStanding(rows: ChosenRows): Promise<RowStanding | null>;
  /** What figures would say without these rows. All is counted once more: to be asked for one choice at a time. */
  rowEffect(rows: ChosenRows): Promise<RowEffect | null>;
  /** A row that a trace or a document's record tells of, as the workbook has it now; a packet has no rows to show. */
  showRow(wanted: RecordedRow): Promise<LedgerRow>;
  /** 口径附件 of a document as the bytes of a .docx file; there need not be a ledger. */
  annexFile(document: AnnexedDocument): Promise<Uint8Array>;
  writeReport(choice: ReportChoice): Promise<AssembledReport>;
  /** The same as the bytes of a .docx file. */
  writeReportFile(choice: ReportChoice): Promise<Uint8Array>;
  /** The same of a document of the user's own, with what there is to say about it. */
  fillTemplate(choice: ReportChoice): Promise<TemplateFile>;
  /** A document with its marks emptied, to be chosen as a narrative later; there need not be a ledger. */
  emptyTemplate(template: DocumentTemplate, writtenAt: string): Promise<Uint8Array>;
  takeFigure(key: string, writtenAt: string): Promise<FigureForDocument>;
  planRefresh(
    marks: readonly Mark[],
    reading: RecordReading,
    choices: Refreshing,
    writtenAt: string,
  ): Promise<AssembledRefresh>;
  /** Why the changes of such a plan come about, and what was done to the document's marks meanwhile. */
  review(
    reading: RecordReading,
    changes: readonly Change[],
    paragraphs: readonly DocumentParagraph[],
  ): Promise<ReviewOverview>;
  /** 数字体检 of a document; also before anything was read: then against its own record alone. */
  audit(document: DocumentAsRead): Promise<Audit>;
  /** What a document leaves open, and what it may be for; before anything was read, names of figures alone. */
  blanks(document: DocumentToFill): Promise<AssembledBlanks>;
  /** What can safely be corrected in the ledgers; nothing in a packet. */
  corrections(): Promise<readonly Correction[]>;
  /** The bytes of a copy of one of the files that were read, with those corrections made that are of it. */
  correctFile(file: string, corrections: readonly Correction[]): Promise<Uint8Array>;
  packetText(takenAt: string): Promise<string>;
  template(year: number): Promise<WorkbookTemplate>;
  /** The bytes of a blank ledger workbook. */
  blankWorkbook(year: number): Promise<Uint8Array>;
}
