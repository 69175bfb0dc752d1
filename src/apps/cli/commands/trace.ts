import { Failure } from '@/core/failure';
import { tagOf, unexplainedTexts, type DocumentRecord, type Mark, type RecordedRow } from '@/core/marks';
import { sayReason } from '@/core/wording';
import { refuseMore, requireArgument, type Command, type CommandContext } from '../command';
import { jsonText } from '../json';
import { printTrace, type TracedFigure } from '../print-trace';
import { readRecordedReport } from '../read-report';
import { warn } from '../warn';

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
    const { file, marks, record, findings } = await readRecordedReport(path);
    const figures = chooseFigures(tracedFigures(record, marks), args.positionals[1], file);
    if (args.has('json')) terminal.out(jsonText(traceJson(record, figures, context)));
    else for (const figure of figures) terminal.out(printTrace(figure, context));
    warn(findings, null, context);
    return 0;
  },
};

/** What is recorded, and what stands in the document. */
function tracedFigures({ figures }: DocumentRecord, marks: readonly Mark[]): readonly TracedFigure[] {
  const textsOf = new Map<string, Set<string>>();
  for (const { tag, text } of marks) textsOf.set(tag, (textsOf.get(tag) ?? new Set()).add(text));
  return figures.map((recorded) => {
    const texts = Array.from(textsOf.get(tagOf(recorded.key)) ?? []);
    return { recorded, texts, unexplained: unexplainedTexts(recorded, texts) };
  });
}

function chooseFigures(
  figures: readonly TracedFigure[],
  name: string | undefined,
  file: string,
): readonly TracedFigure[] {
  if (name === undefined) return figures;
  const chosen = figures.filter(({ recorded: { key, label } }) => key === name || label === name);
  if (chosen.length === 0) throw new Failure('figure.unknown', { file, key: name });
  return chosen;
}

/** The JSON of `trace` (contract §2). `file` is added where the record knows several ledgers. */
function traceJson(
  { ledgers, writtenAt }: DocumentRecord,
  figures: readonly TracedFigure[],
  { language }: CommandContext,
) {
  const several = ledgers.length > 1 || figures.some(({ recorded }) => recorded.counted !== undefined);
  const place = ({ file, sheet, row }: RecordedRow) => ({ ...(several ? { file } : {}), sheet, row });
  return {
    figures: figures.map(({ recorded, unexplained }) => {
      const { key, label, text, definition, rows, excluded, shortened, further, manual, counted } = recorded;
      return {
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
        ...(counted === undefined ? {} : { counted }),
        ...(unexplained.length === 0 ? {} : { unexplained }),
      };
    }),
    ledgers,
    writtenAt,
  };
}

/** Names only where the user agreed that the record keeps them. */
function saidJson({ date, kind, topic, persons }: RecordedRow) {
  return { date, kind, topic, ...(persons === '' ? {} : { persons }) };
}
