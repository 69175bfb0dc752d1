import {
  assembleRefresh,
  recordedPhrases,
  recordedQuestion,
  settleRefresh,
  type Account,
  type AssembledRefresh,
  type Refreshing,
} from '@/core/assemble';
import { Failure } from '@/core/failure';
import { tagOf, type Change, type Mark } from '@/core/marks';
import { assembleReview, type Review } from '@/core/assemble-review';
import type { Arguments } from '../arguments';
import { changeRemarks } from '../change-remarks';
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
import { keptMarks, readKeep } from '../read-keep';
import { readNames } from '../read-names';
import { readEdited, readReport, reportOutput } from '../read-report';
import { differenceJson } from '../review-json';
import { takeAccount } from '../take-account';
import { warn } from '../warn';

export const refresh: Command = {
  name: 'refresh',
  usage:
    'taizhang refresh REPORT.docx LEDGER… -o OUT.docx [--dry-run] [--accept KEY,…] [--edited keep|overwrite] [--keep KEY=REASON] [--names yes|no] [--json] [--why]',
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
    keep: { type: 'string', multiple: true },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    why: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'report');
    const ledgers = requireLedgers(context, 1);
    const choices = readChoices(args);
    const keeping = readKeep(args.all('keep'));
    const output = reportOutput(context, path, ledgers);
    const { document, file, marks, reading } = await readReport(path);
    const known =
      reading.state === 'present'
        ? { wordings: recordedPhrases(reading.record), question: recordedQuestion(reading.record) }
        : {};
    const account = await takeAccount(ledgers, context, known);
    const chosen = withKeys(choices, marks, account, file);
    const at = terminal.now().toISOString();
    const usual = assembleRefresh(account, marks, reading, chosen, at);
    const keep = keptMarks(keeping, usual.changes, at, file);
    const decided = keep.size === 0 ? chosen : { ...chosen, keep };
    const plan = keep.size === 0 ? usual : assembleRefresh(account, marks, reading, decided, at);
    const review = assembleReview(account, reading, plan.changes, await document.readParagraphs());
    let kept: string | null = null;
    if (output !== null) {
      const outcome = await document.applyEdits(plan.edits);
      await document.writeRecord(settleRefresh(plan, reading, outcome));
      ({ kept } = await writeBytes(output, document.toBytes()));
    }
    if (args.has('json')) {
      const told = { changes: plan.changes.map(changeJson), written: output !== null };
      terminal.out(jsonText(args.has('why') ? { ...told, why: whyJson(review, context) } : told));
    } else printRefresh(plan, changeRemarks(review, decided, context), output, context);
    warn([...account.findings, ...plan.findings, ...review.findings], kept, context);
    return 0;
  },
};

/** The keys meant, also where a label was typed. A mistyped one would quietly leave its figure as it was. */
function withKeys(
  choices: Refreshing,
  marks: readonly Mark[],
  { figures }: Account,
  file: string,
): Refreshing {
  const standing = new Set(marks.map(({ tag }) => tag));
  const { accept } = choices;
  if (accept === undefined) return choices;
  const keys = Array.from(accept, (name) => {
    const key = [name, figures.keyOf(name) ?? name].find((candidate) => standing.has(tagOf(candidate)));
    if (key === undefined) throw new Failure('figure.unknown', { file, key: name });
    return key;
  });
  return { ...choices, accept: new Set(keys), giveUp: new Set(keys) };
}

function readChoices(args: Arguments): Refreshing {
  const edited = readEdited(args);
  const names = readNames(args);
  const keys = args
    .all('accept')
    .flatMap((list) => list.split(','))
    .map((key) => key.trim())
    .filter((key) => key !== '');
  const isScopeTold = args.has('year') || args.has('period');
  const choices = { edited, isScopeTold, ...(names === undefined ? {} : { keepsPersons: names }) };
  return args.has('accept') ? { ...choices, accept: new Set(keys) } : choices;
}

function changeJson({ key, label, old, new: text, status }: Change) {
  return { key, label, old, new: text, status };
}

function printRefresh(
  plan: AssembledRefresh,
  remark: (change: Change) => string,
  output: string | null,
  context: CommandContext,
): void {
  const { terminal, text } = context;
  const changes = plan.changes.filter(({ status }) => status !== 'same');
  terminal.out(printChanges(changes, context, remark));
  terminal.out(`${text.changes(plan.edits.length, plan.changes.length)}\n`);
  terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
}

function whyJson({ differences }: Review, { language }: CommandContext) {
  return differences.map((difference) => differenceJson(difference, language));
}
