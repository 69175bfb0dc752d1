import { inlinesOf } from './inlines-of';
import type { MarkInline, ReportDocument } from './report-document';

/** The marks of a report in its order. */
export function marksIn({ blocks }: ReportDocument): readonly MarkInline[] {
  return blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'mark');
}
