import type { Block, Inline, Table } from './report-document';

/** All text and marks of a block, those of a table cell by cell; a picture has none. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'picture') return [];
  return block.type === 'table' ? inTable(block) : block.inlines;
}

/** A list may hold a hundred thousand. */
function inTable({ rows }: Table): readonly Inline[] {
  const found: Inline[] = [];
  for (const row of rows) {
    for (const cell of row) found.push(...cell);
  }
  return found;
}
