import type { Block, Inline } from './report-document';

/** All text and marks of a block, those of a table cell by cell; a picture has none. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'picture') return [];
  return block.type === 'table' ? block.rows.flat(2) : block.inlines;
}
