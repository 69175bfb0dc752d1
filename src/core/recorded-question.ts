import { formatMapping, parseMapping, type Ledger, type LedgerModel } from '@/core/ledger';
import { tellsOfFigures, type DocumentRecord, type RecordedMapping } from '@/core/marks';
import { parsePhrase, type PhraseDefinition } from '@/core/report';
import type { Choices } from '@/core/settings';
import { parsePeriod, yearPeriod } from '@/core/values';
import type { Question } from './account';

/**
 * What a document was last written for: a quarter's report stays one, as long as the ledger is of the same year, and
 * is counted and read as it was.
 */
export function recordedQuestion(record: DocumentRecord): Question {
  if (!tellsOfFigures(record)) return {};
  const { year, period, branch, conventions, mappings = [] } = record;
  const recorded = mappings.map(({ text, ...place }) => parseMapping(text, place).mapping);
  return {
    preferredYear: year,
    period: (ledgerYear) =>
      (ledgerYear === year ? parsePeriod(period, year) : null) ?? yearPeriod(ledgerYear),
    ...(branch === null ? {} : { branch }),
    ...(conventions === undefined ? {} : { settings: { conventions: choicesOf(conventions) } }),
    ...(recorded.length === 0 ? {} : { mappings: { said: [], recorded } }),
  };
}

function choicesOf(recorded: Required<DocumentRecord>['conventions']): Choices {
  return Object.fromEntries(recorded.map(({ id, choice }) => [id, choice]));
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
