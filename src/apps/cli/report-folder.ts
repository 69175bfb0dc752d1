import { basename, extname, resolve } from 'node:path';
import { Failure } from '@/core/failure';
import { plainText } from '@/core/values';
import { asFailure } from './as-failure';
import { askedDigest } from './asked-digest';
import { checkReportOptions } from './check-report-options';
import { requireOption, type CommandContext } from './command';
import { exists, isFolder, requireWritable } from './files';
import { jsonText } from './json';
import { LEDGER_ENDINGS } from './is-ledger-name';
import { listLedgers } from './list-ledgers';
import { nameReports } from './name-reports';
import { printReports } from './print-reports';
import { progressBar } from './progress-bar';
import { ReportJournal } from './report-journal';
import { reportLedger, type FolderOfReports } from './report-ledger';
import type { ReportRow } from './report-row';
import { reportsJson } from './reports-json';
import { sayLedgerFailure } from './say-ledger-failure';
import { today } from './take-account';

/**
 * One report for each ledger in a folder; those that stand there unchanged are not made again. A ledger that can't be
 * read is told, and the rest go on; 2 only where none is left. @throws Failure where nothing can be begun
 */
export async function reportFolder(ledgers: string, context: CommandContext): Promise<0 | 1 | 2> {
  const { args, terminal } = context;
  const output = requireOption(context, 'output', '-o OUT-FOLDER');
  await refuseFile(output);
  await checkReportOptions(context);
  const found = await listLedgers(ledgers, { except: output });
  if (found.length === 0) throw noLedgers(ledgers);
  await requireWritable(output);
  // A ledger that tells no year is counted for this one.
  const asked = await askedDigest(args, String(today(terminal.now()).year));
  const journal = await ReportJournal.open(output);
  const rows = await reportAll(nameReports(found), { ledgers, output, asked, journal }, context);
  if (rows.every(({ status }) => status === 'failed')) return 2;
  terminal.out(args.has('json') ? jsonText(reportsJson(rows)) : printReports(rows, output, context));
  return args.has('strict') && rows.some((row) => isAtFault(row)) ? 1 : 0;
}

async function reportAll(
  reports: ReadonlyMap<string, string>,
  folder: FolderOfReports,
  context: CommandContext,
): Promise<readonly ReportRow[]> {
  const { terminal } = context;
  const rows: ReportRow[] = [];
  for (const ledger of [...reports.keys()].sort()) {
    terminal.progress(progressBar(rows.length + 1, reports.size, ledger));
    rows.push(await rowOf(ledger, reports.get(ledger) ?? '', folder, context));
  }
  terminal.progress(null);
  return rows;
}

async function rowOf(
  ledger: string,
  report: string,
  folder: FolderOfReports,
  context: CommandContext,
): Promise<ReportRow> {
  const { terminal, language } = context;
  const err = (text: string) => {
    terminal.progress(null);
    terminal.err(text);
  };
  const ownTerminal = {
    ...terminal,
    progress: () => undefined,
    err: (text: string) => {
      err(`${plainText(ledger)}: ${text}`);
    },
  };
  try {
    return await reportLedger(ledger, report, folder, { ...context, terminal: ownTerminal });
  } catch (error) {
    const failure = asFailure(error);
    const message = sayLedgerFailure(failure, ledger, language);
    err(`taizhang: ${message}\n`);
    return { ledger, status: 'failed', failure: { code: failure.code, message } };
  }
}

/** @throws Failure usage.outputFolder */
async function refuseFile(output: string): Promise<void> {
  if (await isFolder(output)) return;
  if ((await exists(output)) || extname(output).toLowerCase() === '.docx')
    throw new Failure('usage.outputFolder', { file: basename(output) });
}

function noLedgers(folder: string): Failure {
  return new Failure('folder.noLedgers', {
    folder: basename(resolve(folder)),
    known: LEDGER_ENDINGS.join(' '),
  });
}

function isAtFault(row: ReportRow): boolean {
  return row.status === 'failed' || row.tally.errors > 0;
}
