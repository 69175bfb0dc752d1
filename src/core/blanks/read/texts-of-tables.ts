import type { DocumentParagraph } from '@/core/marks';
import { groupBy } from '@/core/values';

/** All that stands in the table of a paragraph, by the paragraph's position; empty outside of tables. */
export function textsOfTables(paragraphs: readonly DocumentParagraph[]): (position: number) => string {
  const inTables = paragraphs.filter(({ cell }) => cell !== undefined);
  const byTable = groupBy(inTables, ({ cell }) => cell?.table ?? -1);
  const texts = new Map(
    Array.from(byTable, ([table, cells]) => [table, cells.map(({ text }) => text).join('|')]),
  );
  return (position) => texts.get(paragraphs[position]?.cell?.table ?? -1) ?? '';
}
