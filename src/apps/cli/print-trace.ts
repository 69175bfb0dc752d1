import { shownHash } from '@/core/digest';
import {
  describeScope,
  rowCounts,
  type RecordedFigure,
  type RecordedScope,
  type UnexplainedText,
} from '@/core/marks';
import { sayReason } from '@/core/wording';
import type { CommandContext } from './command';
import { paint } from './print';
import { sayRow } from './print-review';
import { reviewText, type ReviewText } from './review-text';

/** A figure as its document's record knows it, and as it stands there. */
export interface TracedFigure {
  readonly recorded: RecordedFigure;
  /** What its marks say, each text once; none: it stands in the document no more. */
  readonly texts: readonly string[];
  readonly unexplained: readonly UnexplainedText[];
}

/** 反查 of a figure: what it says, what is counted, and the rows. */
export function printTrace({ recorded, texts, unexplained }: TracedFigure, context: CommandContext): string {
  const { printing, language } = context;
  const { label, definition, text: written, manual = [] } = recorded;
  const said = reviewText(language);
  const lines = [
    `${paint(label, 'bold', printing)}  ${(texts.length === 0 ? [written] : texts).join('；')}`,
    ...unexplained.map(({ text, from }) => `  ${said.unexplained[from](text, written)}`),
    `  ${definition}`,
    ...(recorded.counted === undefined ? [] : [`  ${sayCounted(recorded.counted, said)}`]),
    ...manual.map(({ text, reason }) => `  ${text}  ${said.manual(reason)}`),
    ...rowLines(recorded, context),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** A figure that was not written with the others says for and from what it was counted. */
function sayCounted(counted: RecordedScope, text: ReviewText): string {
  const ledgers = counted.ledgers.map(({ file, sha256 }) => `${file}（${shownHash(sha256)}）`);
  return text.counted(describeScope(counted), ledgers.join('、'));
}

function rowLines(figure: RecordedFigure, { text, language }: CommandContext): readonly string[] {
  const { rows, excluded, shortened, further = [] } = figure;
  const { counted, fellOut } = rowCounts(figure);
  const rowsTitle = counted === null ? text.traceSomeRows(rows.length) : text.traceRows(counted);
  const excludedTitle =
    fellOut === null ? text.traceSomeExcluded(excluded.length) : text.traceExcluded(fellOut);
  return [
    ...(rows.length + further.length === 0 ? [] : [`  ${rowsTitle}`]),
    ...rows.map((row) => `    ${sayRow(row)}`),
    ...further.map(({ sheet, rows: places, count }) => `    ${text.further(sheet, places, count)}`),
    ...(excluded.length === 0 ? [] : [`  ${excludedTitle}`]),
    ...excluded.map((row) => `    ${sayRow(row)}  ${sayReason(row.reason, row.detail, language)}`),
    ...(shortened ? [`  ${text.shortened}`] : []),
  ];
}
