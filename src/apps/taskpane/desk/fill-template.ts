import { DocxFile } from '@/adapters/docx-file';
import { recordedPhrases, type Account } from '@/core/assemble';
import { assembleTemplate, assembleTemplateReport } from '@/core/assemble-template';
import type { Finding } from '@/core/findings';
import { Failure } from '@/core/failure';
import type { Words } from '@/core/figures';

/** A document of the user's own whose marks say what belongs there. */
export interface DocumentTemplate {
  readonly name: string;
  readonly docx: Uint8Array;
}

/** A report made of one, and what there is to say about it. */
export interface TemplateFile {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/**
 * All marks of a document filled from the ledger, all else as it is. `accountWith`: the account with the wordings the
 * document keeps. @throws Failure narrative.noMarks, and as a Word file does that can't be read
 */
export async function fillTemplate(
  { name, docx }: DocumentTemplate,
  accountWith: (wordings: Words['wordings']) => Account,
  recording: { readonly writtenAt: string; readonly keepsPersons: boolean },
): Promise<TemplateFile> {
  const document = new DocxFile(docx, name);
  const [marks, reading] = [await document.readMarks(), await document.readRecord()];
  if (marks.length === 0) throw new Failure('narrative.noMarks', { name });
  const account = accountWith(reading.state === 'present' ? recordedPhrases(reading.record) : []);
  const { edits, record, findings } = assembleTemplateReport(account, marks, reading, { name, ...recording });
  await document.applyEdits(edits);
  await document.writeRecord(record);
  return { bytes: document.toBytes(), findings };
}

/** A document with its marks emptied, for whichever ledger comes. `year`: the one it was written for. */
export async function emptyTemplate(
  { name, docx }: DocumentTemplate,
  told: { readonly year: number; readonly writtenAt: string },
): Promise<Uint8Array> {
  const document = new DocxFile(docx, name);
  const { edits, record } = assembleTemplate(await document.readMarks(), await document.readRecord(), told);
  await document.applyEdits(edits);
  await document.writeRecord(record);
  return document.toBytes();
}
