import { basename, extname } from 'node:path';
import { Failure } from '@/core/failure';
import { describePeriod } from '@/core/values';
import {
  LEDGER_OPTIONS,
  refuseOtherKind,
  requireLedgers,
  requireOption,
  type Command,
  type CommandContext,
} from '../command';
import { exists, isFolder, isSamePath, writeBytes } from '../files';
import { makeReport } from '../make-report';
import { printFigures, printFindings, printSources } from '../print';
import { ANNEXES, refuseStrayAnnex } from '../read-annexes';
import { reportFolder } from '../report-folder';

export const report: Command = {
  name: 'report',
  usage:
    'taizhang report LEDGER… -o OUT.docx | FOLDER -o OUT-FOLDER [--json] [--narrative NAME|FILE.txt|FILE.docx] [--annex [tables,definitions]] [--names yes|no] [--set profile.brand=…] [--strict]',
  summary: {
    'zh-CN': '由台账写出报告；给文件夹时，里面每本台账写一份',
    en: 'write the narrative report; of a folder, one for each ledger in it',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    narrative: { type: 'string' },
    annex: { type: 'boolean', words: ANNEXES, multiple: true },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  async run(context) {
    const { args } = context;
    const ledgers = requireLedgers(context);
    refuseStrayAnnex(args);
    const [only = ''] = ledgers;
    if (ledgers.length === 1 && (await isFolder(only))) return reportFolder(only, context);
    if (ledgers.length === 1) await refuseMissingFolder(only, args.get('output') ?? '');
    if (args.has('json')) throw new Failure('usage.folderOnly', { option: '--json' });
    return reportOnce(ledgers, context);
  },
};

/** Who mistypes a folder is told so, and not that the other one must end in .docx. @throws Failure file.notFound */
async function refuseMissingFolder(ledger: string, output: string): Promise<void> {
  if (extname(output) === '' && !(await exists(ledger)))
    throw new Failure('file.notFound', { file: basename(ledger) || ledger });
}

/** One report of all the ledgers. @throws Failure */
async function reportOnce(ledgers: readonly string[], context: CommandContext): Promise<0 | 1> {
  const { args, terminal, text, printing } = context;
  const output = requireOption(context, 'output', '-o OUT.docx');
  refuseOtherKind(output, ['.docx']);
  if (ledgers.some((path) => isSamePath(path, output)))
    throw new Failure('usage.sameFile', { file: basename(output) });
  const { account, findings, bytes } = await makeReport(ledgers, output, context);
  const all = [...account.findings, ...findings];
  const { kept } = await writeBytes(output, bytes);
  terminal.out(printSources(account.sources, printing));
  terminal.out(printFigures(account.figures.all(), describePeriod(account.figures.scope.period), printing));
  terminal.out(printFindings(all, account.sources, printing));
  terminal.out(`${text.written(output)}\n`);
  if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
  const isFaulty = all.some(({ severity }) => severity === 'error');
  return args.has('strict') && isFaulty ? 1 : 0;
}
