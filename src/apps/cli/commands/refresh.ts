import { basename, extname } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
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
import { gatherFindings, type Finding } from '@/core/findings';
import { catalogueOf, sayGroup } from '@/core/wording';
import type { Arguments } from '../arguments';
import {
  LEDGER_OPTIONS,
  refuseOtherKind,
  requireArgument,
  requireLedgers,
  requireOption,
  type Command,
  type CommandContext,
} from '../command';
import { isSamePath, readBytes, writeBytes } from '../files';
import { jsonText } from '../json';
import { NODE_COMPRESSION } from '../node-compression';
import { padTo, paint, placeOf } from '../print';
import { invalid } from '../question';
import { takeAccount } from '../take-account';

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
    const output = args.has('dry-run') ? null : requireOption(context, 'output', '-o OUT.docx');
    if (output !== null) refuseOtherKind(output, [extname(path).toLowerCase(), '.docx']);
    if (output !== null && ledgers.some((ledger) => isSamePath(ledger, output))) {
      throw new Failure('usage.sameFile', { file: basename(output) });
    }
    const document = new DocxFile(await readBytes(path), basename(path), NODE_COMPRESSION);
    const [marks, reading] = [await document.readMarks(), await document.readRecord()];
    if (marks.length === 0) throw new Failure('document.noMarks', { file: basename(path) });
    const known =
      reading.state === 'present'
        ? { wordings: recordedPhrases(reading.record), question: recordedQuestion(reading.record) }
        : {};
    const account = await takeAccount(ledgers, context, known);
    const chosen = withKeys(choices, marks, account, basename(path));
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

const TOLD = ['error', 'warning'] as const;

/** What may make a written number wrong is said even where only JSON was asked for; the worst first. */
function warn(
  findings: readonly Finding[],
  kept: string | null,
  { terminal, text, language }: CommandContext,
): void {
  const { severities } = catalogueOf(language);
  const told = [
    ...TOLD.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    ...findings.filter(({ severity, sheet }) => severity === 'info' && sheet === ''),
  ];
  for (const group of gatherFindings(told)) {
    const place = placeOf(group, false, language);
    const shown = place === '' ? '' : `${place}  `;
    terminal.err(
      `${severities[group.first.severity]}  ${shown}${sayGroup(group, language, 'commandLine')}\n`,
    );
  }
  if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
}

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
  const edited = args.get('edited') ?? 'keep';
  if (edited !== 'keep' && edited !== 'overwrite') throw invalid('--edited', edited, 'keep | overwrite');
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
  const { terminal, text, language, printing } = context;
  const { statuses } = catalogueOf(language);
  for (const { label, old, new: news, status, chosen } of plan.changes) {
    if (status === 'same') continue;
    const word = paint(padTo(statuses[status], 14), chosen ? 'cyan' : 'yellow', printing);
    const left = chosen || status === 'unknown' ? '' : `  ${text.left}`;
    terminal.out(`  ${word}${padTo(label, 28)}${old} → ${news}${left}\n`);
  }
  terminal.out(`${text.changes(plan.edits.length, plan.changes.length)}\n`);
  terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
}
