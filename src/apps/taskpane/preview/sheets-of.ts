import type { Block, ReportDocument } from '@/core/report';

/** The report in the sheets it begins anew on: each annex has one of its own. */
export function sheetsOf({ blocks }: ReportDocument): readonly (readonly Block[])[] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    const isAnnex = block.type === 'paragraph' && block.role === 'annexTitle';
    if (isAnnex && sheets.at(-1)?.length !== 0) sheets.push([]);
    sheets.at(-1)?.push(block);
  }
  return sheets;
}
