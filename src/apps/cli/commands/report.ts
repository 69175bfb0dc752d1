import { basename } from 'node:path';
import { Failure } from '@/core/failure';
import { describePeriod } from '@/core/values';
import { LEDGER_OPTIONS, refuseOtherKind, requireLedgers, requireOption, type Command } from '../command';
import { isSamePath, writeBytes } from '../files';
import { makeReport } from '../make-report';
import { printFigures, printFindings, printSources } from '../print';
import { ANNEXES, refuseStrayAnnex } from '../read-annexes';

export const report: Command = {
  name: 'report',
  usage:
    'taizhang report LEDGER… -o OUT.docx [--narrative NAME|FILE.txt|FILE.docx] [--annex [tables,definitions]] [--names yes|no] [--set profile.brand=…]',
  summary: { 'zh-CN': '由台账写出报告', en: 'write the narrative report' },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    narrative: { type: 'string' },
    annex: { type: 'boolean', words: ANNEXES, multiple: true },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
  },
  async run(context) {
    const { args, terminal, text, printing } = context;
    const ledgers = requireLedgers(context);
    refuseStrayAnnex(args);
    const output = requireOption(context, 'output', '-o OUT.docx');
    refuseOtherKind(output, ['.docx']);
    if (ledgers.some((path) => isSamePath(path, output)))
      throw new Failure('usage.sameFile', { file: basename(output) });
    const { account, findings, bytes } = await makeReport(ledgers, output, context);
    const { kept } = await writeBytes(output, bytes);
    terminal.out(printSources(account.sources, printing));
    terminal.out(printFigures(account.figures.all(), describePeriod(account.figures.scope.period), printing));
    terminal.out(printFindings([...account.findings, ...findings], account.sources, printing));
    terminal.out(`${text.written(output)}\n`);
    if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
    return 0;
  },
};
