import { CHARACTER, type Block, type Inline } from '@/core/report';

/** Right indents in characters: of the date (7.3.5), and the least a signature has. */
export const DATE_INDENT = 4;
export const SIGNATURE_INDENT = 2;

/**
 * The right indent, in twips, that puts a signature in the middle over the date below it (GB/T 9704-2012, 7.3.5.1).
 * Null without a date.
 */
export function signatureIndent(blocks: readonly Block[], index: number): number | null {
  const next = blocks.slice(index).find((block) => roleOf(block) !== 'signature');
  const signature = blocks[index];
  if (next?.type !== 'paragraph' || next.role !== 'date' || signature?.type !== 'paragraph') return null;
  const middle = DATE_INDENT + (widthOf(next.inlines) - widthOf(signature.inlines)) / 2;
  return Math.round(Math.max(SIGNATURE_INDENT, middle) * CHARACTER);
}

function roleOf(block: Block): string | null {
  return block.type === 'paragraph' ? block.role : null;
}

/** In characters: a Chinese one is as wide as two of others. */
function widthOf(inlines: readonly Inline[]): number {
  const characters = inlines.flatMap(({ text }) => Array.from(text));
  return characters.reduce((sum, character) => sum + (character >= '\u2E80' ? 1 : 0.5), 0);
}
