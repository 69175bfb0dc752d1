import type { Finding } from '@/core/findings';
import {
  checkFigures,
  computeReminders,
  FigureBook,
  FIGURES_ROLE,
  profileFigures,
  readUserFigures,
  uniqueByKey,
  withoutUsedTables,
  WordedFigures,
  type Figure,
  type Figures,
  type Reminder,
  type Words,
} from '@/core/figures';
import { readLedger, type Ledger, type LedgerFile, type LedgerModel, type Workbook } from '@/core/ledger';
import { CarriedFigures, takePacket, type Packet } from '@/core/link';
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
  titlesBeyondRefresh,
  writeAnnex,
  writePictures,
  type TitledPicture,
  type Narrative,
  type PhraseDefinition,
  type ReportDocument,
} from '@/core/report';
import { formatPeriod, parsePeriod, yearPeriod, type CalendarDate, type Period } from '@/core/values';
import type { Pack } from './pack';

/** What a user asks figures for. Without a year, the one the ledger tells. */
export interface Question {
  readonly year?: number;
  /** The year of the document to be refreshed, where the ledger tells none of its own. */
  readonly preferredYear?: number;
  /** The period, once the year is known. */
  readonly period?: (year: number) => Period;
  readonly branch?: string;
}

/** What every command and pane starts from: figures, and what there is to say about where they come from. */
export interface Account {
  readonly sources: readonly LedgerFile[];
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
}

/** Ledgers read and counted. */
export interface LedgerAccount extends Account {
  readonly ledger: Ledger;
}

/** Workbooks → ledger → figures. `today` only decides which months are over, for reminders. */
export function assembleAccount(
  workbooks: readonly Workbook[],
  pack: Pack,
  question: Question,
  words: Words,
  today: CalendarDate,
): LedgerAccount {
  const model: LedgerModel = { ...pack.ledger, roles: [...pack.ledger.roles, FIGURES_ROLE] };
  const { year: asked, preferredYear } = question;
  const ledger = readLedger(workbooks, model, {
    ...(asked === undefined ? {} : { year: asked }),
    ...(preferredYear === undefined ? {} : { preferredYear }),
  });
  const year = ledger.year ?? today.year;
  const builtIn = uniqueByKey([...pack.figures, ...profileFigures(ledger, model)]);
  const taken = new Set([
    ...builtIn.flatMap(({ key, label, aliases = [] }) => [key, label, ...aliases]),
    ...allWordings(words, pack).map(({ label }) => label),
  ]);
  const own = readUserFigures({ ledger, model, workbooks, year }, taken);
  const book = new FigureBook({
    ledger,
    model,
    definitions: [...builtIn, ...own.definitions],
    scope: { year, period: question.period?.(year) ?? yearPeriod(year), branch: question.branch ?? null },
  });
  return {
    ledger,
    sources: ledger.sources,
    figures: wordedFigures(book, words, pack),
    findings: [
      ...withoutUsedTables(ledger.findings, own.definitions),
      ...own.findings,
      ...checkFigures(pack.expectations, book),
    ],
    reminders: computeReminders(pack.reminders, book, today),
  };
}

/** What there is to carry of an account. */
export function packetOf(account: Account, pack: Pack, takenAt: string): Packet {
  const { figures, sources, findings, reminders } = account;
  const ledgers = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  const lists = pack.annex.flatMap((annex) => (annex.type === 'list' ? [annex.list] : []));
  return takePacket(figures, lists, { takenAt, ledgers, findings, reminders }, pack.ledger.notHeldStatus);
}

/** An account that was counted elsewhere. */
export function accountOfPacket(packet: Packet, words: Words, pack: Pack): Account {
  const { ledgers, findings, reminders } = packet;
  return {
    sources: ledgers.map((ledger) => ({ ...ledger, sheets: [] })),
    figures: wordedFigures(new CarriedFigures(packet), words, pack),
    findings,
    reminders,
  };
}

/** The same account, with wordings and typed texts that became known later. */
export function withWords(account: Account, words: Words, pack: Pack): Account {
  return { ...account, figures: wordedFigures(account.figures, words, pack) };
}

function wordedFigures(figures: Figures, words: Words, pack: Pack): Figures {
  return new WordedFigures(figures, { ...words, wordings: allWordings(words, pack) });
}

/** Those of all narratives of a pack too, so that figures are the same whichever report is written. */
function allWordings({ wordings }: Words, pack: Pack): Words['wordings'] {
  return [...wordings, ...pack.narratives.flatMap(({ name, text }) => parseNarrative(text, name).phrases)];
}

/** Does it hold anything to be counted: a table of the trade, or a figure of the user's own? */
export function isLedger({ ledger }: LedgerAccount, pack: Pack): boolean {
  const roles = new Set(pack.ledger.roles.map(({ role }) => role));
  return ledger.tables.some(
    ({ role, records }) => roles.has(role) || (role === FIGURES_ROLE.role && records.length > 0),
  );
}

export interface AssembledReport {
  readonly report: ReportDocument;
  readonly record: DocumentRecord;
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  readonly annex: boolean;
  /** Drawn by whoever can draw; they come last, each under its title. */
  readonly pictures?: readonly TitledPicture[];
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}

/** Figures → a whole report and its record. */
export function assembleReport(
  account: Account,
  narrative: Narrative,
  pack: Pack,
  { annex, pictures = [], writtenAt }: ReportOptions,
): AssembledReport {
  const { report, findings } = fillNarrative(narrative, account.figures);
  const behind = [...(annex ? writeAnnex(pack.annex, account.figures) : []), ...writePictures(pictures)];
  const whole: ReportDocument = { ...report, blocks: [...report.blocks, ...behind] };
  const texts = new Map(marksIn(whole).map(({ key, text }) => [key, text]));
  const phrases = narrative.phrases.map(({ label, lines }) => ({ label, cases: lines }));
  const record = recordFigures(account, texts, writtenAt);
  return { report: whole, findings, record: { ...record, phrases, lists: titlesBeyondRefresh(whole) } };
}

/** The record of figures that stand in a document, each with the text it has there, by key. */
export function recordFigures(
  { sources, figures }: Account,
  texts: Iterable<readonly [key: string, text: string]>,
  writtenAt: string,
): DocumentRecord {
  const recorded = Array.from(texts).flatMap(([key, text]) => {
    const figure = figures.get(key);
    return figure === null ? [] : [recordFigure(figure, text)];
  });
  return { ...recordHead(sources, figures, writtenAt), phrases: [], lists: [], figures: recorded };
}

function recordHead(sources: readonly LedgerFile[], { scope }: Figures, writtenAt: string) {
  const { year, period, branch } = scope;
  const ledgers = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  return { writtenAt, year, period: formatPeriod(period), branch, ledgers };
}

/** What a document was last written for: a quarter's report stays one, as long as the ledger is of the same year. */
export function recordedQuestion({ year, period, branch }: DocumentRecord): Question {
  return {
    preferredYear: year,
    period: (ledgerYear) =>
      (ledgerYear === year ? parsePeriod(period, year) : null) ?? yearPeriod(ledgerYear),
    ...(branch === null ? {} : { branch }),
  };
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
  { sources, figures }: Account,
  marks: readonly Mark[],
  reading: RecordReading,
  choices: RefreshChoices,
  writtenAt: string,
): AssembledRefresh {
  const last = reading.state === 'present' ? reading.record : null;
  const textOf = ({ text, label }: Figure) => (text === '' ? missingText(label) : text);
  const { keys } = figures;
  const plan = planRefresh(marks, last, { get: (key) => figures.get(key), textOf, keys }, choices);
  const { phrases, lists } = last ?? { phrases: [], lists: [] };
  const record = { ...recordHead(sources, figures, writtenAt), phrases, lists, figures: plan.figures };
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
