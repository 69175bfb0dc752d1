import { inlinesOf } from './inlines-of';
import type { MarkInline, ReportDocument } from './report-document';

/** The marks of a report in its order. */
export function marksIn({ blocks }: ReportDocument): readonly MarkInline[] {
  const marks: MarkInline[] = [];
  for (const block of blocks) {
    for (const inline of inlinesOf(block)) if (inline.type === 'mark') marks.push(inline);
  }
  return marks;
}
