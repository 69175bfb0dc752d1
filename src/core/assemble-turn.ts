import { Failure } from '@/core/failure';
import type { Finding } from '@/core/findings';
import {
  addRecord,
  describeScope,
  tellsOfFigures,
  type AdoptionOutcome,
  type DocumentParagraph,
  type DocumentRecord,
  type EditOutcome,
  type Mark,
  type MarkEdit,
  type RecordReading,
  type RefreshChoices,
} from '@/core/marks';
import { parsePeriod, yearPeriod } from '@/core/values';
import {
  acceptedKeys,
  compareYears,
  keptTexts,
  liveYears,
  readProse,
  turnedEdits,
  turnMarks,
  turnPeriod,
  yearOfDocument,
  type LiveYear,
  type YearChange,
  type YearProse,
  type Years,
} from '@/core/year-turn';
import type { Account, Question } from './account';
import { assembleRefresh, recordFigures, settleRefresh, type AssembledRefresh } from './assemble';
import { recordedQuestion } from './recorded-question';

/** A document as its host reads it. */
export interface ReadDocument {
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
  readonly paragraphs: readonly DocumentParagraph[];
}

export interface TurnChoices {
  /** The document's year, where neither its record nor its words tell. */
  readonly from?: number;
  readonly edited: RefreshChoices['edited'];
}

export interface AssembledTurn {
  readonly years: Years;
  readonly changes: readonly YearChange[];
  readonly edits: readonly MarkEdit[];
  readonly prose: TurnedProse;
  readonly findings: readonly Finding[];
  /** The refresh of the turned marks, with the record that goes with it. */
  readonly refresh: AssembledRefresh;
  /** The record that refresh starts from: the document's own, as if it were of the new year. */
  readonly turned: RecordReading;
}

/** What next year's report is asked for: the year after, the same part of it, counted and read as it was. */
export function turnedQuestion(record: DocumentRecord): Question {
  const { year, period } = record;
  if (!tellsOfFigures(record)) return {};
  return {
    ...recordedQuestion(record),
    preferredYear: year + 1,
    period: (ledgerYear) =>
      parsePeriod(turnPeriod(period, ledgerYear - year), ledgerYear) ?? yearPeriod(ledgerYear),
  };
}

/**
 * A document of one year × the figures of a later one → what is to be written, and what a person is to look at.
 * @throws Failure turn.yearUnknown, turn.notLater, turn.severalScopes
 */
export function assembleTurn(
  account: Account,
  document: ReadDocument,
  choices: TurnChoices,
  writtenAt: string,
): AssembledTurn {
  const { figures } = account;
  const { marks, reading, paragraphs } = document;
  refuseSeveralScopes(reading);
  const years = yearsOf(account, document, choices);
  const record = reading.state === 'present' ? reading.record : null;
  const turned = turnMarks(marks, record, years.to - years.from);
  const turnedReading: RecordReading =
    reading.state === 'present' && turned.record !== null ? { ...reading, record: turned.record } : reading;
  const accept = acceptedKeys(turned.marks, turned.record, figures);
  const refresh = assembleRefresh(
    account,
    turned.marks,
    turnedReading,
    { edited: choices.edited, accept },
    writtenAt,
  );
  return {
    years,
    changes: compareYears(refresh.changes, turned.record, figures, keptTexts(marks, record)),
    edits: turnedEdits(marks, turned.marks, refresh),
    prose: assembleProse(account, paragraphs, years),
    findings: refresh.findings,
    refresh,
    turned: turnedReading,
  };
}

/** Which marks go over into which part of the next year nobody can tell then. */
function refuseSeveralScopes(reading: RecordReading): void {
  const scopes = reading.state === 'present' ? reading.beside?.scopes : undefined;
  if (scopes === undefined) return;
  throw new Failure('turn.severalScopes', { scopes: scopes.map(describeScope).join('；') });
}

function yearsOf({ figures, pack }: Account, document: ReadDocument, { from: told }: TurnChoices): Years {
  const { marks, reading, paragraphs } = document;
  const record = reading.state === 'present' ? reading.record : null;
  const from = told ?? yearOfDocument(marks, record, paragraphs, pack.blanks.years.report);
  const to = figures.scope.year;
  if (from === null) throw new Failure('turn.yearUnknown');
  if (to <= from) throw new Failure('turn.notLater', { from, to });
  return { from, to };
}

/**
 * What became of the planned edits → the record to be written. Where nothing at all was written, the document is still
 * that of its year. Writings of last year are taken back in last year's document, not in this one.
 */
export function settleTurn(
  { refresh, turned, edits }: AssembledTurn,
  { reading }: ReadDocument,
  outcome: EditOutcome,
): DocumentRecord | null {
  const isUntouched = edits.length > 0 && outcome.written.length === 0;
  if (isUntouched) return reading.state === 'present' ? reading.record : null;
  return { ...settleRefresh(refresh, turned, outcome), versions: [] };
}

/** What the typed words of a document say of the year, and which of its years can be made live. */
export interface TurnedProse extends YearProse {
  readonly live: readonly LiveYear[];
}

/** Of the paragraphs as they read now: to be asked anew once marks were written, since places have moved then. */
export function assembleProse(
  { figures, pack }: Account,
  paragraphs: readonly DocumentParagraph[],
  years: Years,
): TurnedProse {
  const prose = readProse(paragraphs, years, pack.yearBound);
  return { ...prose, live: liveYears(prose.yearWords, pack.figures, figures) };
}

/** The record, once some of the years have become marks. */
export function withLiveYears(
  record: DocumentRecord,
  account: Account,
  live: readonly LiveYear[],
  { adopted }: AdoptionOutcome,
): DocumentRecord {
  if (adopted.length === 0) return record;
  const made = new Set(adopted);
  const marks = live.flatMap(({ adoption: { key, text } }, position) =>
    made.has(position) ? [{ key, text }] : [],
  );
  return addRecord(record, recordFigures(account, marks, { writtenAt: record.writtenAt }));
}
