import { basename } from 'node:path';
import { beijingTime } from '@/core/annex';
import type { RecordedChange, RecordedVersion } from '@/core/marks';
import { refuseMore, requireArgument, type Command, type CommandContext } from '../command';
import { jsonText } from '../json';
import { paint, section } from '../print';
import { readRecordedReport } from '../read-report';
import { reviewText } from '../review-text';
import { warn } from '../warn';

export const versions: Command = {
  name: 'versions',
  usage: 'taizhang versions REPORT.docx [--json]',
  summary: {
    'zh-CN': '报告以前的版本：每次更新的时间、台账和改动',
    en: 'earlier versions of a report: when it was written, from which ledger, what changed',
  },
  options: { json: { type: 'boolean' } },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'report');
    refuseMore(context, 1);
    const { record, findings } = await readRecordedReport(path);
    const known = record.versions ?? [];
    if (args.has('json')) terminal.out(jsonText({ file: basename(path), versions: known.map(versionJson) }));
    else terminal.out(printVersions(known, context));
    warn(findings, null, context);
    return 0;
  },
};

/** `version` is the number that `restore --version` takes: the document as it was before that writing. */
function versionJson({ action, writtenAt, ledgers, changes, left, before }: RecordedVersion, index: number) {
  return {
    version: index + 1,
    action,
    writtenAt,
    ledgers,
    changes,
    left,
    before: before === null ? null : { writtenAt: before.writtenAt, ledgers: before.ledgers },
  };
}

/** Marks that stayed as they were are recorded only to keep the order of all. */
function printChange({ label, marks }: RecordedChange): readonly string[] {
  const changed = marks.filter(({ before, after }) => before !== after);
  const texts = Array.from(new Set(changed.map(({ before, after }) => `${before} → ${after}`)));
  return texts.length === 0 ? [] : [`      ${label}  ${texts.join('；')}`];
}

function printVersions(known: readonly RecordedVersion[], { language, printing }: CommandContext): string {
  const text = reviewText(language);
  if (known.length === 0) return `${text.noVersions}\n`;
  const lines = known.flatMap(({ action, writtenAt, ledgers, changes, left }, index) => {
    const at = beijingTime(writtenAt);
    const sources = ledgers.map(({ file }) => file).join('、');
    const head = text.version(index + 1, at === null ? writtenAt : `${at.date} ${at.time}`, sources);
    const restoring = action === 'restore' ? `  ${text.restoring}` : '';
    return [
      `  ${paint(head, 'cyan', printing)}${restoring}`,
      ...changes.flatMap((change) => printChange(change)),
      ...left.map((change) => `      ${text.left(change.label, change.text, change.offered)}`),
    ];
  });
  return section(text.versions(known.length), lines, printing);
}
