import { listBlanks, listNumbers, type Blank, type BlankReading, type TaughtNumber } from '@/core/blanks';
import type { DocumentParagraph, DocumentRecord } from '@/core/marks';
import { reportScope } from '@/core/prose';
import { readProse } from '@/core/year-turn';
import type { Account } from './account';

/** A year somebody typed, and the figure that would go on with the report. */
export interface TypedYear {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly key: string;
}

/** A phrase that belongs to another year than the figures'. */
export interface BoundPhrase {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** What a document leaves open, and what it says of years. */
export interface AssembledBlanks {
  readonly blanks: readonly Blank[];
  readonly years: readonly TypedYear[];
  readonly yearBound: readonly BoundPhrase[];
}

/** A year that is open itself: 20XX年, ____年. */
const OPEN_YEAR = /(?:20[xX×]{1,2}|[xX×○□＊*]{2,4}|_{2,}|＿+)\s*年/;

const TITLE_LINES = 2;

/** The year a document's record or words tell; null: none, such as where its title does not and it leaves its own year open. */
export function yearTold(
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): number | null {
  const body = paragraphs.filter(({ story }) => story === undefined);
  const isOpen = record === null && body.some(({ text }) => OPEN_YEAR.test(text));
  const title = body.filter(({ text }) => text.trim() !== '').slice(0, TITLE_LINES);
  return reportScope(isOpen ? title : body, record).year;
}

/** The same of what a finished report says: its places are numbers, dates and names somebody typed. */
export interface AssembledNumbers extends AssembledBlanks {
  readonly blanks: readonly TaughtNumber[];
}

type Years = Pick<AssembledBlanks, 'years' | 'yearBound'>;

/** Paragraphs read everywhere × figures → blanks with suggestions, years, phrases that belong to a year. */
export function assembleBlanks(
  account: Account,
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): AssembledBlanks {
  return {
    blanks: listBlanks(paragraphs, readingOf(account)),
    ...typedYears(account, paragraphs, record),
  };
}

/** Last year's report × last year's figures → its numbers with what explains them, years, phrases. */
export function assembleNumbers(
  account: Account,
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): AssembledNumbers {
  return {
    blanks: listNumbers(paragraphs, readingOf(account)),
    ...typedYears(account, paragraphs, record),
  };
}

function readingOf({ figures, pack }: Account): BlankReading {
  return { figures, prose: pack.prose, blanks: pack.blanks };
}

function typedYears(
  { figures, pack }: Account,
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): Years {
  const body = paragraphs.filter(({ story }) => story === undefined);
  const { year } = figures.scope;
  const told = yearTold(paragraphs, record) ?? year;
  // One year on, so that each year word says what it would become.
  const { yearWords } = readProse(body, { from: told, to: told + 1 }, []);
  const { yearBound } = readProse(body, { from: told, to: year }, pack.yearBound);
  const { report, before } = pack.blanks.years;
  return {
    years: yearWords.flatMap(({ paragraph, start, text, year: next }) => {
      const key = next - 1 === told ? report : next === told ? before : null;
      return key === null ? [] : [{ paragraph, start, text, key }];
    }),
    yearBound: yearBound.map(({ paragraph, start, text }) => ({ paragraph, start, text })),
  };
}
