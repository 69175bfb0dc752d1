import { join, sep } from 'node:path';
import { realpath, stat } from 'node:fs/promises';
import type { CountedLedger } from '@/apps/server';
import { assembleAccount, isLedger, packetOf, type Question } from '@/core/assemble';
import { sha256OfText } from '@/core/digest';
import { Failure, isFailure } from '@/core/failure';
import { NO_WORDS } from '@/core/figures';
import { branchesIn, type Workbook } from '@/core/ledger';
import type { LinkQuestion } from '@/core/link';
import { isRollUp } from '@/core/rollup';
import { compactText } from '@/core/values';
import type { CommandContext } from './command';
import { questionForPeriod } from './question-for-period';
import { noLedger, readLedgers } from './read-ledgers';
import { askedQuestion, today } from './take-account';

/**
 * Counts ledgers of a folder, each by itself, by the settings a command was given.
 * The function that is given rejects with Failure as reading does; file.changed: it was saved meanwhile.
 */
export async function ledgerCounter(
  folder: string,
  context: CommandContext,
): Promise<(ledger: string, question: LinkQuestion) => Promise<CountedLedger>> {
  const usual = await askedQuestion(context);
  const { terminal, pack, args, text } = context;
  return async (ledger, asked) => {
    const path = await pathWithin(folder, ledger);
    const before = await stat(path);
    const [workbook] = await readLedgers(
      [path],
      args,
      { ...terminal, progress: () => undefined },
      text,
    ).catch((error: unknown) => {
      // Many folders have a file of that name.
      throw isFailure(error)
        ? new Failure(error.code, { ...error.fields, file: ledger }, { cause: error })
        : error;
    });
    const after = await stat(path);
    if (workbook === undefined || before.mtimeMs !== after.mtimeMs || before.size !== after.size)
      throw new Failure('file.changed', { file: ledger });
    if (isRollUp(workbook.sheets)) throw new Failure('file.isRollup', { file: ledger });
    const count = (question: Question) =>
      assembleAccount([workbook], pack, question, NO_WORDS, today(terminal.now()));
    const { branch, ...question } = questionOf(usual, asked);
    const whole = count(question);
    if (!isLedger(whole, pack)) throw noLedger([ledger]);
    // For a branch the ledger does not know every figure would be 0: it gives way to all of them.
    const isKnown =
      branch !== undefined &&
      branchesIn(whole.ledger).some((known) => compactText(known) === compactText(branch));
    const account = isKnown ? count({ ...question, branch }) : whole;
    const packet = packetOf(account, pack, terminal.now().toISOString());
    return { packet, content: await contentOf(workbook) };
  };
}

function questionOf(usual: Question, { year, period, branch }: LinkQuestion): Question {
  return {
    ...usual,
    ...(year === undefined ? {} : { year }),
    ...questionForPeriod(period),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** What tells one state of the cells from another, in whichever way the file was packed. */
function contentOf({ sheets, names, isPlainText }: Workbook): Promise<string> {
  return sha256OfText(JSON.stringify([sheets, names, isPlainText]));
}

/** @throws Failure file.notFound, also for what lies outside, whichever links lead there */
async function pathWithin(folder: string, ledger: string): Promise<string> {
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ledger))]);
    if (path.startsWith(root + sep)) return path;
  } catch (error) {
    throw new Failure('file.notFound', { file: ledger }, { cause: error });
  }
  throw new Failure('file.notFound', { file: ledger });
}
