import { recordedPhrases, recordedQuestion, type LedgerAccount, type Question } from '@/core/assemble';
import { assembleNumbers, yearTold, type AssembledNumbers } from '@/core/assemble-blanks';
import { turnedQuestion } from '@/core/assemble-turn';
import type { DocumentRecord } from '@/core/marks';
import { yearOfDocument } from '@/core/year-turn';
import type { CommandContext } from './command';
import type { OpenBlanks } from './open-blanks';
import { readQuestion, readYear } from './question';
import { openReport, refuseOtherYear } from './read-report';
import { sortGivenLedgers } from './sort-given-ledgers';
import { askedQuestion, countWorkbooks } from './take-account';

/** Last year's report beside last year's ledger. */
export interface OpenTaught extends OpenBlanks {
  readonly found: AssembledNumbers;
  readonly year: number;
  /** Counts the new ledgers as the record says, once it is of that year; null: there are none. */
  readonly countNext: ((record: DocumentRecord | null) => Promise<LedgerAccount>) | null;
}

/** @throws Failure file.*, teach.noLedgerOfYear, turn.*, and as reading ledgers does */
export async function openTaught(
  path: string,
  ledgers: readonly string[],
  context: CommandContext,
): Promise<OpenTaught> {
  const from = readYear(context.args.get('from'), '--from');
  const opened = await openReport(path);
  const { document, marks, reading } = opened;
  refuseOtherYear(from, opened);
  const paragraphs = await document.readParagraphs('everywhere');
  const record = reading.state === 'present' ? reading.record : null;
  const body = paragraphs.filter(({ story }) => story === undefined);
  const toldYear =
    yearTold(paragraphs, record) ?? yearOfDocument(marks, record, body, context.pack.blanks.years.report);
  const { year, last, next } = await sortGivenLedgers(ledgers, from ?? toldYear, context);
  const known = record === null ? {} : recordedQuestion(record);
  const account = countWorkbooks(last, context, {
    question: await questionOf(year, known, context),
    wordings: record === null ? [] : recordedPhrases(record),
  });
  const countNext = async (made: DocumentRecord | null) =>
    countWorkbooks(next?.workbooks ?? [], context, {
      question: await questionOf(next?.year ?? year, made === null ? {} : turnedQuestion(made), context),
      wordings: made === null ? [] : recordedPhrases(made),
    });
  return {
    ...opened,
    paragraphs,
    account,
    hasLedger: true,
    toldYear,
    found: assembleNumbers(account, paragraphs, record),
    year,
    countNext: next === null ? null : countNext,
  };
}

/** A period that is asked for is meant for its own year alone. */
async function questionOf(year: number, known: Question, context: CommandContext): Promise<Question> {
  const asked = await askedQuestion(context, known);
  const { period } = readQuestion(context.args).year === year ? asked : known;
  const question = { ...asked, year };
  Reflect.deleteProperty(question, 'period');
  return period === undefined ? question : { ...question, period };
}
