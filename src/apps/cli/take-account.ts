import { assembleAccount, isLedger, type Account, type LedgerAccount, type Question } from '@/core/assemble';
import { Failure } from '@/core/failure';
import type { Reminder, Wording } from '@/core/figures';
import { branchesIn, NO_MAPPINGS, type Workbook } from '@/core/ledger';
import { isRollUp } from '@/core/rollup';
import { compactText, type CalendarDate } from '@/core/values';
import { sayReminders, type Language } from '@/core/wording';
import type { CommandContext } from './command';
import { invalid, readProfile, readQuestion } from './question';
import { readMappings } from './read-mappings';
import { noLedger, readLedgers } from './read-ledgers';
import { readSettings } from './read-settings';

const SHOWN_BRANCHES = 10;

interface MoreToKnow {
  readonly wordings?: readonly Wording[];
  readonly question?: Question;
}

/** An account with what it was counted from. */
export interface TakenAccount {
  readonly account: LedgerAccount;
  readonly workbooks: readonly Workbook[];
  readonly question: Question;
  /** Counts other workbooks for the same question. */
  readonly countAgain: (workbooks: readonly Workbook[]) => LedgerAccount;
}

/** Reads the ledgers a command names and counts them. @throws Failure */
export async function takeAccount(
  paths: readonly string[],
  context: CommandContext,
  more: MoreToKnow = {},
): Promise<LedgerAccount> {
  return (await takeAccountWithSources(paths, context, more)).account;
}

/** The same, with the workbooks. @throws Failure */
export async function takeAccountWithSources(
  paths: readonly string[],
  context: CommandContext,
  more: MoreToKnow = {},
): Promise<TakenAccount> {
  const { args, terminal, text } = context;
  const question = await askedQuestion(context, more.question);
  const workbooks = await readLedgers(paths, args, terminal, text);
  const { wordings = [] } = more;
  const countAgain = (others: readonly Workbook[]) =>
    countWorkbooks(others, context, { question, wordings }, paths);
  return { account: countAgain(workbooks), workbooks, question, countAgain };
}

/**
 * The figures of a trade by their names, none with a value: for the year asked for, else the preferred one, else this
 * one. @throws Failure usage.invalidValue, settings.*, mapping.*
 */
export async function accountWithoutLedger(
  context: CommandContext,
  { question: known = {}, wordings = [] }: MoreToKnow = {},
): Promise<Account> {
  const { args, pack, terminal } = context;
  const now = today(terminal.now());
  const { preferredYear = now.year, ...question } = await askedQuestion(context, known);
  const asked = { ...question, year: question.year ?? preferredYear };
  return assembleAccount([], pack, asked, { wordings, profile: readProfile(args, pack) }, now);
}

/** What is asked by options; they go before what is known. @throws Failure */
export async function askedQuestion(
  { args, pack }: CommandContext,
  { mappings = NO_MAPPINGS, ...known }: Question = {},
): Promise<Question> {
  const settings = { ...known.settings, ...(await readSettings(args.get('settings'), pack)) };
  const said = await readMappings(args.get('map'), pack.ledger);
  return { ...known, ...readQuestion(args), settings, mappings: { ...mappings, said } };
}

/** Counts workbooks that were read already. @throws Failure file.noLedger, file.isRollup, usage.noBranches, usage.invalidValue */
export function countWorkbooks(
  workbooks: readonly Workbook[],
  { args, pack, terminal }: CommandContext,
  { question = {}, wordings = [] }: MoreToKnow,
  paths: readonly string[] = workbooks.map(({ file }) => file),
): LedgerAccount {
  const rolled = workbooks.find(({ sheets }) => isRollUp(sheets));
  if (rolled !== undefined) throw new Failure('file.isRollup', { file: rolled.file });
  const words = { wordings, profile: readProfile(args, pack) };
  const account = assembleAccount(workbooks, pack, question, words, today(terminal.now()));
  if (!isLedger(account, pack)) throw noLedger(paths);
  refuseUnknownBranch(account, question.branch);
  return account;
}

/** A mistyped branch would make every figure 0. */
function refuseUnknownBranch({ ledger }: LedgerAccount, branch: string | undefined): void {
  if (branch === undefined) return;
  const known = branchesIn(ledger);
  if (known.some((name) => compactText(name) === compactText(branch))) return;
  if (known.length === 0) throw new Failure('usage.noBranches');
  throw invalid('--branch', branch, known.slice(0, SHOWN_BRANCHES).join(' | '));
}

export function today(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The sentence of reminders that differ only in their period, in the words of the pack as its settings have it. */
export function reminderSayer(
  { pack }: Account,
  language: Language,
): (...reminders: readonly Reminder[]) => string {
  return (...reminders) => sayReminders(reminders, pack.reminderTexts[language], language);
}
