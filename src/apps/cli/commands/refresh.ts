import {
  assembleRefresh,
  recordedPhrases,
  recordedQuestion,
  settleRefresh,
  type Account,
  type AssembledRefresh,
} from '@/core/assemble';
import { Failure } from '@/core/failure';
import { tagOf, type Change, type Mark, type RefreshChoices } from '@/core/marks';
import type { Arguments } from '../arguments';
import {
  LEDGER_OPTIONS,
  requireArgument,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { printChanges } from '../print-changes';
import { readEdited, readReport, reportOutput } from '../read-report';
import { takeAccount } from '../take-account';
import { warn } from '../warn';

export const refresh: Command = {
  name: 'refresh',
  usage:
    'taizhang refresh REPORT.docx LEDGER… -o OUT.docx [--dry-run] [--accept KEY,…] [--edited keep|overwrite] [--json]',
  summary: {
    'zh-CN': '只更新报告里的指标，其余一字不动',
    en: 'update the figures of a report, nothing else',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    'dry-run': { type: 'boolean' },
    accept: { type: 'string', multiple: true },
    edited: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'report');
    const ledgers = requireLedgers(context, 1);
    const choices = readChoices(args);
    const output = reportOutput(context, path, ledgers);
    const { document, file, marks, reading } = await readReport(path);
    const known =
      reading.state === 'present'
        ? { wordings: recordedPhrases(reading.record), question: recordedQuestion(reading.record) }
        : {};
    const account = await takeAccount(ledgers, context, known);
    const chosen = withKeys(choices, marks, account, file);
    const plan = assembleRefresh(account, marks, reading, chosen, terminal.now().toISOString());
    let kept: string | null = null;
    if (output !== null) {
      const outcome = await document.applyEdits(plan.edits);
      await document.writeRecord(settleRefresh(plan, reading, outcome));
      ({ kept } = await writeBytes(output, document.toBytes()));
    }
    if (args.has('json'))
      terminal.out(jsonText({ changes: plan.changes.map(changeJson), written: output !== null }));
    else printRefresh(plan, output, context);
    warn([...account.findings, ...plan.findings], kept, context);
    return 0;
  },
};

/** The keys meant, also where a label was typed. A mistyped one would quietly leave its figure as it was. */
function withKeys(
  choices: RefreshChoices,
  marks: readonly Mark[],
  { figures }: Account,
  file: string,
): RefreshChoices {
  const standing = new Set(marks.map(({ tag }) => tag));
  const { accept } = choices;
  if (accept === undefined) return choices;
  const keys = Array.from(accept, (name) => {
    const key = [name, figures.keyOf(name) ?? name].find((candidate) => standing.has(tagOf(candidate)));
    if (key === undefined) throw new Failure('figure.unknown', { file, key: name });
    return key;
  });
  return { ...choices, accept: new Set(keys) };
}

function readChoices(args: Arguments): RefreshChoices {
  const edited = readEdited(args);
  const keys = args
    .all('accept')
    .flatMap((list) => list.split(','))
    .map((key) => key.trim())
    .filter((key) => key !== '');
  return args.has('accept') ? { edited, accept: new Set(keys) } : { edited };
}

function changeJson({ key, label, old, new: text, status }: Change) {
  return { key, label, old, new: text, status };
}

function printRefresh(plan: AssembledRefresh, output: string | null, context: CommandContext): void {
  const { terminal, text } = context;
  const changes = plan.changes.filter(({ status }) => status !== 'same');
  terminal.out(printChanges(changes, context));
  terminal.out(`${text.changes(plan.edits.length, plan.changes.length)}\n`);
  terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
}
