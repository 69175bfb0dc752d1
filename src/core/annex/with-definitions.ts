import { tagOf, toMarkText, type DocumentRecord } from '@/core/marks';
import { marksIn, type ReportDocument } from '@/core/report';
import { annexBody } from './annex-body';
import { sourceOfRecord } from './source-of-record';
import type { Trade } from './trade';
import { WORDS } from './words';

/** A report and the record that goes with it. */
interface RecordedReport {
  readonly report: ReportDocument;
  readonly record: DocumentRecord;
}

/**
 * The same with the annex behind it. The annex is text, as it tells what was counted at one time: the record lists it
 * among what no refresh reaches, so that a refresh says when it is out of date.
 */
export function withDefinitions<Written extends RecordedReport>(written: Written, trade: Trade): Written {
  const { report, record } = written;
  const marks = marksIn(report).map(({ key, label, text }) => ({
    tag: tagOf(key),
    title: label,
    text: toMarkText(text),
  }));
  const title = {
    type: 'paragraph',
    role: 'annexTitle',
    inlines: [{ type: 'text', text: WORDS.title }],
  } as const;
  const annex = [title, ...annexBody(sourceOfRecord(record, marks, trade))];
  return {
    ...written,
    report: { ...report, blocks: [...report.blocks, ...annex] },
    record: { ...record, lists: [...record.lists, WORDS.title] },
  };
}
