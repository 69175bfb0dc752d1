import type { Finding, FindingCode } from '@/core/findings';
import { FIGURES_ROLE, NO_WORDS, type Words } from '@/core/figures';
import { branchesIn, type Workbook } from '@/core/ledger';
import { CarriedFigures, takePacket, type Packet } from '@/core/link';
import type { DocumentRecord } from '@/core/marks';
import {
  fillNarrative,
  marksIn,
  titlesBeyondRefresh,
  writeAnnex,
  writePictures,
  type TitledPicture,
  type Narrative,
  type ReportDocument,
} from '@/core/report';
import { sortSettings, withSettings } from '@/core/settings';
import type { CalendarDate } from '@/core/values';
import type { Account, LedgerAccount, Question } from './account';
import type { Pack } from './pack';
import { countReading, readToCount } from './read-to-count';
import { recordFigures } from './record-account';
import { wordedFigures } from './worded-figures-of';

export type { Account, LedgerAccount, Question } from './account';
export { assembleRefresh, settleRefresh, type AssembledRefresh, type Refreshing } from './assemble-refresh';
export { assembleReview, type Review } from './assemble-review';
export { recordFigures } from './record-account';
export { snapshotsForRollup } from './assemble-rollup';
export { takeFigure, type FigureForDocument } from './take-figure';
export { recordedPhrases, recordedQuestion } from './recorded-question';

/** Workbooks → ledger → figures. `today` only decides which months are over, for reminders. */
export function assembleAccount(
  workbooks: readonly Workbook[],
  usual: Pack,
  question: Question,
  words: Words,
  today: CalendarDate,
): LedgerAccount {
  const reading = readToCount(workbooks, usual, question, words, today);
  return countReading(reading, question.branch ?? null);
}

/** An account of each branch the workbooks name; of all they hold where they name one or none. */
export function assembleBranches(
  workbooks: readonly Workbook[],
  usual: Pack,
  question: Question,
  today: CalendarDate,
): readonly LedgerAccount[] {
  const reading = readToCount(workbooks, usual, question, NO_WORDS, today);
  const branches = branchesIn(reading.ledger);
  return branches.length < 2
    ? [countReading(reading, null)]
    : branches.map((branch) => countReading(reading, branch));
}

/** What there is to carry of an account. */
export function packetOf(account: Account, pack: Pack, takenAt: string): Packet {
  const { figures, sources, findings, reminders, settings } = account;
  const ledgers = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  const lists = pack.annex.flatMap((annex) => (annex.type === 'list' ? [annex.list] : []));
  return takePacket(
    figures,
    lists,
    { takenAt, ledgers, findings, reminders: reminders(), settings },
    pack.ledger.notHeldStatus,
  );
}

/** An account that was counted elsewhere. */
export function accountOfPacket(packet: Packet, words: Words, usual: Pack): Account {
  const { ledgers, findings, reminders } = packet;
  const { chosen: settings } = sortSettings(usual.settings, packet.settings ?? {});
  const pack = withSettings(usual, settings);
  return {
    sources: ledgers.map((ledger) => ({ ...ledger, sheets: [] })),
    mappings: [],
    figures: wordedFigures(new CarriedFigures(packet), words, pack),
    findings,
    reminders: () => reminders,
    pack,
    settings,
  };
}

/** The same account, with wordings and typed texts that became known later. */
export function withWords(account: Account, words: Words, pack: Pack): Account {
  return { ...account, figures: wordedFigures(account.figures, words, pack) };
}

const LACKING: ReadonlySet<FindingCode> = new Set(['sheet.countsUnused', 'date.yearUnknown']);
/**
 * Does it hold anything to be counted: a table of the trade, or a figure of the user's own? Sums without rows or
 * without a year are no wrong file either: what is lacking is told.
 */
export function isLedger({ ledger }: LedgerAccount, pack: Pack): boolean {
  const roles = new Set(pack.ledger.roles.map(({ role }) => role));
  return (
    ledger.tables.some(
      ({ role, records }) => roles.has(role) || (role === FIGURES_ROLE.role && records.length > 0),
    ) || ledger.findings.some(({ code }) => LACKING.has(code))
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
  /** Whether the user agreed that the record keeps names of persons; absent: no. */
  readonly keepsPersons?: boolean;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}

/** Figures → a whole report and its record. */
export function assembleReport(
  account: Account,
  narrative: Narrative,
  pack: Pack,
  { annex, pictures = [], keepsPersons = false, writtenAt }: ReportOptions,
): AssembledReport {
  const { report, findings } = fillNarrative(narrative, account.figures);
  const behind = [...(annex ? writeAnnex(pack.annex, account.figures) : []), ...writePictures(pictures)];
  const whole: ReportDocument = { ...report, blocks: [...report.blocks, ...behind] };
  const phrases = narrative.phrases.map(({ label, lines }) => ({ label, cases: lines }));
  const record = recordFigures(account, marksIn(whole), { writtenAt, keepsPersons });
  return { report: whole, findings, record: { ...record, phrases, lists: titlesBeyondRefresh(whole) } };
}
