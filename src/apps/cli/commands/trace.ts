import { basename } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { Failure } from '@/core/failure';
import type { DocumentRecord, RecordedFigure, RecordedRow } from '@/core/marks';
import { sayReason } from '@/core/wording';
import { refuseMore, requireArgument, type Command, type CommandContext } from '../command';
import { readBytes } from '../files';
import { jsonText } from '../json';
import { NODE_COMPRESSION } from '../node-compression';
import { paint } from '../print';

/** Why a document without a record that can be read can't be traced. */
const NOTHING_TO_TRACE = {
  missing: 'document.noRecord',
  damaged: 'document.damagedRecord',
  newer: 'document.newerRecord',
} as const;

export const trace: Command = {
  name: 'trace',
  usage: 'taizhang trace REPORT.docx [KEY] [--json]',
  summary: {
    'zh-CN': '反查：指标由哪些行得出，取自文档自带的记录',
    en: 'the rows behind a figure, from the document’s own record',
  },
  options: { json: { type: 'boolean' } },
  async run(context) {
    const { args, terminal } = context;
    const path = requireArgument(context, 0, 'report');
    refuseMore(context, 2);
    const file = basename(path);
    const reading = await new DocxFile(await readBytes(path), file, NODE_COMPRESSION).readRecord();
    if (reading.state !== 'present') throw new Failure(NOTHING_TO_TRACE[reading.state], { file });
    const figures = chooseFigures(reading.record, args.positionals[1], file);
    if (args.has('json')) terminal.out(jsonText(traceJson(reading.record, figures, context)));
    else for (const figure of figures) terminal.out(printTrace(figure, context));
    return 0;
  },
};

function chooseFigures(
  { figures }: DocumentRecord,
  name: string | undefined,
  file: string,
): readonly RecordedFigure[] {
  if (name === undefined) return figures;
  const chosen = figures.filter(({ key, label }) => key === name || label === name);
  if (chosen.length === 0) throw new Failure('figure.unknown', { file, key: name });
  return chosen;
}

/** The JSON of `trace` (contract §2). `file` is added where the record knows several ledgers. */
function traceJson(
  { ledgers, writtenAt }: DocumentRecord,
  figures: readonly RecordedFigure[],
  { language }: CommandContext,
) {
  const several = ledgers.length > 1;
  const place = ({ file, sheet, row }: RecordedRow) => ({ ...(several ? { file } : {}), sheet, row });
  return {
    figures: figures.map(({ key, label, text, definition, rows, excluded, shortened }) => ({
      key,
      label,
      text,
      definition,
      rows: rows.map((row) => ({ ...place(row), date: row.date, kind: row.kind, topic: row.topic })),
      excluded: excluded.map((row) => ({
        ...place(row),
        reason: sayReason(row.reason, row.detail, language),
      })),
      shortened,
    })),
    ledgers,
    writtenAt,
  };
}

function printTrace(figure: RecordedFigure, { text, language, printing }: CommandContext): string {
  const { label, definition, rows, excluded, shortened } = figure;
  const lines = [
    `${paint(label, 'bold', printing)}  ${figure.text}`,
    `  ${definition}`,
    ...(rows.length === 0 ? [] : [`  ${text.traceRows(rows.length)}`]),
    ...rows.map((row) => `    ${printRow(row)}`),
    ...(excluded.length === 0 ? [] : [`  ${text.traceExcluded(excluded.length)}`]),
    ...excluded.map((row) => `    ${printRow(row)}  ${sayReason(row.reason, row.detail, language)}`),
    ...(shortened ? [`  ${text.shortened}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

function printRow({ sheet, row, date, kind, topic }: RecordedRow): string {
  return [`${sheet}!${String(row)}`, date, kind, topic].filter((part) => part !== '').join('  ');
}
