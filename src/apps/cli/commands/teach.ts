import type { Finding } from '@/core/findings';
import { adoptedFindings } from '../adopted-findings';
import { adoptedJson } from '../adopted-json';
import { sureFillings } from '../adopt-blanks';
import { yearsJson } from '../blanks-json';
import {
  LEDGER_OPTIONS,
  requireArgument,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { numberJson } from '../numbers-json';
import { openTaught, type OpenTaught } from '../open-taught';
import { printTaught } from '../print-taught';
import { readBind } from '../read-bind';
import { readNames } from '../read-names';
import { reportOutput } from '../read-report';
import { teachReport, type TaughtOutcome } from '../teach-report';
import { turnJson } from '../turn-json';
import { warn } from '../warn';
import { warnOfTypedYears } from '../warn-of-year';

export const teach: Command = {
  name: 'teach',
  usage:
    'taizhang teach LAST.docx LAST-LEDGER… [NEW-LEDGER…] -o OUT.docx [--bind FILE.json] [--from 2021] [--year 2022] [--template] [--dry-run] [--names yes|no] [--set profile.brand=…] [--json] [--all]',
  summary: {
    'zh-CN':
      '拿去年的报告和去年的台账比对：对得上的数变成随台账更新的指标，对不上的列出来；一并给出今年的台账，就直接写成今年的报告',
    en: 'compare last year’s report with last year’s ledger: numbers that agree become live figures, the others are listed; with this year’s ledger too, it becomes this year’s report',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    bind: { type: 'string' },
    from: { type: 'string' },
    template: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'document');
    const ledgers = requireLedgers(context, 1);
    const [names, isTemplate] = [readNames(args), args.has('template')];
    const output = reportOutput(context, path, ledgers);
    const opened = await openTaught(path, ledgers, context);
    const bind = args.get('bind');
    const { blanks: numbers } = opened.found;
    const fillings =
      bind === undefined
        ? sureFillings(opened, false)
        : await readBind(bind, numbers, opened.account.figures, 'bind.unknownNumber');
    const writtenAt = terminal.now().toISOString();
    const outcome = await teachReport(opened, fillings, { names, isTemplate, writtenAt });
    const kept = output === null ? null : (await writeBytes(output, opened.document.toBytes())).kept;
    if (args.has('json')) {
      terminal.out(jsonText({ ...taughtJson(opened, outcome, context), written: output !== null }));
    } else terminal.out(printTaught(opened, outcome, output, context));
    warn(isTemplate ? [] : findingsOf(opened, outcome), kept, context, opened.countNext !== null);
    if (isTemplate && outcome.turned === null) warnOfTypedYears(opened, context);
    return 0;
  },
};

function taughtJson(opened: OpenTaught, { filled, turned }: TaughtOutcome, context: CommandContext): object {
  const { blanks: numbers } = opened.found;
  return {
    year: opened.year,
    numbers: numbers.map((number) => numberJson(number, context.language)),
    ...adoptedJson(opened, filled, context.language),
    ...yearsJson(opened.found),
    ...(turned === null ? {} : { turn: turnJson(turned.outcome, context) }),
  };
}

/** Of last year's ledgers and of the new ones; what both tell of one file is told once. */
function findingsOf(opened: OpenTaught, { filled, turned }: TaughtOutcome): readonly Finding[] {
  const told = [
    ...adoptedFindings(opened, filled),
    ...(turned === null ? [] : [...turned.account.findings, ...turned.outcome.turn.findings]),
  ];
  return Array.from(new Map(told.map((finding) => [JSON.stringify(finding), finding])).values());
}
