import { basename } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { recordedPhrases, recordedQuestion, type Account } from '@/core/assemble';
import { auditDocument, type Audit } from '@/core/audit';
import type { DocumentParagraph, Mark, RecordReading } from '@/core/marks';
import { yearPeriod } from '@/core/values';
import type { CommandContext } from './command';
import { readBytes } from './files';
import { NODE_COMPRESSION } from './node-compression';
import { readQuestion } from './question';
import { takeAccount } from './take-account';

/** A document as it was looked through. */
export interface Looked {
  readonly audit: Audit;
  readonly paragraphs: readonly DocumentParagraph[];
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

/** A document that is looked through, and again once it was changed. */
export interface Audited {
  readonly document: DocxFile;
  readonly file: string;
  /** Null: no ledger was given. */
  readonly account: Account | null;
  readonly look: () => Promise<Looked>;
}

/** @throws Failure file.*, and as reading ledgers does */
export async function openAudited(
  path: string,
  ledgers: readonly string[],
  context: CommandContext,
): Promise<Audited> {
  const file = basename(path);
  const document = new DocxFile(await readBytes(path), file, NODE_COMPRESSION);
  const account = await accountOf(ledgers, await document.readRecord(), context);
  const asked = askedScope(context);
  const figures = account?.figures ?? null;
  const look = async (): Promise<Looked> => {
    const [paragraphs, marks] = [await document.readParagraphs(), await document.readMarks()];
    const reading = await document.readRecord();
    const record = reading.state === 'present' ? reading.record : null;
    const read = { paragraphs, marks, record, figures, asked };
    return {
      audit: auditDocument(read, context.pack.prose, record?.accepted),
      paragraphs,
      marks,
      reading,
    };
  };
  return { document, file, account, look };
}

/** Counted as the document was, where its record tells how. */
async function accountOf(
  ledgers: readonly string[],
  reading: RecordReading,
  context: CommandContext,
): Promise<Account | null> {
  if (ledgers.length === 0) return null;
  const known =
    reading.state === 'present'
      ? { wordings: recordedPhrases(reading.record), question: recordedQuestion(reading.record) }
      : {};
  return takeAccount(ledgers, context, known);
}

function askedScope({ args }: CommandContext) {
  const { year, period } = readQuestion(args);
  return year === undefined ? null : { year, period: period?.(year) ?? yearPeriod(year) };
}
