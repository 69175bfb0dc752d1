import { Failure } from '@/core/failure';
import { editedMarks, planVersionRestore, recordAfterRestore, type Mark, type MarkEdit } from '@/core/marks';
import { refuseMore, requireArgument, type Command, type CommandContext } from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { invalid } from '../question';
import { readRecordedReport, reportOutput } from '../read-report';
import { reviewText } from '../review-text';
import { warn } from '../warn';

export const restore: Command = {
  name: 'restore',
  usage: 'taizhang restore REPORT.docx -o OUT.docx [--version N] [--dry-run] [--json]',
  summary: {
    'zh-CN': '恢复到第 N 次更新之前（1 为最近一次），只改指标',
    en: 'the report as it was before its Nth last writing (1: the last one); only figures change',
  },
  options: {
    output: { type: 'string', short: 'o' },
    version: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'report');
    refuseMore(context, 1);
    const steps = readSteps(args.get('version') ?? '1');
    const output = reportOutput(context, path, []);
    const { document, file, marks, record, findings } = await readRecordedReport(path);
    const known = record.versions ?? [];
    if (steps > known.length) throw new Failure('document.noVersion', { file, version: steps });
    const edits = planVersionRestore(known, marks, steps);
    let kept: string | null = null;
    if (output !== null) {
      const outcome = await document.applyEdits(edits);
      const writtenAt = terminal.now().toISOString();
      await document.writeRecord(recordAfterRestore(record, { steps, marks, edits, outcome, writtenAt }));
      ({ kept } = await writeBytes(output, document.toBytes()));
    }
    const changes = edits.map((edit) => changeOf(edit, marks));
    if (args.has('json')) terminal.out(jsonText({ changes, written: output !== null }));
    else print(changes, editedMarks(record, marks), output, context);
    warn(findings, kept, context);
    return 0;
  },
};

function readSteps(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw invalid('--version', value, '1 … 10');
  return Number(value);
}

interface RestoredMark {
  readonly label: string;
  readonly old: string;
  readonly new: string;
}

function changeOf({ index, text }: MarkEdit, marks: readonly Mark[]): RestoredMark {
  return { label: marks[index]?.title ?? '', old: marks[index]?.text ?? '', new: text };
}

function print(
  changes: readonly RestoredMark[],
  edited: readonly Mark[],
  output: string | null,
  context: CommandContext,
): void {
  const { terminal, text, language } = context;
  for (const { label, old, new: restored } of changes) terminal.out(`  ${label}  ${old} → ${restored}\n`);
  const words = reviewText(language);
  for (const { title, text: stays } of edited) {
    terminal.out(`  ${title}  ${stays === '' ? text.blank : stays}  ${words.editedLeft}\n`);
  }
  terminal.out(`${words.restored(changes.length)}\n`);
  terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
}
