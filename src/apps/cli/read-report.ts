import { basename, extname } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { Failure, type FailureCode } from '@/core/failure';
import type { Finding } from '@/core/findings';
import {
  recordFindings,
  tellsOfFigures,
  type DocumentRecord,
  type Mark,
  type RecordReading,
  type RefreshChoices,
} from '@/core/marks';
import type { Arguments } from './arguments';
import { refuseOtherKind, requireOption, type CommandContext } from './command';
import { isSamePath, readBytes } from './files';
import { NODE_COMPRESSION } from './node-compression';
import { invalid } from './question';

/** A document with its marks and its record. */
export interface OpenReport {
  readonly file: string;
  readonly document: DocxFile;
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

/** With or without marks. @throws Failure file.* */
export async function openReport(path: string): Promise<OpenReport> {
  const file = basename(path);
  const document = new DocxFile(await readBytes(path), file, NODE_COMPRESSION);
  return { file, document, marks: await document.readMarks(), reading: await document.readRecord() };
}

/** One whose figures are to be written anew. @throws Failure file.*, document.noMarks, document.lostMarks */
export async function readReport(path: string): Promise<OpenReport> {
  const opened = await openReport(path);
  const { file, marks, reading } = opened;
  requireMarks(file, marks, reading.state === 'present' ? reading.record : null);
  return opened;
}

/** @throws Failure document.noMarks; document.lostMarks where the record knows that there were some */
export function requireMarks(file: string, marks: readonly Mark[], record: DocumentRecord | null): void {
  if (marks.length > 0) return;
  const hadMarks = record !== null && record.figures.length > 0;
  throw new Failure(hadMarks ? 'document.lostMarks' : 'document.noMarks', { file });
}

/** What there is to tell where a document has no record that can be read. */
const NO_RECORD = {
  missing: 'document.noRecord',
  damaged: 'document.damagedRecord',
  newer: 'document.newerRecord',
} as const satisfies Record<Exclude<RecordReading['state'], 'present'>, FailureCode>;

/** A report that is asked for what its own record says. */
export interface RecordedReport {
  readonly file: string;
  readonly document: DocxFile;
  readonly marks: readonly Mark[];
  readonly record: DocumentRecord;
  /** What is wrong with the records beside it. */
  readonly findings: readonly Finding[];
}

/** @throws Failure file.*, document.noRecord, document.damagedRecord, document.newerRecord */
export async function readRecordedReport(path: string): Promise<RecordedReport> {
  const { file, document, marks, reading } = await openReport(path);
  if (reading.state !== 'present') throw new Failure(NO_RECORD[reading.state], { file });
  if (!tellsOfFigures(reading.record)) throw new Failure('document.noRecord', { file });
  return { file, document, marks, record: reading.record, findings: recordFindings(reading) };
}

/** Where the report is written; null: nowhere, on a dry run. @throws Failure usage.* */
export function reportOutput(
  context: CommandContext,
  path: string,
  ledgers: readonly string[],
): string | null {
  if (context.args.has('dry-run')) return null;
  const output = requireOption(context, 'output', '-o OUT.docx');
  refuseOtherKind(output, [extname(path).toLowerCase(), '.docx']);
  if (ledgers.some((ledger) => isSamePath(ledger, output))) {
    throw new Failure('usage.sameFile', { file: basename(output) });
  }
  return output;
}

/** What to do with texts edited by hand. @throws Failure usage.invalidValue */
export function readEdited(args: Arguments): RefreshChoices['edited'] {
  const edited = args.get('edited') ?? 'keep';
  if (edited !== 'keep' && edited !== 'overwrite') throw invalid('--edited', edited, 'keep | overwrite');
  return edited;
}

/** The record knows better than anybody who types. @throws Failure turn.otherYear */
export function refuseOtherYear(
  from: number | undefined,
  { file, reading }: Pick<OpenReport, 'file' | 'reading'>,
): void {
  if (from === undefined || reading.state !== 'present' || reading.record.year === from) return;
  throw new Failure('turn.otherYear', { file, year: reading.record.year, from });
}
