import { Failure } from '@/core/failure';
import { rowCounts, type DocumentRecord, type RecordedFigure, type RecordedRow } from '@/core/marks';
import { sayReason } from '@/core/wording';
import { refuseMore, requireArgument, type Command, type CommandContext } from '../command';
import { jsonText } from '../json';
import { paint } from '../print';
import { sayRow } from '../print-review';
import { readRecordedReport } from '../read-report';
import { reviewText } from '../review-text';

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
    const { file, record } = await readRecordedReport(path);
    const figures = chooseFigures(record, args.positionals[1], file);
    if (args.has('json')) terminal.out(jsonText(traceJson(record, figures, context)));
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
    figures: figures.map(({ key, label, text, definition, rows, excluded, shortened, further, manual }) => ({
      key,
      label,
      text,
      definition,
      rows: rows.map((row) => ({ ...place(row), ...saidJson(row) })),
      excluded: excluded.map((row) => ({
        ...place(row),
        reason: sayReason(row.reason, row.detail, language),
      })),
      shortened,
      ...(further === undefined ? {} : { further }),
      ...(manual === undefined ? {} : { manual }),
    })),
    ledgers,
    writtenAt,
  };
}

/** Names only where the user agreed that the record keeps them. */
function saidJson({ date, kind, topic, persons }: RecordedRow) {
  return { date, kind, topic, ...(persons === '' ? {} : { persons }) };
}

function printTrace(figure: RecordedFigure, { text, language, printing }: CommandContext): string {
  const { label, definition, rows, excluded, shortened, further = [], manual = [] } = figure;
  const { counted, fellOut } = rowCounts(figure);
  const rowsTitle = counted === null ? text.traceSomeRows(rows.length) : text.traceRows(counted);
  const excludedTitle =
    fellOut === null ? text.traceSomeExcluded(excluded.length) : text.traceExcluded(fellOut);
  const lines = [
    `${paint(label, 'bold', printing)}  ${figure.text}`,
    `  ${definition}`,
    ...manual.map((kept) => `  ${kept.text}  ${reviewText(language).manual(kept.reason)}`),
    ...(rows.length + further.length === 0 ? [] : [`  ${rowsTitle}`]),
    ...rows.map((row) => `    ${sayRow(row)}`),
    ...further.map(({ sheet, rows: places, count }) => `    ${text.further(sheet, places, count)}`),
    ...(excluded.length === 0 ? [] : [`  ${excludedTitle}`]),
    ...excluded.map((row) => `    ${sayRow(row)}  ${sayReason(row.reason, row.detail, language)}`),
    ...(shortened ? [`  ${text.shortened}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}
