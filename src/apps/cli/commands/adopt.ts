import { recordNotices } from '@/core/audit';
import type { Filling, FillOutcome } from '@/core/blanks';
import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { isMissingText } from '@/core/values';
import { catalogueOf } from '@/core/wording';
import { adoptAsTemplate, adoptBlanks, sureFillings } from '../adopt-blanks';
import { blanksText } from '../blanks-text';
import {
  LEDGER_OPTIONS,
  requireArgument,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { openBlanks, type OpenBlanks } from '../open-blanks';
import { leftBlanks, printAdopted } from '../print-adopted';
import { readBind } from '../read-bind';
import { readNames } from '../read-names';
import { reportOutput } from '../read-report';
import { warn } from '../warn';
import { warnOfTypedYears, warnOfYear } from '../warn-of-year';

export const adopt: Command = {
  name: 'adopt',
  usage:
    'taizhang adopt DOC.docx LEDGER… -o OUT.docx [--bind FILE.json] [--template] [--dry-run] [--names yes|no] [--set profile.brand=…] [--json]',
  summary: {
    'zh-CN':
      '把文档里拿得准的空白填成随台账更新的指标，其余一字不动；--bind 逐处指定；--template 做成不带数字的模板（可以不给台账）',
    en: 'fill the blanks of a document whose figure is sure, as live figures, and nothing else; --bind: choose each; --template: a template without numbers (needs no ledger)',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    bind: { type: 'string' },
    template: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'document');
    const isTemplate = args.has('template');
    const ledgers = isTemplate ? args.positionals.slice(1) : requireLedgers(context, 1);
    const names = readNames(args);
    const output = reportOutput(context, path, ledgers);
    const opened = await openBlanks(path, ledgers, context);
    const fillings = await chooseFillings(opened, context);
    const fill = isTemplate ? adoptAsTemplate : adoptBlanks;
    const outcome = await fill(opened, fillings, { names, writtenAt: terminal.now().toISOString() });
    const kept = output === null ? null : (await writeBytes(output, opened.document.toBytes())).kept;
    if (args.has('json')) terminal.out(jsonText(adoptJson(opened, outcome, output !== null, context)));
    else terminal.out(told(opened, outcome, output, context));
    warn(isTemplate ? [] : findingsOf(opened, outcome), kept, context);
    (isTemplate ? warnOfTypedYears : warnOfYear)(opened, context);
    return 0;
  },
};

async function chooseFillings(opened: OpenBlanks, { args }: CommandContext): Promise<readonly Filling[]> {
  const bind = args.get('bind');
  if (bind === undefined) return sureFillings(opened, args.has('template'));
  return readBind(bind, opened.found.blanks, opened.account.figures);
}

/** What may make a written number wrong, and figures that were chosen and have no value. */
function findingsOf({ account, reading, marks }: OpenBlanks, { filled }: FillOutcome): readonly Finding[] {
  const lacking = filled.flatMap(({ key, text }) => (key !== null && isMissingText(text) ? [key] : []));
  const labels = new Set(lacking.map((key) => account.figures.get(key)?.label ?? key));
  return [
    ...account.findings,
    ...recordNotices(reading, marks),
    ...Array.from(labels, (label) => findingAt('figure.noValue', NO_PLACE, label)),
  ];
}

function told(
  opened: OpenBlanks,
  outcome: FillOutcome,
  output: string | null,
  context: CommandContext,
): string {
  const { args, text, language } = context;
  const words = blanksText(language);
  const next = args.has('template') ? words.nextReport : words.nextRefresh;
  const isLive = args.has('template') || outcome.filled.some(({ key }) => key !== null);
  const written = output === null ? text.notWritten : text.written(output);
  return [
    printAdopted(opened, outcome, context),
    `${written}\n`,
    output !== null && isLive ? `${next(output)}\n` : '',
  ].join('');
}

/** The JSON of `adopt` (contract §2); `reasons` where something could not be filled. */
function adoptJson(
  opened: OpenBlanks,
  outcome: FillOutcome,
  written: boolean,
  { language }: CommandContext,
): object {
  const { left } = catalogueOf(language);
  const reasons = outcome.left.map(({ blank, reason }) => [String(blank.index), left[reason]] as const);
  return {
    adopted: outcome.filled.map(({ blank, key, text }) => ({ index: blank.index, key, text })),
    left: leftBlanks(opened, outcome).map(({ index }) => index),
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons) }),
    written,
  };
}
