import { formatMapping, parseMapping, type Ledger, type LedgerModel, type Mappings } from '@/core/ledger';
import type { DocumentRecord, RecordedMapping } from '@/core/marks';
import { parsePhrase, type PhraseDefinition } from '@/core/report';
import { parsePeriod, yearPeriod, type Period } from '@/core/values';

/** What a user asks figures for. Without a year, the one the ledger tells. */
export interface Question {
  readonly year?: number;
  /** The year of the document to be refreshed, where the ledger tells none of its own. */
  readonly preferredYear?: number;
  /** The period, once the year is known. */
  readonly period?: (year: number) => Period;
  readonly branch?: string;
  /** What people say of sheets and columns, where headings do not tell. */
  readonly mappings?: Mappings;
}

/** What a document was last written for: a quarter's report stays one, as long as the ledger is of the same year. */
export function recordedQuestion({ year, period, branch, mappings = [] }: DocumentRecord): Question {
  const recorded = mappings.map(({ text, ...place }) => parseMapping(text, place).mapping);
  return {
    preferredYear: year,
    period: (ledgerYear) =>
      (ledgerYear === year ? parsePeriod(period, year) : null) ?? yearPeriod(ledgerYear),
    ...(branch === null ? {} : { branch }),
    ...(recorded.length === 0 ? {} : { mappings: { said: [], recorded } }),
  };
}

/** The wordings a document's record remembers; those it can no longer read are passed over. */
export function recordedPhrases({ phrases }: DocumentRecord): readonly PhraseDefinition[] {
  return phrases.flatMap(({ label, cases }) => parsePhrase(label, cases) ?? []);
}

/** What people said of sheets, and no workbook says itself. */
export function mappingsToRecord({ mappings }: Ledger, model: LedgerModel): readonly RecordedMapping[] {
  return mappings.given.map((mapping) => ({
    file: mapping.file,
    sheet: mapping.sheet,
    text: formatMapping(mapping, model),
  }));
}
