import { assembleAccount, packPhrases, type Account, type Question } from '@/core/assemble';
import type { Reminder } from '@/core/figures';
import type { Workbook } from '@/core/ledger';
import type { PhraseDefinition } from '@/core/report';
import { compactText, describePeriod, parsePeriod, type CalendarDate } from '@/core/values';
import { fillTemplate } from '@/core/wording';
import type { CommandContext } from './command';
import { invalid, readQuestion } from './question';
import { noLedger, readLedgers } from './read-ledgers';

const SHOWN_BRANCHES = 10;

/** Reads the ledgers a command names and counts them. @throws Failure */
export async function takeAccount(
  paths: readonly string[],
  context: CommandContext,
  more: { readonly phrases?: readonly PhraseDefinition[]; readonly question?: Question } = {},
): Promise<Account> {
  const { args, terminal, text, pack } = context;
  const question = { ...more.question, ...readQuestion(args, pack) };
  const workbooks = await readLedgers(paths, args, terminal, text);
  return accountOf(workbooks, paths, context, question, more.phrases ?? []);
}

function accountOf(
  workbooks: readonly Workbook[],
  paths: readonly string[],
  { pack, terminal }: CommandContext,
  question: Question,
  phrases: readonly PhraseDefinition[],
): Account {
  const account = assembleAccount(
    workbooks,
    pack,
    question,
    [...phrases, ...packPhrases(pack)],
    today(terminal.now()),
  );
  const roles = new Set(pack.ledger.roles.map(({ role }) => role));
  const isLedger = account.ledger.tables.some(({ role }) => roles.has(role));
  const ownFigures = account.ledger.tables.some(
    ({ role, records }) => role === 'figures' && records.length > 0,
  );
  if (!isLedger && !ownFigures) throw noLedger(paths);
  refuseUnknownBranch(account, question.branch);
  return account;
}

/** A mistyped branch would make every figure 0. */
function refuseUnknownBranch({ ledger }: Account, branch: string | undefined): void {
  if (branch === undefined) return;
  const inRows = ledger.tables.flatMap(({ records }) => records.flatMap((record) => record.branch ?? []));
  const known = Array.from(new Set([...inRows, ledger.profile.get('branch')?.text ?? '']));
  if (known.some((name) => compactText(name) === compactText(branch))) return;
  const shown = known.filter((name) => name !== '').slice(0, SHOWN_BRANCHES);
  throw invalid('--branch', branch, shown.length === 0 ? '—' : shown.join(' | '));
}

function today(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The sentence of a reminder, in the pack's words. */
export function reminderSayer({ pack, language }: CommandContext): (reminder: Reminder) => string {
  return ({ rule, period }) => {
    const months = parsePeriod(period, 0);
    const words = language === 'zh-CN' && months !== null ? describePeriod(months) : period;
    return fillTemplate(pack.reminderTexts[language][rule] ?? rule, { period: words });
  };
}
