import { assembleAccount } from '@/core/assemble';
import { Failure } from '@/core/failure';
import { NO_WORDS } from '@/core/figures';
import { rowsOfYears, type Workbook } from '@/core/ledger';
import { sortLedgers, yearsHeld } from '@/core/year-turn';
import type { CommandContext } from './command';
import { readQuestion } from './question';
import { readLedgers } from './read-ledgers';
import { askedQuestion, today } from './take-account';

/** The ledgers behind last year's report, and those for the next one. */
export interface GivenLedgers {
  readonly year: number;
  readonly last: readonly Workbook[];
  /** Null: the report is not to be turned. */
  readonly next: { readonly year: number; readonly workbooks: readonly Workbook[] } | null;
}

interface ReadAlone {
  readonly workbook: Workbook;
  readonly ownYear: number | null;
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * Reads ledgers and parts them by the year of the report; null: the first ledger's own.
 * @throws Failure teach.noLedgerOfYear, turn.*, and as reading ledgers does
 */
export async function sortGivenLedgers(
  paths: readonly string[],
  reportYear: number | null,
  context: CommandContext,
): Promise<GivenLedgers> {
  const { args, terminal, text } = context;
  const workbooks = await readLedgers(paths, args, terminal, text);
  const ledgers = await readAlone(workbooks, context);
  const year = reportYear ?? ledgers[0]?.ownYear ?? null;
  if (year === null) throw new Failure('turn.yearUnknown');
  const { last, next, to } = sortLedgers(ledgers, year, readQuestion(args).year);
  if (last.length === 0) throw noLedgerOf(year, ledgers);
  const sorted = { year, last: last.map(({ workbook }) => workbook) };
  if (to === null) return { ...sorted, next: null };
  if (to <= year) throw new Failure('turn.notLater', { from: year, to });
  if (next.length === 0) throw noLedgerOf(to, ledgers);
  return { ...sorted, next: { year: to, workbooks: next.map(({ workbook }) => workbook) } };
}

/** Each by itself, so that none lends another its year. */
async function readAlone(
  workbooks: readonly Workbook[],
  context: CommandContext,
): Promise<readonly ReadAlone[]> {
  const { settings = {}, mappings } = await askedQuestion(context);
  const question = { settings, ...(mappings === undefined ? {} : { mappings }) };
  const now = today(context.terminal.now());
  return workbooks.map((workbook): ReadAlone => {
    const { ledger } = assembleAccount([workbook], context.pack, question, NO_WORDS, now);
    return { workbook, ownYear: ledger.year, rows: rowsOfYears(ledger) };
  });
}

/** With what there is instead: `2022年台账.xlsx（2022）`. */
function noLedgerOf(year: number, ledgers: readonly ReadAlone[]): Failure {
  const held = ledgers.map((one) => `${one.workbook.file}（${yearsHeld(one).join('、') || '—'}）`);
  return new Failure('teach.noLedgerOfYear', { year, held: held.join('；') });
}
