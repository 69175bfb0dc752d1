import type { Block, MarkInline, ReportDocument } from './report-document';

/** The marks of a report in its order. */
export function marksIn({ blocks }: ReportDocument): readonly MarkInline[] {
  const inlines = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(2) : block.inlines));
  return inlines.filter((inline) => inline.type === 'mark');
}

/** Titles of the tables without a mark: what a refresh can't reach. A table's title stands right above it. */
export function plainTables({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block, index) => {
    const title: Block | undefined = blocks[index - 1];
    if (block.type !== 'table' || title === undefined || title.type === 'table') return [];
    const isLive = block.rows.flat(2).some(({ type }) => type === 'mark');
    return isLive ? [] : [title.inlines.map(({ text }) => text).join('')];
  });
}
