import type { DocumentRecord } from '@/core/marks';
import type { Paragraph, ParagraphRole, ReportDocument } from '@/core/report';
import { annexBody } from './annex-body';
import { sourceOfRecord, type StandingMark } from './source-of-record';
import type { Trade } from './trade';
import { WORDS } from './words';

interface DefinitionsReport {
  readonly report: ReportDocument;
  /** Of a document without marks: what was counted, and when. */
  readonly record: DocumentRecord;
}

/**
 * The annex as a document of its own, made from a document's record and marks; `file` is that document's name, empty
 * where it has none.
 */
export function definitionsReport(
  file: string,
  record: DocumentRecord,
  marks: readonly StandingMark[],
  trade: Trade,
): DefinitionsReport {
  const subtitle = file === '' ? '' : WORDS.ofReport(file);
  const { writtenAt, year, period, branch, ledgers } = record;
  return {
    report: {
      title: `${WORDS.title}${subtitle}`,
      blocks: [
        paragraph('title', WORDS.title),
        ...(subtitle === '' ? [] : [paragraph('subtitle', subtitle)]),
        ...annexBody(sourceOfRecord(record, marks, trade)),
      ],
    },
    record: { writtenAt, year, period, branch, ledgers, phrases: [], lists: [], figures: [] },
  };
}

function paragraph(role: ParagraphRole, text: string): Paragraph {
  return { type: 'paragraph', role, inlines: [{ type: 'text', text }] };
}
