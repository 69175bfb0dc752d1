import { basename, extname } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { recordedPhrases } from '@/core/assemble';
import { assembleTemplateReport } from '@/core/assemble-template';
import { Failure } from '@/core/failure';
import type { Mark, RecordReading } from '@/core/marks';
import { reportScope } from '@/core/prose';
import type { Arguments } from './arguments';
import type { CommandContext } from './command';
import { isSamePath, readBytes } from './files';
import type { MadeReport } from './made-report';
import { NODE_COMPRESSION } from './node-compression';
import { readNames } from './read-names';
import { takeAccount } from './take-account';
import { warnOfYear } from './warn-of-year';

/** A narrative that is a Word document of the user's own. */
export function isTemplate(narrative: string | undefined): narrative is string {
  return narrative !== undefined && extname(narrative).toLowerCase() === '.docx';
}

interface OpenTemplate {
  readonly name: string;
  readonly document: DocxFile;
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

/** A template with its marks and its record. @throws Failure narrative.noMarks, narrative.withoutTables, file.* */
export async function openTemplate(path: string, args: Arguments): Promise<OpenTemplate> {
  const name = basename(path);
  if (args.has('annex')) throw new Failure('narrative.withoutTables', { name, option: '--annex' });
  const document = new DocxFile(await readBytes(path), name, NODE_COMPRESSION);
  const [marks, reading] = [await document.readMarks(), await document.readRecord()];
  if (marks.length === 0) throw new Failure('narrative.noMarks', { name });
  return { name, document, marks, reading };
}

/**
 * A report of a document whose marks are all filled from the ledgers; all else is as it was.
 * @throws Failure narrative.noMarks, narrative.withoutTables, usage.sameTemplate, and as reading files does
 */
export async function fillTemplate(
  path: string,
  ledgers: readonly string[],
  output: string,
  context: CommandContext,
): Promise<MadeReport> {
  const { args, terminal } = context;
  const { name, document, marks, reading } = await openTemplate(path, args);
  if (isSamePath(path, output)) throw new Failure('usage.sameTemplate', { file: name });
  const wordings = reading.state === 'present' ? recordedPhrases(reading.record) : [];
  const account = await takeAccount(ledgers, context, { wordings });
  const { edits, record, findings } = assembleTemplateReport(account, marks, reading, {
    name,
    writtenAt: terminal.now().toISOString(),
    keepsPersons: readNames(args) === true,
  });
  warnOfYear({ account, toldYear: reportScope(await document.readParagraphs(), null).year }, context);
  await document.applyEdits(edits);
  await document.writeRecord(record);
  return { bytes: document.toBytes(), account, findings };
}
