import { assembleTurn } from '@/core/assemble-turn';
import type { Account } from '@/core/assemble';
import type { Filling, FillOutcome } from '@/core/blanks';
import { Failure } from '@/core/failure';
import { adoptBlanks, emptyMarks, readableReading, withoutValues } from './adopt-blanks';
import type { OpenTaught } from './open-taught';
import type { TurnOutcome } from './print-turn';
import { writeTurn } from './write-turn';

interface Teaching {
  /** Whether the record keeps names of persons; undefined: as it did. */
  readonly names: boolean | undefined;
  readonly isTemplate: boolean;
  readonly writtenAt: string;
}

/** What became of a report, which is not written yet. */
export interface TaughtOutcome {
  readonly filled: FillOutcome;
  /** Null: it was not turned; nor is a report without any mark, whose numbers would all stay last year's. */
  readonly turned: { readonly outcome: TurnOutcome; readonly account: Account } | null;
}

/**
 * Numbers become marks with last year's texts, and where there are new ledgers marks of the next year with its own. For
 * a template all marks are empty in the end.
 * @throws Failure document.otherScope, document.nothingTaught, audit.record*, turn.severalScopes
 */
export async function teachReport(
  opened: OpenTaught,
  fillings: readonly Filling[],
  { names, isTemplate, writtenAt }: Teaching,
): Promise<TaughtOutcome> {
  const { document, file, account, year } = opened;
  const reading = isTemplate ? readableReading(opened) : opened.reading;
  const filled = await adoptBlanks({ ...opened, reading }, fillings, { names, writtenAt });
  const turned = await turnTaught(opened, writtenAt);
  if (!isTemplate) return { filled, turned };
  const of = { year: turned?.outcome.turn.years.to ?? year, writtenAt };
  const made = await emptyMarks(document, readableReading({ reading: await document.readRecord() }), of);
  if (!made) throw new Failure('document.nothingTaught', { file });
  return { filled: withoutValues(filled, account), turned };
}

async function turnTaught(
  { document, countNext, year }: OpenTaught,
  writtenAt: string,
): Promise<TaughtOutcome['turned']> {
  const [marks, reading] = [await document.readMarks(), await document.readRecord()];
  if (countNext === null || marks.length === 0) return null;
  const account = await countNext(reading.state === 'present' ? reading.record : null);
  const paragraphs = await document.readParagraphs();
  const choices = { edited: 'keep', from: year } as const;
  const planned = assembleTurn(account, { marks, reading, paragraphs }, choices, writtenAt);
  return { outcome: await writeTurn(planned, { document, marks, reading }, account, true), account };
}
