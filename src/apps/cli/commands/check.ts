import { LEDGER_OPTIONS, requireLedgers, type Command } from '../command';
import { accountJson, writeJson } from '../json';
import { printFindings, printReminders } from '../print';
import { reminderSayer, takeAccount } from '../take-account';

export const check: Command = {
  name: 'check',
  usage: 'taizhang check LEDGER… [--json] [--strict] [--all]',
  summary: {
    'zh-CN': '只列检查发现和提醒；--strict：有错误时退出码为 1；--all：每一处单独一行',
    en: 'findings and reminders only; --strict: status 1 on errors; --all: a line for each place',
  },
  options: {
    ...LEDGER_OPTIONS,
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal, language, printing } = context;
    const account = await takeAccount(requireLedgers(context), context);
    const say = reminderSayer(account, language);
    if (args.has('json')) {
      const { year, period, sources, findings, reminders } = accountJson(
        account,
        account.findings,
        language,
        say,
      );
      await writeJson({ year, period, sources, findings, reminders }, terminal);
    } else {
      terminal.out(printFindings(account.findings, account.sources, printing, args.has('all')));
      terminal.out(printReminders(account.reminders(), say, printing, args.has('all')));
    }
    const failed = account.findings.some(({ severity }) => severity === 'error');
    return args.has('strict') && failed ? 1 : 0;
  },
};
