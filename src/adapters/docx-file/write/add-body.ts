import type { Block, Heading, Paragraph } from '@/core/report';
import { InlineWriter } from './inline-writer';
import { pictureXml } from './picture-xml';
import { PICTURE_STYLE, STYLE_OF_LEVEL, STYLE_OF_ROLE, TABLE_STYLE } from './report-styles';
import { signatureIndent } from './signature-indent';
import { addTable } from './add-table';

/** Word wants a paragraph after every table; this one takes no room. */
const AFTER_TABLE = `<w:p><w:pPr><w:pStyle w:val="${TABLE_STYLE.end}"/></w:pPr></w:p>`;

/**
 * Adds the blocks, as the content of `w:body` without the section's properties, to the pieces of the part: they are
 * many and put together but once. Word refuses a table without columns.
 */
export function addBody(allBlocks: readonly Block[], pieces: string[]): void {
  const writer = new InlineWriter();
  const blocks = allBlocks.filter((block) => block.type !== 'table' || block.columns.length > 0);
  let pictures = 0;
  blocks.forEach((block, index) => {
    switch (block.type) {
      case 'table': {
        addTable(block, writer, pieces);
        const next = blocks[index + 1];
        const isFollowed = next !== undefined && next.type !== 'table';
        if (!isFollowed) pieces.push(AFTER_TABLE);
        break;
      }
      case 'picture':
        pictures += 1;
        pieces.push(paragraphXml(PICTURE_STYLE, '', pictureXml(block, pictures)));
        break;
      default:
        pieces.push(paragraphXml(styleOf(block), ownProperties(blocks, index), writer.write(block.inlines)));
    }
  });
}

function styleOf(block: Heading | Paragraph): string {
  return block.type === 'heading' ? STYLE_OF_LEVEL[block.level] : STYLE_OF_ROLE[block.role];
}

function paragraphXml(style: string, properties: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** What depends on the paragraph's place, so that no style can say it. */
function ownProperties(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  if (block?.type !== 'paragraph') return '';
  if (block.role === 'annexTitle') return '<w:pageBreakBefore/>';
  const indent = block.role === 'signature' ? signatureIndent(blocks, index) : null;
  return indent === null ? '' : `<w:ind w:right="${indent}"/>`;
}
