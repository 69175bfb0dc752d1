import { recordedPhrases, recordedQuestion, type Account } from '@/core/assemble';
import { assembleBlanks, yearTold, type AssembledBlanks } from '@/core/assemble-blanks';
import type { DocumentParagraph, DocumentRecord } from '@/core/marks';
import type { CommandContext } from './command';
import { openReport, type OpenReport } from './read-report';
import { accountWithoutLedger, takeAccount } from './take-account';

/** A document whose blanks were found. */
export interface OpenBlanks extends OpenReport {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly account: Account;
  /** False: figures are known by their names alone. */
  readonly hasLedger: boolean;
  /** The year the document's own words tell; null: they tell none. */
  readonly toldYear: number | null;
  readonly found: AssembledBlanks;
}

/** Figures are counted as the document's record says, else for the year of the ledger. @throws Failure */
export async function openBlanks(
  path: string,
  ledgers: readonly string[],
  context: CommandContext,
): Promise<OpenBlanks> {
  const opened = await openReport(path);
  const { document, reading } = opened;
  const paragraphs = await document.readParagraphs('everywhere');
  const record = reading.state === 'present' ? reading.record : null;
  const toldYear = yearTold(paragraphs, record) ?? yearInTags(paragraphs);
  const account = await accountFor(ledgers, record, toldYear, context);
  return {
    ...opened,
    paragraphs,
    account,
    hasLedger: ledgers.length > 0,
    toldYear,
    found: assembleBlanks(account, paragraphs, record),
  };
}

/** {{党员大会次数@2021-06}}: the year that a tag names. */
function yearInTags(paragraphs: readonly DocumentParagraph[]): number | null {
  const tags = paragraphs.flatMap(({ text }) => text.match(/\{\{[^{}]*@20\d{2}/g) ?? []);
  const [first] = tags;
  return first === undefined ? null : Number(first.slice(-4));
}

async function accountFor(
  ledgers: readonly string[],
  record: DocumentRecord | null,
  toldYear: number | null,
  context: CommandContext,
): Promise<Account> {
  const preferred = toldYear === null ? {} : { preferredYear: toldYear };
  const question = { ...preferred, ...(record === null ? {} : recordedQuestion(record)) };
  const wordings = record === null ? [] : recordedPhrases(record);
  const known = { question, wordings };
  return ledgers.length > 0 ? takeAccount(ledgers, context, known) : accountWithoutLedger(context, known);
}
