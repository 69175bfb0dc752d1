import type { DocumentParagraph, DocumentRecord } from '@/core/marks';

/**
 * The paragraphs before the first table that was written as text (口径附件, 明细表): it tells of the time it was written,
 * in the words of the ledger, and nobody wrote its numbers.
 */
export function beforeLists(
  paragraphs: readonly DocumentParagraph[],
  record: DocumentRecord | null,
): readonly DocumentParagraph[] {
  const titles = new Set(record?.lists);
  const first = paragraphs.findIndex(({ text }) => titles.has(text.trim()));
  return first < 0 ? paragraphs : paragraphs.slice(0, first);
}
