import { describePeriod } from '@/core/values';
import { LEDGER_OPTIONS, requireLedgers, type Command } from '../command';
import { accountJson, writeJson } from '../json';
import { printFigures, printFindings, printSources } from '../print';
import { reminderSayer, takeAccount } from '../take-account';

export const figures: Command = {
  name: 'figures',
  usage: 'taizhang figures LEDGER… [--json]',
  summary: { 'zh-CN': '计算并列出全部指标和检查发现', en: 'compute and print all figures and findings' },
  options: { ...LEDGER_OPTIONS, json: { type: 'boolean' } },
  async run(context) {
    const { args, terminal, language, printing } = context;
    const account = await takeAccount(requireLedgers(context), context);
    if (args.has('json')) {
      const say = reminderSayer(account, language);
      await writeJson(accountJson(account, account.findings, language, say), terminal);
      return 0;
    }
    const period = describePeriod(account.figures.scope.period);
    terminal.out(printSources(account.sources, printing));
    terminal.out(printFigures(account.figures.all(), period, printing));
    terminal.out(printFindings(account.findings, account.sources, printing));
    return 0;
  },
};
