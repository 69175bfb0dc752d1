import { basename, join } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { sha256OfBytes } from '@/core/digest';
import type { Finding, Severity } from '@/core/findings';
import { countMissingTexts, formatPeriod } from '@/core/values';
import type { CommandContext } from './command';
import { exists, writeBytes } from './files';
import type { MadeReport } from './made-report';
import { makeReport } from './make-report';
import { NODE_COMPRESSION } from './node-compression';
import type { JournalEntry, ReportJournal } from './report-journal';
import type { ReportRow, ReportTally } from './report-row';
import { sha256OfFile } from './sha256-of-file';

/** What the reports of a folder have in common. */
export interface FolderOfReports {
  readonly ledgers: string;
  readonly output: string;
  /** The digest of what is asked. */
  readonly asked: string;
  readonly journal: ReportJournal;
}

/**
 * One report of one ledger, unless it stands there already, made of the same bytes: for the same question, or worked on
 * by somebody since, whatever is asked now. @throws Failure
 */
export async function reportLedger(
  ledger: string,
  report: string,
  folder: FolderOfReports,
  context: CommandContext,
): Promise<ReportRow> {
  const standing = await findStanding(ledger, report, folder);
  if (standing !== null) return standing;
  const output = join(folder.output, report);
  const made = await makeReport([join(folder.ledgers, ledger)], output, context);
  const tally = await tallyOf(made, report);
  const { kept } = await writeBytes(output, made.bytes);
  if (kept !== null) context.terminal.err(`${context.text.kept(kept)}\n`);
  await folder.journal.add({
    ledger,
    ledgerSha256: made.account.sources[0]?.sha256 ?? '',
    asked: folder.asked,
    report,
    reportSha256: await sha256OfBytes(made.bytes),
    ...tally,
  });
  return { ledger, report, status: 'written', tally };
}

async function findStanding(
  ledger: string,
  report: string,
  { ledgers, output, asked, journal }: FolderOfReports,
): Promise<ReportRow | null> {
  const entry = journal.find(ledger);
  if (entry?.report !== report) return null;
  const path = join(output, report);
  if (!(await exists(path)) || (await sha256OfFile(join(ledgers, ledger))) !== entry.ledgerSha256)
    return null;
  const isEdited = (await sha256OfFile(path)) !== entry.reportSha256;
  if (!isEdited && entry.asked !== asked) return null;
  return { ledger, report, status: isEdited ? 'edited' : 'unchanged', tally: tallyIn(entry) };
}

function tallyIn({ year, period, errors, warnings, gaps }: JournalEntry): ReportTally {
  return { year, period, errors, warnings, gaps };
}

async function tallyOf({ account, findings, bytes }: MadeReport, report: string): Promise<ReportTally> {
  const { year, period } = account.figures.scope;
  const all = [...account.findings, ...findings];
  const document = new DocxFile(bytes, basename(report), NODE_COMPRESSION);
  const paragraphs = await document.readParagraphs('everywhere');
  return {
    year,
    period: formatPeriod(period),
    errors: countOf(all, 'error'),
    warnings: countOf(all, 'warning'),
    gaps: paragraphs.reduce((sum, { text }) => sum + countMissingTexts(text), 0),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
