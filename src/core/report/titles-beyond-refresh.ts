import { inlinesOf } from './inlines-of';
import type { Block, Heading, Paragraph, ReportDocument } from './report-document';

type Title = Heading | Paragraph;

/** Titles of the tables and pictures without a mark: what a refresh can't reach. A title stands right above. */
export function titlesBeyondRefresh({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    if (above === undefined || !isText(above) || !isBeyondRefresh(block)) return [];
    // A picture may also stand in the text, where what is above it is no title.
    if (block.type === 'picture' && !isTitle(above)) return [];
    return [above.inlines.map(({ text }) => text).join('')];
  });
}

function isBeyondRefresh(block: Block): boolean {
  if (block.type === 'picture') return true;
  return block.type === 'table' && inlinesOf(block).every(({ type }) => type === 'text');
}

function isText(block: Block): block is Title {
  return block.type === 'heading' || block.type === 'paragraph';
}

function isTitle(block: Title): boolean {
  return block.type === 'heading' || block.role === 'annexTitle';
}
