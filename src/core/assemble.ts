import type { Finding } from '@/core/findings';
import { Failure } from '@/core/failure';
import {
  checkFigures,
  computeReminders,
  FigureBook,
  FIGURES_ROLE,
  profileFigures,
  readUserFigures,
  uniqueByKey,
  type Figure,
  type Reminder,
} from '@/core/figures';
import { readLedger, type Ledger, type LedgerModel, type Workbook } from '@/core/ledger';
import {
  planRefresh,
  recordFigure,
  refreshFindings,
  renewRecord,
  settleRecord,
  type DocumentRecord,
  type EditOutcome,
  type Mark,
  type RecordReading,
  type RefreshChoices,
  type RefreshPlan,
} from '@/core/marks';
import {
  fillNarrative,
  marksIn,
  missingText,
  parseNarrative,
  parsePhrase,
  phraseFigure,
  plainTables,
  writeAnnex,
  type Narrative,
  type PhraseDefinition,
  type ReportDocument,
} from '@/core/report';
import { formatPeriod, yearPeriod, type CalendarDate, type Period } from '@/core/values';
import type { NarrativeText, Pack } from './pack';

/** What a user asks figures for. Without a year, the one the ledger tells. */
export interface Question {
  readonly year?: number;
  /** The year of the document to be refreshed, where the ledger tells none of its own. */
  readonly preferredYear?: number;
  /** The period, once the year is known. */
  readonly period?: (year: number) => Period;
  readonly branch?: string;
  /** Profile texts typed by the user, by name. */
  readonly profile?: ReadonlyMap<string, string>;
}

/** Ledgers read and counted: what every command and pane starts from. */
export interface Account {
  readonly ledger: Ledger;
  readonly book: FigureBook;
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
}

/** Workbooks → ledger → figures. `today` only decides which months are over, for reminders. */
export function assembleAccount(
  workbooks: readonly Workbook[],
  pack: Pack,
  question: Question,
  phrases: readonly PhraseDefinition[],
  today: CalendarDate,
): Account {
  const model: LedgerModel = { ...pack.ledger, roles: [...pack.ledger.roles, FIGURES_ROLE] };
  const { year: asked, preferredYear } = question;
  const ledger = readLedger(workbooks, model, {
    ...(asked === undefined ? {} : { year: asked }),
    ...(preferredYear === undefined ? {} : { preferredYear }),
  });
  const year = ledger.year ?? today.year;
  const builtIn = uniqueByKey([
    ...pack.figures,
    ...profileFigures(ledger, model),
    ...phrases.map(phraseFigure),
  ]);
  const taken = new Set(builtIn.flatMap(({ key, label, aliases = [] }) => [key, label, ...aliases]));
  const own = readUserFigures({ ledger, model, workbooks, year }, taken);
  const book = new FigureBook({
    ledger,
    model,
    definitions: [...builtIn, ...own.definitions],
    scope: { year, period: question.period?.(year) ?? yearPeriod(year), branch: question.branch ?? null },
    ...(question.profile === undefined ? {} : { profile: question.profile }),
  });
  return {
    ledger,
    book,
    findings: [...ledger.findings, ...own.findings, ...checkFigures(pack.expectations, book)],
    reminders: computeReminders(pack.reminders, book, today),
  };
}

/** A pack's narrative by its name or label; the first one without a name. @throws Failure narrative.unknown */
export function chooseNarrative(pack: Pack, name?: string): NarrativeText {
  const found = pack.narratives.find(
    (text) => name === undefined || text.name === name || text.label === name,
  );
  if (found !== undefined) return found;
  const known = pack.narratives.map((text) => text.label).join('、');
  throw new Failure('narrative.unknown', { name: name ?? '', known });
}

/** The wordings of all narratives of a pack, so that figures are the same whichever report is written. */
export function packPhrases(pack: Pack): readonly PhraseDefinition[] {
  return pack.narratives.flatMap(({ name, text }) => parseNarrative(text, name).phrases);
}

export interface AssembledReport {
  readonly report: ReportDocument;
  readonly record: DocumentRecord;
  readonly findings: readonly Finding[];
}

/** Figures → a whole report and its record. */
export function assembleReport(
  { ledger, book }: Account,
  narrative: Narrative,
  pack: Pack,
  options: { readonly annex: boolean; readonly writtenAt: string },
): AssembledReport {
  const { report, findings } = fillNarrative(narrative, book);
  const annex = options.annex ? writeAnnex(pack.annex, book) : [];
  const whole: ReportDocument = { ...report, blocks: [...report.blocks, ...annex] };
  const texts = new Map(marksIn(whole).map(({ key, text }) => [key, text]));
  const figures = Array.from(texts, ([key, text]) => ({ figure: book.get(key), text })).flatMap(
    ({ figure, text }) => (figure === null ? [] : [recordFigure(figure, text)]),
  );
  const phrases = narrative.phrases.map(({ label, lines }) => ({ label, cases: lines }));
  return {
    report: whole,
    findings,
    record: { ...recordHead(ledger, book, options.writtenAt), phrases, lists: plainTables(whole), figures },
  };
}

function recordHead({ sources }: Ledger, { request }: FigureBook, writtenAt: string) {
  const { year, period, branch } = request.scope;
  const ledgers = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  return { writtenAt, year, period: formatPeriod(period), branch, ledgers };
}

/** The wordings a document's record remembers; those it can no longer read are passed over. */
export function recordedPhrases({ phrases }: DocumentRecord): readonly PhraseDefinition[] {
  return phrases.flatMap(({ label, cases }) => parsePhrase(label, cases) ?? []);
}

export interface AssembledRefresh extends RefreshPlan {
  /** The record that goes with the edits; the one found, when it would say nothing new. */
  readonly record: DocumentRecord;
  readonly findings: readonly Finding[];
}

/** Marks × figures → planned edits and the record that goes with them if all are made. */
export function assembleRefresh(
  { ledger, book }: Account,
  marks: readonly Mark[],
  reading: RecordReading,
  choices: RefreshChoices,
  writtenAt: string,
): AssembledRefresh {
  const last = reading.state === 'present' ? reading.record : null;
  const textOf = ({ text, label }: Figure) => (text === '' ? missingText(label) : text);
  const keys = book.request.definitions.map(({ key }) => key);
  const plan = planRefresh(marks, last, { get: (key) => book.get(key), textOf, keys }, choices);
  const { phrases, lists } = last ?? { phrases: [], lists: [] };
  const record = { ...recordHead(ledger, book, writtenAt), phrases, lists, figures: plan.figures };
  return {
    ...plan,
    record: renewRecord(last, record),
    findings: refreshFindings(reading, record, plan.edits.length > 0),
  };
}

/** What became of the planned edits → the record to be written. */
export function settleRefresh(
  { record, changes }: AssembledRefresh,
  reading: RecordReading,
  outcome: EditOutcome,
): DocumentRecord {
  return settleRecord(record, reading.state === 'present' ? reading.record : null, changes, outcome);
}
