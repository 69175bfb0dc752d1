import { sha256OfText } from '@/core/digest';
import type { SheetContent } from './compose-sheet';

const ROWS_PER_DIGEST = 5_000;

/** A digest over all that a sheet holds, block by block: one text of a large sheet would be tens of megabytes. */
export async function digestOfContent({ rows, merges, hiddenColumns }: SheetContent): Promise<string> {
  const digests: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_DIGEST) {
    digests.push(await sha256OfText(JSON.stringify(rows.slice(from, from + ROWS_PER_DIGEST))));
  }
  return sha256OfText(JSON.stringify([digests, merges, hiddenColumns]));
}
