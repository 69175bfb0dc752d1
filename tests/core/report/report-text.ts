import type { Block, Inline, ReportDocument } from '@/core/report';

const HEADING_SIGNS = '##';

/** A report as plain text, one line per block or table row; marks stand in ⟦ ⟧. */
export function textOfReport({ blocks }: ReportDocument): string {
  return `${blocks.map(textOfBlock).join('\n')}\n`;
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${HEADING_SIGNS}${'#'.repeat(block.level - 1)} ${textOfInlines(block.inlines)}`;
    case 'paragraph':
      return `[${block.role}] ${textOfInlines(block.inlines)}`;
    case 'table':
      return [block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(textOfInlines))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'picture':
      return `[picture] ${block.alternativeText}`;
  }
}

export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'mark' ? `⟦${inline.text}⟧` : inline.text)).join('');
}
